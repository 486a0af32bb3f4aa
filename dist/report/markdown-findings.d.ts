import type { Finding, Verdict } from '../core/types.ts';
import type { Section } from './cut.ts';
/** A table for each severity, worst first; what does not fail the run is folded away. */
export declare function findingSections(findings: readonly Finding[], verdict: Verdict): Section[];
/** Every excused finding with its end, its owner and its reason. */
export declare function exceptedSections(verdict: Verdict): Section[];
