import type { ASTNode } from '@marcbachmann/cel-js';
import { walk } from './ast.ts';

/** Counts what evaluations go through, so that loops inside loops over a long document end in an error, not in a hang. */
export interface Meter {
  /** Throws when a rule has used more than it may. */
  readonly charge: (steps: number) => void;
  readonly refill: () => void;
  readonly isSpent: () => boolean;
}

/** What one rule may use on one program, in evaluations of a part of an expression: seconds at the very worst. */
export const maxSteps = 50_000_000;

export function createMeter(): Meter {
  let left = maxSteps;
  // Made once: `exists` and `||` go on after an error, and a stack trace for each item would take longer than the loop.
  const spent = new Error(`too much work: it takes more than ${maxSteps.toLocaleString('en-US')} steps`);
  return {
    charge: (steps) => {
      left -= steps;
      if (left < 0) throw spent;
    },
    refill: () => {
      left = maxSteps;
    },
    isSpent: () => left < 0,
  };
}

/** What the engine notes on a checked node. Its declarations leave this out, which is one reason for the exact pin. */
interface Wired {
  handle?: (...values: unknown[]) => unknown;
  readonly meta?: { readonly alternate?: Wired };
}

type Look = (values: readonly unknown[]) => void;

const loops: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'filter', 'map']);

/** Puts the meter before every operation of a checked expression whose cost grows with what it is given. */
export function meterNodes(root: ASTNode, meter: Meter): void {
  for (const node of walk(root)) {
    const [target, look] = watchFor(node, meter) ?? [];
    if (look) wrap(target, look);
  }
}

export const isLoop = (node: ASTNode): boolean => node.op === 'rcall' && loops.has(node.args[0]);

function watchFor(node: ASTNode, { charge }: Meter): readonly [Wired | undefined, Look] | undefined {
  const wired = node as Wired;
  switch (node.op) {
    case 'in':
      return [wired, ([, list]) => charge(weightOf(list))];
    case '==':
    case '!=':
    case '+':
      return [wired, ([left, right]) => charge(weightOf(left) + weightOf(right))];
    case 'call':
      return node.args[0] === 'has' ? undefined : [wired, ([values]) => charge(weightOfCall(values))];
    case 'rcall': {
      const body = isLoop(node) ? [...walk(node)].length : 0;
      if (body > 0) return [wired.meta?.alternate, ([items]) => charge(body * lengthOf(items))];
      return node.args[0] === 'bind' ? undefined : [wired, ([values]) => charge(weightOfCall(values))];
    }
    default:
      return undefined;
  }
}

function wrap(node: Wired | undefined, look: Look): void {
  const handle = node?.handle;
  // Never run an expression that cannot be stopped.
  if (!node || !handle) throw new Error('the expression engine keeps its handlers elsewhere than expected');
  node.handle = (...values) => {
    look(values);
    return handle(...values);
  };
}

/** Operators copy and compare texts by the word of memory. */
function weightOf(value: unknown): number {
  if (typeof value === 'string') return 1 + (value.length >> 3);
  return Array.isArray(value) ? 1 + value.length : 1;
}

/** Functions read texts character by character, `re` slowly. */
function weightOfCall(values: unknown): number {
  if (!Array.isArray(values)) return 1;
  return values.reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : weightOf(value)), 1);
}

/** How often a loop over the value turns. */
function lengthOf(items: unknown): number {
  if (Array.isArray(items)) return 1 + items.length;
  return typeof items === 'object' && items !== null ? 1 + Object.keys(items).length : 1;
}
