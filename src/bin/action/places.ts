import { isAbsolute, posix } from 'node:path';
import type { Place, Verdict } from '../../core/types.ts';

/** The same verdict with files called as seen from the root of the repository; `prefix` is the working folder there. */
export function seenFromRoot(verdict: Verdict, prefix: string): Verdict {
  if (prefix === '') return verdict;
  const name = (file: string) => (isAbsolute(file) ? file : posix.join(prefix, file));
  const moved = (at: Place): Place => ({ ...at, file: name(at.file) });
  const { findings, files, comparison } = verdict;
  return {
    ...verdict,
    files: files.map(name),
    findings: findings.map((finding) => ({
      ...finding,
      at: moved(finding.at),
      related: finding.related.map(({ at, note }) => ({ at: moved(at), note })),
      ...(finding.against && { against: moved(finding.against) }),
    })),
    ...(comparison && {
      comparison: {
        ...comparison,
        changes: comparison.changes.map((change) => ({
          ...change,
          at: moved(change.at),
          ...(change.against && { against: moved(change.against) }),
        })),
      },
    }),
  };
}

/** What code scanning should show: it takes no notice of suppressions, so what is excused or known is left out. */
export function onlyOpen(verdict: Verdict): Verdict {
  return { ...verdict, findings: verdict.findings.filter(({ status }) => status.is === 'open') };
}
