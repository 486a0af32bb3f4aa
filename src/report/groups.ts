import type { Finding, Level } from '../core/types.ts';
import { levels } from '../core/rule/levels.ts';

/** The findings of one rule at one severity; `brief` ones are told in a line each. */
export interface Group {
  readonly rule: string;
  readonly severity: Level;
  readonly full: readonly Finding[];
  readonly brief: readonly Finding[];
}

/** With more frames than these a reader sees none of them. */
const fullPerRule = 4;
const fullPerRun = 25;

/** Groups findings by rule, worst first, otherwise in their own order, and decides which are told in full. */
export function groupFindings(findings: readonly Finding[]): Group[] {
  const members = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.rule}`;
    const list = members.get(key);
    if (list) list.push(finding);
    else members.set(key, [finding]);
  }
  const worstFirst = [...members.values()].sort((a, b) => rank(a) - rank(b));
  let left = fullPerRun;
  return worstFirst.map((list) => {
    const full = list.slice(0, Math.min(left, fullPerRule));
    left -= full.length;
    const [first] = list;
    return {
      rule: first?.rule ?? '',
      severity: first?.severity ?? 'low',
      full,
      brief: list.slice(full.length),
    };
  });
}

function rank(list: readonly Finding[]): number {
  return levels.indexOf(list[0]?.severity ?? 'low');
}
