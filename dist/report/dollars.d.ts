/** US dollars in three digits: `$1.4B`, `$62.5M`, `$530k`. Cut off rather than rounded, so that no loss is overstated. */
export declare function dollars(usd: number): string;
