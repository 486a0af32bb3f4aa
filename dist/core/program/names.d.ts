import type { Node } from '../types.ts';
/** Names that a program may use without declaring them. */
export interface Names {
    readonly controls: ReadonlySet<string>;
    readonly incidents: ReadonlySet<string>;
    readonly rules: ReadonlySet<string>;
}
/** Whether there is a thing of that kind and id: declared in the program, of the catalog, or on a chain. */
export declare function isKnown(kind: string, id: string, names: Names, ids: ReadonlyMap<string, ReadonlyMap<string, Node>>): boolean;
/** What a mistyped name of that kind may have meant. */
export declare function namesOf(kind: string, names: Names, ids: ReadonlyMap<string, ReadonlyMap<string, Node>>): Iterable<string>;
