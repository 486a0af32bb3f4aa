import type { AnalysisReport, CutReport, CutsReport, WorstReport } from './analysis-types.ts';
/** A cut that a change moves. Null as `size`: no number of them gets there. */
export interface CutDelta {
    /** `wallet/eth-cold-1`. */
    readonly entity: string;
    readonly dimension: keyof CutsReport;
    /** `cuts` with the notice of a wait, `immediate` without, `freeze` for the loss of access. */
    readonly of: 'cuts' | 'immediate' | 'freeze';
    readonly was: CutReport;
    readonly is: CutReport;
    /** `weaker`: fewer have to fall than before; with `freeze`, fewer losses suffice, which may be the price of strength. */
    readonly change: 'weaker' | 'stronger';
}
export interface AnalysisDelta {
    readonly ref: string;
    readonly cuts: readonly CutDelta[];
    readonly worst: {
        readonly single: {
            readonly was: WorstReport;
            readonly is: WorstReport;
        };
        readonly pair: {
            readonly was: WorstReport;
            readonly is: WorstReport;
        };
    };
    /** Entities on one side only: nothing to compare. */
    readonly added: readonly string[];
    readonly removed: readonly string[];
}
/** What a change does to the cuts and to the worst losses. `ref` is what the reader calls the base. */
export declare function compareAnalyses(head: AnalysisReport, base: AnalysisReport, ref: string): AnalysisDelta;
