import { type Engine } from '../expression/engine.ts';
import { type Selected } from '../program/select.ts';
import type { Typed } from '../program/typed.ts';
import type { RuleData } from '../types.ts';
import type { Surroundings } from './evaluate.ts';
import type { Organization } from './sector.ts';
/** What a program is judged under. */
export interface Conditions {
    /** ISO day. */
    readonly today: string;
    readonly organization: Organization;
    /** Thresholds set in the configuration, by name. */
    readonly parameters: Readonly<Record<string, number>>;
}
/** The expression engine, answering from this program. */
export declare function engineFor(typed: Typed, today: string): Engine;
/** Thresholds a rule owns, as its expressions read them: `parameters.hot.max_share_pct`. */
export declare function surroundings(typed: Typed, rule: RuleData, { today, parameters }: Conditions): Surroundings;
/** What is declared is judged; what is absent is missed only by organizations that the rule's controls are for. */
export declare function selectFor(rule: RuleData, typed: Typed, organization: Organization): Selected[];
