import type { Node, Path } from '../types.ts';
/** A path with ids for list positions, so that neither reordering nor moving to another file changes it. */
export declare function wordsOf(root: Node, path: Path): string;
