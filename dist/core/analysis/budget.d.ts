/** What one search may take where there are this many targets. A count, so that every machine gives the same answer. */
export declare function budgetFor(targets: number): number;
