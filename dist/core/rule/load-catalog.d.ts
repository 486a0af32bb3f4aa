import type { FullCatalog } from './catalog.ts';
/** Everything known about controls and incidents. No check reads it, so it is fetched when somebody first asks. */
export declare function loadCatalog(): Promise<FullCatalog>;
