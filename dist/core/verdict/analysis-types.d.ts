import type { Dimension } from '../analysis/graph.ts';
import type { Verdict } from '../types.ts';
/** What `papertiger analyze --format json` prints. Plain JSON, `schemas/analysis.schema.json`. */
export interface AnalysisReport {
    /** Of this document's format. */
    readonly version: 1;
    readonly tool: Verdict['tool'];
    readonly inputs: {
        readonly today: string;
        readonly files: readonly string[];
        /** What is wrong with the declaration itself: places that were passed over. `check` says which. */
        readonly faults: number;
    };
    readonly wallets: readonly TargetReport[];
    readonly contracts: readonly TargetReport[];
    readonly bridges: readonly TargetReport[];
    /** The program's own `authority.move`; null where none is declared. */
    readonly authority: TargetReport | null;
    /** Every declared component; the one that reaches the most dollars first, of equal ones the most targets. */
    readonly blast_radius: readonly ReachReport[];
    readonly worst: {
        /** Without components where none moves anything alone. */
        readonly single: WorstReport;
        /** At least what the worst single one reaches; that one alone where there is no other. */
        readonly pair: WorstReport;
        /** There were too many components to try every pair. */
        readonly at_least?: true;
    };
    /** As declared under `risk` and `org`; null where it is not. */
    readonly appetite_usd: number | null;
    readonly survivable_loss_usd: number | null;
    readonly assets_usd: number | null;
}
export interface TargetReport {
    readonly id: string;
    /** Dollars within reach of whoever moves it; null where nothing says. */
    readonly usd: number | null;
    /** The fewest of each kind that move the funds, a veto included. */
    readonly cuts: CutsReport;
    /** The same where no wait may pass. */
    readonly immediate: CutsReport;
    /** The fewest whose loss leaves nobody able to use them. */
    readonly freeze: CutsReport;
}
export type CutsReport = Readonly<Record<Dimension | 'mixed', CutReport>>;
export interface CutReport {
    /** Null: no number of them gets there. The pessimistic number where something is not declared. */
    readonly size: number | null;
    /** The first of `sets`; empty where there is none. */
    readonly set: readonly string[];
    /**
     * The smallest sets, at most 20: of `person/p-104`, or `person/?` for somebody not declared. Beside `undeclared` they
     * are what may suffice, and those that name nobody undeclared come last.
     */
    readonly sets: readonly (readonly string[])[];
    /** The size depends on what is not declared: it lies between `size` and `at_most` (null: perhaps none gets there). */
    readonly undeclared?: true;
    readonly at_most?: number | null;
    /** The size is a proven lower bound; the search stopped there. */
    readonly at_least?: true;
}
export interface ReachReport {
    readonly component: string;
    readonly usd: number;
    /** What it moves alone, for example `wallet/eth-hot-1`. */
    readonly targets: readonly string[];
    /** Something among them declares no amount, so `usd` is the least it can be. */
    readonly undeclared?: true;
}
export interface WorstReport {
    readonly components: readonly string[];
    readonly usd: number;
    readonly targets: readonly string[];
    /** As in `ReachReport`. */
    readonly undeclared?: true;
}
