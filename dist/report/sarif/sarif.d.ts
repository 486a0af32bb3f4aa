import type { Verdict } from '../../core/types.ts';
/**
 * SARIF 2.1.0 within the limits of GitHub code scanning, for every finding whatever its status. Excused and known
 * findings carry `suppressions`; code scanning ignores those, so a workflow that uploads may want to filter them.
 */
export declare function sarif(verdict: Verdict): string;
