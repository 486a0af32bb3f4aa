import type { RuleData } from '../types.ts';
import type { Catalog } from './catalog.ts';
export declare const catalog: Catalog;
/** The rules that come with papertiger. */
export declare function builtinRules(): readonly RuleData[];
export declare const controlIds: ReadonlySet<string>;
export declare const incidentIds: ReadonlySet<string>;
