import type { Finding, Verdict } from '../../core/types.ts';
import { mostPlaces } from './results.ts';
import { ruleId } from './rules.ts';
import { isTooLong, longestMessage, longestNote, sarifText } from './text.ts';

/** What the notifications of a run are called. */
export const notices = [
  notice(
    'rule-skipped',
    'A rule did not run. That is not a pass.',
    'Give what its notification says it lacked.',
  ),
  notice(
    'check-failed',
    'A check could not be computed. That is not a pass.',
    'Its finding of meta/rule-error says why.',
  ),
  notice(
    'report-cut',
    'Something was left out to keep within the limits of readers.',
    'Write the json format beside this one: it has all of it.',
  ),
];

/** With all that code scanning asks of a descriptor. */
function notice(id: string, text: string, help: string) {
  return { id, shortDescription: { text }, fullDescription: { text }, help: { text: help } };
}

/** Rules that did not run, and why. */
export function skippedNotes({ skipped }: Verdict, rules: ReadonlyMap<string, number>) {
  return skipped.map(({ rule, reason }) =>
    note('rule-skipped', `${ruleId(rule)} did not run, which is not a pass: ${reason}`, rule, rules),
  );
}

/** Checks without an outcome, and what this report leaves out of `verdict`; `kept` are the findings it has. */
export function runNotes(verdict: Verdict, kept: readonly Finding[], rules: ReadonlyMap<string, number>) {
  const failed = Object.entries(verdict.outcomes).flatMap(([rule, { error }]) => {
    const text = `${error} ${error === 1 ? 'check' : 'checks'} of ${ruleId(rule)} could not be computed`;
    return error === 0 ? [] : [note('check-failed', `${text}, which is not a pass`, rule, rules)];
  });
  return [...failed, ...cuts(verdict, kept).map((text) => note('report-cut', text))];
}

function cuts({ findings }: Verdict, kept: readonly Finding[]): string[] {
  const dropped = findings.length - kept.length;
  const crowded = kept.filter(({ related }) => related.length > mostPlaces).length;
  const long = kept.filter(isCut).length;
  const all = 'the json format has all of it';
  return [
    ...(dropped > 0
      ? [`${dropped} of ${findings.length} findings are left out, the least severe; ${all}`]
      : []),
    ...(crowded > 0 ? [`findings with only the first ${mostPlaces} related places: ${crowded}; ${all}`] : []),
    ...(long > 0 ? [`findings whose message or notes are cut short: ${long}; ${all}`] : []),
  ];
}

function isCut({ message, related }: Finding): boolean {
  return isTooLong(message, longestMessage) || related.some(({ note }) => isTooLong(note, longestNote));
}

function note(id: string, text: string, rule?: string, rules?: ReadonlyMap<string, number>) {
  const index = rule === undefined ? undefined : rules?.get(rule);
  const associatedRule = rule !== undefined && { id: ruleId(rule), ...(index !== undefined && { index }) };
  return {
    descriptor: { id, index: notices.findIndex((notice) => notice.id === id) },
    level: 'warning',
    message: { text: sarifText(text) },
    ...(associatedRule && { associatedRule }),
  };
}
