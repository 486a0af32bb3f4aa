import type { Change } from '../program/strength.ts';
import type { Field } from '../program/vocabulary.ts';
import type { Node } from '../types.ts';
import type { Draft } from './draft.ts';
/** What an item does, it does to more once a scope is any; `drafts` are the differences of the item's own fields. */
export declare function judgeScope(type: string, drafts: readonly Draft[], base: Node, head: Node): readonly Draft[];
/** What it means that an item of a list of maps was taken off it. */
export declare function ofRemoval(field: Field, item: Node): Change;
/** What it means that an item was put on the list. */
export declare function ofAddition(field: Field, item: Node): Change;
