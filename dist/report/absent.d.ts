import type { Finding } from '../core/types.ts';
import type { Look } from './look.ts';
/**
 * A finding about a section that is not there: it has no line to show. Faults of the file itself have one, and so have
 * the words of a page without headings.
 */
export declare function isAbsence({ at, rule, args, change }: Finding): boolean;
/**
 * What a program says nothing about, as a list to work through: a file of six lines lacks dozens of things, and a frame
 * around its first line would say the same for each.
 */
export declare function absentLines(findings: readonly Finding[], look: Look): string[];
