import type { Names } from '../program/names.ts';
import type { RuleData } from '../types.ts';
import type { Catalog } from './catalog.ts';
export declare const catalog: Catalog;
/** The rules that come with papertiger. */
export declare function builtinRules(): readonly RuleData[];
/** What a program may name without declaring it: our catalog, and our rules next to those given. */
export declare function namesWith(given: readonly RuleData[]): Names;
export declare const controlIds: ReadonlySet<string>;
export declare const incidentIds: ReadonlySet<string>;
