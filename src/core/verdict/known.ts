import type { Finding, KnownFinding, RuleData } from '../types.ts';
import { knownValue } from './known-value.ts';

/** With these off or known, a program that cannot be read or judged, or a change that weakens it, would pass. */
export const alwaysOn: readonly string[] = [
  'meta/syntax',
  'meta/duplicate-key',
  'meta/rule-error',
  'change/weakened',
];

/** Whether a baseline may hold findings of the rule. */
export function mayBeKnown({ id, exceptions }: Pick<RuleData, 'id' | 'exceptions'>): boolean {
  return exceptions !== 'never' && !alwaysOn.includes(id);
}

/** Whether the entry was made of this finding, or of one that says the same of the same place. */
export function isSame(entry: KnownFinding, finding: Finding): boolean {
  return (
    entry.fingerprint === finding.fingerprint &&
    entry.rule === finding.rule &&
    entry.entity === finding.entity &&
    entry.value === knownValue(finding)
  );
}

/** Gives open findings that stand in the baseline the status `known`, unless their rule can never be known. */
export function recall(
  baseline: readonly KnownFinding[] | undefined,
  rules: ReadonlyMap<string, Pick<RuleData, 'id' | 'exceptions'>>,
): (finding: Finding) => Finding {
  const entries = new Map(baseline?.map((entry) => [entry.fingerprint, entry]));
  return (finding) => {
    const entry = entries.get(finding.fingerprint);
    const rule = rules.get(finding.rule);
    const applies = entry && rule && mayBeKnown(rule) && finding.status.is === 'open';
    if (!applies || !isSame(entry, finding)) return finding;
    return { ...finding, status: { is: 'known', since: entry.since } };
  };
}
