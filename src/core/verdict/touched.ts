import type { Finding, Place, Verdict } from '../types.ts';
import { changedLines } from './changed-lines.ts';
import { countBy } from './judge.ts';
import { alwaysOn } from './known.ts';
import { isAbsence, knownValue } from './known-value.ts';
import { levels } from '../rule/levels.ts';
import { forerunners, type Texts } from './touched-files.ts';

/** Both sides of a change, judged on the same day, each by its own settings. */
export interface Change {
  readonly baseFindings: readonly Finding[];
  readonly baseTexts: Texts;
  readonly headTexts: Texts;
}

/**
 * The findings that a change touches: they were not there before, were excused, or said something else, or one of their
 * places stands on a line that was added or modified. What could not be read or judged is always among them.
 */
export function touched(findings: readonly Finding[], change: Change): readonly Finding[] {
  const before = new Set(change.baseFindings.map(identity));
  const open = new Set(change.baseFindings.filter(isOpen).map(identity));
  const isOnChange = changeTest(change);
  return findings.filter(
    (finding) =>
      alwaysOn.includes(finding.rule) ||
      finding.change !== undefined ||
      !(isOpen(finding) ? open : before).has(identity(finding)) ||
      (!isAbsence(finding) && isOnChange(finding.at)) ||
      finding.related.some(({ at }) => isOnChange(at)),
  );
}

/** A verdict reduced to what a change touches, its counts with it, and how many findings were left out. */
export function onlyTouched(
  verdict: Verdict,
  change: Change,
): { readonly verdict: Verdict; readonly leftOut: number } {
  const findings = touched(verdict.findings, change);
  const open = findings.filter(({ status }) => status.is === 'open');
  const counts = countBy(levels, open, ({ severity }) => severity);
  const statuses = countBy(['open', 'excepted', 'known'] as const, findings, ({ status }) => status.is);
  return {
    verdict: { ...verdict, findings, counts, statuses },
    leftOut: verdict.findings.length - findings.length,
  };
}

const isOpen = ({ status }: Finding) => status.is === 'open';

const identity = (finding: Finding) => `${finding.fingerprint} ${knownValue(finding)}`;

/** Whether a place overlaps a changed line. Each file is compared once, and only when asked for. */
function changeTest({ baseTexts, headTexts }: Change): (place: Place) => boolean {
  const origins = forerunners(baseTexts, headTexts);
  const compared = new Map<string, ReadonlySet<number> | 'all'>();
  const changesOf = (file: string) => {
    const before = baseTexts.get(origins.get(file) ?? file);
    const after = headTexts.get(file);
    // A text that is not at hand may have changed anywhere.
    return before === undefined || after === undefined ? 'all' : changedLines(before, after);
  };
  return ({ file, start, end }) => {
    const lines = compared.get(file) ?? changesOf(file);
    compared.set(file, lines);
    if (lines === 'all') return true;
    const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
    for (let line = start.line; line <= last; line++) if (lines.has(line)) return true;
    return false;
  };
}
