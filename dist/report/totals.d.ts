import type { Finding, Verdict } from '../core/types.ts';
import type { Look } from './look.ts';
/** Totals that add up, what was judged and how, whether the run fails, and what to type next. */
export declare function totalsLines(verdict: Verdict, failing: readonly Finding[], look: Look, quiet: boolean): string[];
