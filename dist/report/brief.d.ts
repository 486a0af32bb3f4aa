import type { Finding, Level } from '../core/types.ts';
import type { Look } from './look.ts';
import { type Part } from './wrap.ts';
/** One finding where, which rule, what: in one line where that is wide enough. `--format compact` is for `grep`. */
export declare function briefLine(finding: Finding, look: Look): string[];
/** Findings in a line each, worst first; each severity has a heading that says what they mean and how many there are. */
export declare function briefLines(meaning: string, findings: readonly Finding[], look: Look): string[];
/** A severity in its color, then what stands below it. */
export declare function severityHeading(level: Level, text: string, { paint }: Look): Part[];
