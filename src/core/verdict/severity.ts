/** Drafts → verdict, in named passes: severity, fingerprint, exceptions, order. */
import { minimatch } from 'minimatch';
import type { Draft } from '../check/draft.ts';
import type { Level, RuleData, Sector, Settings } from '../types.ts';
import { levels } from '../rule/levels.ts';

/** What the configuration makes of a rule: a level, `off`, or nothing said. The last entry that matches wins. */
export function configured(rules: Settings['rules'], id: string): Level | 'off' | undefined {
  const matching = Object.entries(rules).filter(
    ([pattern]) => pattern === id || minimatch(id, pattern, matchOptions),
  );
  return matching.at(-1)?.[1];
}

/** Patterns come from the repository under review: no brace bombs, and `!` and `#` are plain characters. */
const matchOptions = { dot: true, nonegate: true, nocomment: true, braceExpandMax: 1000 };

/** The severity of a draft in this run; `off` when an override turns the rule off for the draft's file. */
export function severityOf(draft: Draft, rule: RuleData, sector: Sector, settings: Settings): Level | 'off' {
  if (draft.level) return draft.level;
  const standard = rule.severity[sector];
  const overrides = settings.overrides.filter(({ files }) =>
    files.some((glob) => minimatch(draft.at.file, glob, matchOptions)),
  );
  const said = [settings.rules, ...overrides.map(({ rules }) => rules)].map((rules) =>
    configured(rules, rule.id),
  );
  const level = said.findLast((one) => one !== undefined) ?? (standard === 'none' ? 'low' : standard);
  return draft.isLikely && level !== 'off' ? (levels[levels.indexOf(level) + 1] ?? 'low') : level;
}
