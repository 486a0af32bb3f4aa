import { type Path, type Tree } from './tree.ts';
/** So many of so many, as far as they are declared. */
export interface Quorum {
    /** At least one; undefined where nobody says. */
    readonly needs: number | undefined;
    /** The members that are known. */
    readonly of: readonly string[];
    /** How many there are; undefined: those that are known or, where more are needed, nobody knows how many. */
    readonly total?: number | undefined;
    /** Whose members they are: what is undeclared of them is the same in every quorum of theirs. */
    readonly whose: Path;
}
/** Members whom nobody declared are strangers. Without a declared number it takes one of the members, or all of them. */
export declare function quorum(tree: Tree, path: Path, { needs, of, total, whose }: Quorum): string;
