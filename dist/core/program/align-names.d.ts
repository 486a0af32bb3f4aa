import type { Node } from '../types.ts';
/** The sets of fields by which items of a type without ids are matched, in order. */
export declare const waysToName: (type: string) => readonly (readonly string[])[];
export declare function idOf(node: Node): string | undefined;
/** What all the fields hold together, or undefined when one of them is not declared. */
export declare function textOf(node: Node, fields: readonly string[]): string | undefined;
/** What people call an item: its id, or the field that names it; empty when it has neither. */
export declare function nameOf(type: string, node: Node): string;
