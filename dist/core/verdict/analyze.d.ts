import { type Program } from '../program/program.ts';
import type { Source } from '../types.ts';
import type { AnalysisReport } from './analysis-types.ts';
/**
 * Computes how few people, devices and suppliers must fall for the money of one program to move, and how much each of
 * them reaches. Throws a UsageError: 2 for a day that does not exist and for several programs at once, 3 where there is
 * none or a part of it cannot be read.
 */
export declare function analyze(sources: readonly Source[], { today }: {
    readonly today: string;
}): AnalysisReport;
/** The same of a program that was read and whose parts all could be. */
export declare function reportOf(program: Program, today: string): AnalysisReport;
