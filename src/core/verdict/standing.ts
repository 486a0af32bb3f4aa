import { isReported } from '../rule/kind.ts';
import type { RuleData, Tally, Verdict } from '../types.ts';
import type { Facts } from './facts.ts';

/** `declared`: the program says so, and the rules agree. `evidenced`: something fresh besides shows it. */
export type Grade = 'declared' | 'evidenced';

/** Whether the rules that decide a control let it count. Only `in-place` interrupts anything. */
export type Standing =
  | { readonly is: 'in-place'; readonly grade: Grade }
  /** The rules that failed or could not be computed. */
  | { readonly is: 'failing'; readonly rules: readonly string[] }
  /**
   * No rule decides it; a rule that does was not run; its rules found nothing to look at; or they looked and it has no
   * bearing on this program.
   */
  | {
      readonly is: 'not-judged';
      readonly because: 'no-rule' | 'not-run' | 'nothing-declared' | 'not-applicable';
    };

/** Says how a control stands in a verdict. */
export type Judge = (control: string) => Standing;

interface Records {
  readonly verdict: Verdict;
  readonly deciding: ReadonlyMap<string, readonly string[]>;
  /** Rules of the reader of documents: they find faults, and their silence proves nothing. */
  readonly reporters: ReadonlySet<string>;
  readonly found: ReadonlySet<string>;
  readonly skipped: ReadonlySet<string>;
  readonly evidenced: ReadonlySet<string>;
}

/** `rules` are all that could decide a control, whether they ran or not; the verdict's own are added to them. */
export function judgeControls(verdict: Verdict, rules: readonly RuleData[], facts: Facts): Judge {
  const records: Records = {
    verdict,
    deciding: decidingRules([...rules, ...Object.values(verdict.rules)]),
    reporters: new Set(rules.filter(isReported).map(({ id }) => id)),
    found: new Set(verdict.findings.map(({ rule }) => rule)),
    skipped: new Set(verdict.skipped.map(({ rule }) => rule)),
    evidenced: freshlyShown(verdict, facts),
  };
  return (control) => standingOf(control, records);
}

function decidingRules(
  rules: readonly Pick<RuleData, 'id' | 'controls'>[],
): ReadonlyMap<string, readonly string[]> {
  const deciding = new Map<string, string[]>();
  for (const { id, controls } of rules) {
    for (const control of controls) {
      const known = deciding.get(control) ?? [];
      if (!known.includes(id)) deciding.set(control, [...known, id]);
    }
  }
  return deciding;
}

function standingOf(control: string, records: Records): Standing {
  const { verdict, deciding, reporters, found, skipped, evidenced } = records;
  const rules = deciding.get(control) ?? [];
  const judging = rules.filter((rule) => !reporters.has(rule));
  const failing = rules.filter((rule) => found.has(rule) || isBad(verdict.outcomes[rule]));
  if (failing.length > 0) return { is: 'failing', rules: failing };
  if (judging.length === 0) return { is: 'not-judged', because: 'no-rule' };
  const tallies = judging.flatMap((rule) => (skipped.has(rule) ? [] : (verdict.outcomes[rule] ?? [])));
  // One rule that did not run leaves the control unknown, however many others passed.
  if (tallies.length < judging.length) return { is: 'not-judged', because: 'not-run' };
  if (tallies.some(({ pass }) => pass > 0)) {
    return { is: 'in-place', grade: evidenced.has(control) ? 'evidenced' : 'declared' };
  }
  const excused = tallies.some((tally) => tally['not-applicable'] > 0);
  return { is: 'not-judged', because: excused ? 'not-applicable' : 'nothing-declared' };
}

const isBad = (tally: Tally | undefined) => tally !== undefined && tally.fail + tally.error > 0;

/** The rule that judges how old evidence may be; what is fresh, it says, and nobody else. */
const freshness = 'meta/stale-evidence';

function freshlyShown(verdict: Verdict, { evidence }: Facts): ReadonlySet<string> {
  const tally = verdict.outcomes[freshness];
  const isSilenced = verdict.skipped.some(({ rule }) => rule === freshness);
  if (!tally || tally.error > 0 || isSilenced) return new Set();
  const stale = new Set(
    verdict.findings.filter(({ rule }) => rule === freshness).map(({ entity }) => entity),
  );
  // A gap in evidence is told by another rule, and the tally alone knows of it.
  if (tally.fail > stale.size) return new Set();
  return new Set(evidence.filter(({ entity }) => !stale.has(entity)).map(({ control }) => control));
}
