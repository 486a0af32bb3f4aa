import type { Path } from '../types.ts';
/** Writes a path as findings show it: `wallets[0].threshold`, `labels["cost center"]`; empty for the root. */
export declare function formatPath(path: Path): string;
/**
 * Reads what `formatPath` writes. Throws an Error that names the character at which the text stops being a
 * path.
 */
export declare function parsePath(text: string): Path;
