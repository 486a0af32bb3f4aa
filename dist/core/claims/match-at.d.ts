import { type Chart, type Range } from './chart.ts';
import type { Role } from './notation.ts';
import type { Pattern } from './pattern.ts';
/** Where a pattern matched, and the tokens of each role. */
export interface Match extends Range {
    readonly roles: Readonly<Partial<Record<Role, Range>>>;
}
/** States of patterns, in one chart, that led nowhere. */
export type DeadEnds = Map<Pattern, Set<number>>;
/**
 * The match of a pattern that starts at a token, or null. Dead ends are shared by all starts: no state of a pattern is
 * tried twice, which keeps matching linear in the number of tokens.
 */
export declare function matchAt(pattern: Pattern, chart: Chart, at: number, deadEnds: DeadEnds): Match | null;
