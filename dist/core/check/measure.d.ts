import type { Program } from '../program/program.ts';
import type { RuleData } from '../types.ts';
import { type Draft } from './draft.ts';
import { type Conditions } from './prepare.ts';
/** What rules with a measure find weaker in the head than in the base, entity by entity. */
export declare function measureDrafts(rules: readonly RuleData[], base: Program, head: Program, conditions: Conditions): Draft[];
