import type { Finding } from '../core/types.ts';
import type { Look } from './look.ts';
/** One finding in one line that editors and `grep` can use: where, which rule, what. */
export declare function briefLine(finding: Finding): string;
/** Findings in a line each, worst first; each severity has a heading that says what they mean and how many there are. */
export declare function briefLines(meaning: string, findings: readonly Finding[], look: Look): string[];
