import { resolve } from 'node:path';
import type { ClauseCoverage, Proof } from '../core/types.ts';
import { builtinRules, proveRules } from '../index.ts';
import { visible } from '../report/escape.ts';
import { type Paint, painter } from '../report/paint.ts';
import { wantsColor } from './color.ts';
import type { Invocation } from './command.ts';
import { loadPack } from './gather-rules.ts';
import type { Io } from './io.ts';

/** `papertiger rules test`: 0 when every example proves its rule, 1 when one does not. */
export async function rulesTest(invocation: Invocation, io: Io): Promise<number> {
  const [folder] = invocation.operands;
  const rules = folder === undefined ? builtinRules() : loadPack(resolve(io.cwd, folder), io.cwd);
  const { proofs, coverage } = proveRules(rules);
  const failed = proofs.filter(({ outcome }) => outcome !== 'proven');
  const paint = painter(wantsColor(invocation, io.env, io.stdout));
  const lines = failed.map((proof) => failureLine(proof, paint));
  if (invocation.options.has('coverage')) lines.push(...coverageLines(coverage));
  const ending = `${rules.length} rules, ${proofs.length} examples: ${failed.length === 0 ? 'all proven' : countOutcomes(failed)}`;
  lines.push(paint('bold', paint(failed.length === 0 ? 'green' : 'red', ending)));
  await io.stdout.write(`${lines.join('\n')}\n`);
  return failed.length === 0 ? 0 : 1;
}

function failureLine({ outcome, rule, example, detail }: Proof, paint: Paint): string {
  return `${paint('red', outcome.padEnd(7))}  ${visible(rule)}  "${visible(example)}": ${visible(detail)}`;
}

function countOutcomes(failed: readonly Proof[]): string {
  return (['noisy', 'missing', 'error'] as const)
    .map((outcome) => `${failed.filter((proof) => proof.outcome === outcome).length} ${outcome}`)
    .join(', ');
}

/** A clause that was never false could be deleted unnoticed, and one that was never true could be `false`. */
function coverageLines(coverage: readonly ClauseCoverage[]): string[] {
  const lines = coverage.flatMap(({ rule, clause, seenTrue, seenFalse }) => {
    const never = [...(seenTrue ? [] : ['true']), ...(seenFalse ? [] : ['false'])];
    return never.map(
      (value) => `uncovered  ${visible(rule)}  no example makes this ${value}: ${visible(clause)}`,
    );
  });
  const decided = coverage.filter(({ seenTrue, seenFalse }) => seenTrue && seenFalse).length;
  return [...lines, `${decided} of ${coverage.length} clauses were decided both ways`];
}
