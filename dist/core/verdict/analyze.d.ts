import { type Program } from '../program/program.ts';
import type { RuleData, Source } from '../types.ts';
import type { AnalysisReport } from './analysis-types.ts';
export interface AnalyzeOptions {
    /** ISO day: rights that were lent end on one. */
    readonly today: string;
    /** Rules that exceptions may name beside the built-in ones: one that names another is a fault. */
    readonly rules?: readonly RuleData[];
}
/**
 * Computes how few people, devices and suppliers must fall for the money of one program to move, and how much each of
 * them reaches. Throws a UsageError: 2 for a day that does not exist and for several programs at once, 3 where there is
 * none, a part of it cannot be read, or it says that it is something else.
 */
export declare function analyze(sources: readonly Source[], { today, rules }: AnalyzeOptions): AnalysisReport;
/** The same of a program that was read and whose parts all could be. */
export declare function reportOf(program: Program, today: string): AnalysisReport;
