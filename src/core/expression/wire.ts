import type { ASTNode } from '@marcbachmann/cel-js';
import { isLoop, walk } from './ast.ts';
import type { Meter } from './meter.ts';
import { refuseOverflow, refuseUnsound } from './strict.ts';
import { lengthOf, weightOf, weightOfCall, weightOfSum } from './weight.ts';

/** What the engine notes on a checked node. Its declarations leave this out, which is one reason for the exact pin. */
interface Wired {
  handle?: (...values: unknown[]) => unknown;
  readonly meta?: { readonly alternate?: Wired };
}

interface Watch {
  readonly node: Wired | undefined;
  /** Sees the operands before the engine does. */
  readonly look?: (operands: readonly unknown[]) => void;
  /** Sees the result. */
  readonly settle?: (result: unknown) => void;
}

/** An error that is thrown and swallowed in a loop costs as much as this many steps. */
const costOfError = 300;

/** Puts the meter before every operation of a checked expression whose cost grows with what it is given. */
export function wireNodes(root: ASTNode, meter: Meter): void {
  let last: unknown;
  const failed = (error: unknown) => {
    if (error === last) return;
    last = error;
    meter.charge(costOfError);
  };
  for (const node of walk(root)) {
    const watch = watchOf(node, meter.charge);
    if (watch) wire(watch, failed);
  }
}

function watchOf(node: ASTNode, charge: Meter['charge']): Watch | undefined {
  const wired = node as Wired;
  switch (node.op) {
    case 'in':
      return { node: wired, look: ([, list]) => charge(2 * weightOf(list)) };
    case '==':
    case '!=':
      return { node: wired, look: ([left, right]) => charge(weightOf(left) + weightOf(right)) };
    case '+':
      return { node: wired, look: ([left, right]) => charge(weightOfSum(left) + weightOfSum(right)) };
    case '/':
      return { node: wired, settle: refuseUnsound };
    case '-_':
      return { node: wired, settle: refuseOverflow };
    case 'rcall':
      return watchOfMethod(node, wired, charge);
    case 'call':
      if (node.args[0] === 'has') return undefined;
      return {
        node: wired,
        look: ([values]) => charge(weightOfCall(values)),
        settle: (result) => {
          refuseOverflow(result);
          charge(weightOf(result));
        },
      };
    default:
      return wired.handle && { node: wired };
  }
}

function watchOfMethod(
  node: ASTNode & { op: 'rcall' },
  wired: Wired,
  charge: Meter['charge'],
): Watch | undefined {
  if (node.args[0] === 'bind') return undefined;
  if (!isLoop(node)) return { node: wired, look: ([values]) => charge(weightOfCall(values)) };
  const body = [...walk(node)].length;
  return { node: wired.meta?.alternate, look: ([items]) => charge(body * lengthOf(items)) };
}

function wire({ node, look, settle }: Watch, failed: (error: unknown) => void): void {
  const handle = node?.handle;
  // Never run an expression that cannot be stopped.
  if (!node || !handle) throw new Error('the expression engine keeps its handlers elsewhere than expected');
  node.handle = (...operands) => {
    try {
      look?.(operands);
      const result = handle(...operands);
      settle?.(result);
      return result;
    } catch (error) {
      failed(error);
      throw error;
    }
  };
}
