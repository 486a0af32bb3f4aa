import readsData from '../../generated/reads.json' with { type: 'json' };
import type { Level, RuleData, Sector } from '../types.ts';
import { levels } from '../rule/levels.ts';

/** The rules that read a field of the vocabulary (`Wallet.threshold`). */
export type Readers = (term: string) => readonly RuleData[];

// Generated from `rules/`, and proven current by `npm run check`.
const builtin: Readonly<Record<string, readonly string[]>> = readsData;

/** Built once for a comparison; the loudest rules first, as severities stand in the sector. */
export function readersIn(rules: readonly RuleData[], sector: Sector): Readers {
  const index = new Map<string, RuleData[]>();
  const loudest = [...rules].sort((a, b) => rank(a.severity[sector]) - rank(b.severity[sector]));
  for (const rule of loudest) {
    if (rule.severity[sector] === 'none') continue;
    for (const term of rule.reads ?? builtin[rule.id] ?? []) {
      const readers = index.get(term);
      if (readers) readers.push(rule);
      else index.set(term, [rule]);
    }
  }
  return (term) => index.get(term) ?? [];
}

const rank = (level: Level | 'none') => (level === 'none' ? levels.length : levels.indexOf(level));
