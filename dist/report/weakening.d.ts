import type { Comparison, Verdict } from '../core/types.ts';
/** The changes that make something weaker: the number that every report, and the Action's output, gives. */
export declare function weakerChanges({ changes }: Comparison): number;
/** The wallets, contracts and bridges for which fewer must fall than before, whatever change did it. */
export declare function fewerFallFor({ cuts }: Comparison): readonly string[];
/** `fewer must fall for wallet/vault to move`; empty where none. */
export declare function fallsText(comparison: Comparison): string;
/** `this change weakens the program (1 weaker change)`, where that fails the run; otherwise empty. */
export declare function weakeningText(verdict: Verdict): string;
