import type { Finding } from '../core/types.ts';
import type { Look } from './look.ts';
/** One finding in one line that editors and `grep` can use: where, which rule, what. */
export declare function briefLine(finding: Finding): string;
/** Findings in a line each, worst first, below a heading that says how many there are and what they mean. */
export declare function briefLines(meaning: string, findings: readonly Finding[], look: Look): string[];
