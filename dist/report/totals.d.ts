import type { Finding, Verdict } from '../core/types.ts';
import type { Look } from './look.ts';
/** Totals that add up, what was judged and how, whether the run fails, and what to type next. */
export declare function totalsLines(verdict: Verdict, failing: readonly Finding[], look: Look, quiet: boolean): string[];
/** Totals that add up, and what was judged and how: a sentence each, in plain text. */
export declare function summarySentences(verdict: Verdict): string[];
/** Whether the run fails: by what became weaker, and by how many findings. */
export declare function ending(verdict: Verdict, failing: number): string;
/** How many findings there are by severity, and what became of the others. Only our words and numbers. */
export declare function countSentence({ findings, counts, statuses }: Verdict): string;
/** Only our words and a number; empty where every rule ran. */
export declare function skippedHeading({ skipped }: Verdict): string;
/** The finding to begin with: of the worst that are open the first. */
export declare function nextFinding({ findings }: Verdict): Finding | undefined;
/** What to type next. Only an id that is safe to paste into a shell is offered for pasting. */
export declare function nextCommand(verdict: Verdict): string | undefined;
