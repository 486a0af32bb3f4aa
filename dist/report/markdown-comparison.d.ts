import type { Verdict } from '../core/types.ts';
import type { Section } from './cut.ts';
/** What became weaker or stronger, and what could not be compared. Empty without a base. */
export declare function weakeningSections({ comparison }: Verdict): Section[];
/** What that comes to: dollars and thefts, and how few must fall. */
export declare function deltaSections({ comparison }: Verdict): Section[];
/** Changes that are neither weaker nor stronger, folded away. */
export declare function otherSections({ comparison }: Verdict): Section[];
