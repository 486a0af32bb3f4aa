import type { Group } from './groups.ts';
import type { Look } from './look.ts';
/** What nobody declared, as one block for each entity: its name, its place, and the fields that are missing. */
export declare function undeclaredLines(group: Group, look: Look): string[];
