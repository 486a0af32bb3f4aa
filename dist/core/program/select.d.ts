import type { Node, Path } from '../types.ts';
import type { Typed, Value } from './typed.ts';
/** What a rule judges: the place of the value in the program, its parent item, and the nodes that stand there. */
export interface Selected {
    /** In the merged program. */
    readonly path: Path;
    readonly value: Value;
    /** The nearest declared node: the value's own, or an ancestor when the section is absent. */
    readonly node: Node;
    readonly declared: boolean;
    /** The enclosing item or section (the program itself at the top), and its place in the program. */
    readonly parent: Value;
    readonly parentPath: Path;
}
/** `wallets[*]`, `policy`, `contracts[*].roles[*]`, or `program`. */
export interface Selector {
    readonly steps: readonly {
        readonly name: string;
        readonly each: boolean;
    }[];
    /** The type of what is selected, and of its parent. */
    readonly type: string;
    readonly parentType: string;
}
/** Reads a selector; returns the problem, in words, when it names what the vocabulary does not have. */
export declare function parseSelector(text: string): Selector | string;
export declare function unknownField(name: string, type: string): string;
/** Every match. An absent section is selected once, as an empty map, so that absence is judged and never passes. */
export declare function select(typed: Typed, selector: Selector): Selected[];
/** The node at a path of the merged program, or its nearest declared ancestor. */
export declare function nearest(root: Node, path: Path): {
    readonly node: Node;
    readonly depth: number;
};
