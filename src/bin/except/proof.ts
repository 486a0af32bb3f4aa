import { UsageError } from '../../core/errors.ts';
import type { Finding, Verdict } from '../../core/types.ts';

/** What a half-told exception may leave, and one for what is another thing every day: they say what is still to be added. */
const tolerated: readonly string[] = ['governance/bare-exception', 'meta/exception-unbound'];

/**
 * Asks the verdict on the program with its new exceptions what it makes of them. Returns what they still lack, a
 * sentence each. Throws UsageError (2) when a rule refuses them, or what they were written for is still open.
 */
export function proveExcused(
  targets: readonly Finding[],
  { findings }: Verdict,
  isNew: (finding: Finding) => boolean,
): readonly string[] {
  const raised = findings.filter((finding) => finding.status.is === 'open' && isNew(finding));
  const refused = raised.find(({ rule }) => !tolerated.includes(rule));
  if (refused) throw new UsageError(`nothing was written: ${refused.message} (${refused.rule})`);
  const standing = new Map(findings.map(({ fingerprint, status }) => [fingerprint, status.is]));
  if (targets.some(({ fingerprint }) => standing.get(fingerprint) !== 'excepted')) {
    throw new UsageError('nothing was written: the finding would stay open; write the exception by hand');
  }
  return [...new Set(raised.map(({ message, rule }) => `${message} (${rule})`))];
}
