/** Days since 1970-01-01 of an ISO day (`2026-02-28`); undefined for anything else, 30 February included. */
export declare function parseDay(text: string): number | undefined;
/** The ISO day that is `days` whole days after 1970-01-01; years 0000 to 9999. */
export declare function formatDay(days: number): string;
