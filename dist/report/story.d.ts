import type { Finding } from '../core/types.ts';
import type { Group } from './groups.ts';
import type { Look } from './look.ts';
/** One rule's findings under one heading; why and how to fix it are said once. `previous` was printed just above. */
export declare function groupLines(group: Group, look: Look, previous?: Finding): string[];
/** Severity and rule, then the one entity that it is about, or how many findings follow. */
export declare function headingLine(group: Group, entity: string | undefined, look: Look): string;
/** The mechanism and the remedy, a sentence each. */
export declare function adviceLines(rule: string, look: Look): string[];
