import type { Finding, Level } from '../core/types.ts';
/** The findings of one rule at one severity; `brief` ones are told in a line each. */
export interface Group {
    readonly rule: string;
    readonly severity: Level;
    readonly full: readonly Finding[];
    readonly brief: readonly Finding[];
}
/** Groups findings by rule, worst first, otherwise in their own order, and decides which are told in full. */
export declare function groupFindings(findings: readonly Finding[]): Group[];
