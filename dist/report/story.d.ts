import type { Finding, RuleCard } from '../core/types.ts';
import type { Group } from './groups.ts';
import type { Look } from './look.ts';
import { type Part } from './wrap.ts';
/** One rule's findings under one heading; why and how to fix it are said once. `previous` was printed just above. */
export declare function groupLines(group: Group, look: Look, previous?: Finding): string[];
/** The message, after the entity's name unless the message says it. */
export declare function namedMessage(finding: Finding): string;
/** Severity and rule, then what it is about, or how many findings follow. */
export declare function headingLines(group: Group, about: readonly Part[], look: Look): string[];
/** The mechanism and the remedy, a sentence each. */
export declare function adviceLines(rule: string, look: Look): string[];
/** The first of a rule's references that is a web address, of characters that need no escape; undefined without one. */
export declare function ruleAddress(card: RuleCard | undefined): string | undefined;
