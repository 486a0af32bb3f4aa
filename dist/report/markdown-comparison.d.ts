import type { Verdict } from '../core/types.ts';
import type { Section } from './cut.ts';
/** The weakening table first, then how few must fall, then dollars and thefts. Empty without a base. */
export declare function comparisonSections({ comparison }: Verdict): Section[];
