import type { Draft } from '../check/draft.ts';
import type { Level, RuleData, Sector, Settings } from '../types.ts';
/** What the configuration makes of a rule: a level, `off`, or nothing said. The last entry that matches wins. */
export declare function configured(rules: Settings['rules'], id: string): Level | 'off' | undefined;
/** The severity of a draft in this run; `off` when an override turns the rule off for the draft's file. */
export declare function severityOf(draft: Draft, rule: RuleData, sector: Sector, settings: Settings): Level | 'off';
