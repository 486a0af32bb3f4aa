import { type Side } from './compile.ts';
/** What opens the root: a leaf falls with any of its components. */
export declare const falling: Side;
/** What shuts the root: a leaf is lost when in one dimension all of its components are; a gate, when too few remain. */
export declare const losing: Side;
