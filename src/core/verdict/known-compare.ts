import type { Finding, KnownFinding, RuleData, Verdict } from '../types.ts';
import { isSame, mayBeKnown } from './known.ts';
import type { Baseline } from './known-file.ts';
import { knownValue } from './known-value.ts';

/** How a baseline and a verdict differ. */
export interface Comparison {
  /** Findings that are neither excepted nor in the baseline, and could be. */
  readonly fresh: readonly Finding[];
  /** Findings that are in the baseline. */
  readonly known: readonly Finding[];
  /** Entries that match no finding, although their rules ran; those for rules that can never be known among them. */
  readonly gone: readonly KnownFinding[];
  /** Entries that match no finding because nobody looked. */
  readonly undecided: readonly KnownFinding[];
}

/** `rules` are those of the run. A verdict made with the baseline compares as one made without it. */
export function compareKnown(
  { entries }: Pick<Baseline, 'entries'>,
  verdict: Verdict,
  rules: readonly RuleData[],
): Comparison {
  const recordable = new Set(rules.filter(mayBeKnown).map(({ id }) => id));
  const findings = verdict.findings.filter(({ rule }) => recordable.has(rule));
  const byPrint = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  const matched = new Set<Finding>();
  const unmatched = entries.filter((entry) => {
    const finding = byPrint.get(entry.fingerprint);
    const matches = finding !== undefined && isSame(entry, finding);
    if (matches) matched.add(finding);
    return !matches;
  });
  const isUndecided = undecidedIn(verdict);
  return {
    fresh: findings.filter((finding) => finding.status.is !== 'excepted' && !matched.has(finding)),
    known: [...matched],
    gone: unmatched.filter((entry) => !isUndecided(entry)),
    undecided: unmatched.filter(isUndecided),
  };
}

/** Nothing is gone from a program that cannot be read, nor where its rule was off or broke down. */
function undecidedIn({ findings, outcomes, skipped }: Verdict): (entry: KnownFinding) => boolean {
  const isBlind = findings.some(({ rule }) => rule === 'meta/syntax' || rule === 'meta/duplicate-key');
  const idle = new Set(skipped.map(({ rule }) => rule).filter((rule) => outcomes[rule] === undefined));
  return ({ rule }) => isBlind || idle.has(rule) || (outcomes[rule]?.error ?? 0) > 0;
}

/** What becomes of a baseline: the entries without `drop`, and one for each finding of `add` in place of its old one. */
export function renewed(
  baseline: Baseline,
  { drop, add }: { readonly drop: readonly KnownFinding[]; readonly add: readonly Finding[] },
  { today, owner }: { readonly today: string; readonly owner: string },
): Baseline {
  const replaced = new Set([...drop, ...add].map(({ fingerprint }) => fingerprint));
  const kept = baseline.entries.filter(({ fingerprint }) => !replaced.has(fingerprint));
  return { ...baseline, entries: [...kept, ...add.map((finding) => entryOf(finding, today, owner))] };
}

function entryOf(finding: Finding, since: string, owner: string): KnownFinding {
  const { rule, entity, fingerprint } = finding;
  return {
    rule,
    ...(entity !== undefined && { entity }),
    fingerprint,
    value: knownValue(finding),
    since,
    owner,
  };
}
