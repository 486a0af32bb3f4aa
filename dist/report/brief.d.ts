import type { Finding } from '../core/types.ts';
import type { Look } from './look.ts';
/** One finding where, which rule, what: in one line where that is wide enough. `--format compact` is for `grep`. */
export declare function briefLine(finding: Finding, look: Look): string[];
/** Findings in a line each, worst first; each severity has a heading that says what they mean and how many there are. */
export declare function briefLines(meaning: string, findings: readonly Finding[], look: Look): string[];
