import type { Program } from '../program/program.ts';
import { type BlastRadius } from './blast-radius.ts';
import { type Target } from './fault-tree.ts';
import type { Cut, Dimension } from './graph.ts';
export type Cuts = Readonly<Record<Dimension | 'mixed', Cut>>;
export interface TargetCuts {
    readonly target: Target;
    /** The fewest that move the funds; where a wait can be vetoed, those who can veto are among them. */
    readonly cuts: Cuts;
    /** The fewest that move them at once, with no notice to anybody. */
    readonly immediate: Cuts;
    /** The fewest whose loss leaves nobody able to use them. */
    readonly freeze: Cuts;
}
/** What a program's declarations add up to. */
export interface Analysis {
    readonly targets: readonly TargetCuts[];
    readonly blast: BlastRadius;
    readonly appetiteUsd: number | undefined;
    readonly survivableUsd: number | undefined;
    readonly assetsUsd: number | undefined;
}
/** Computes cuts, freezes and blast radius of one program. `today` is an ISO day: rights that were lent end on one. */
export declare function analyzeProgram({ typed }: Program, today: string): Analysis;
