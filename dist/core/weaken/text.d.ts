import type { Node } from '../types.ts';
/** A short text for what a node holds; empty for nothing. Secrets are no part of a typed program, keys of open maps are left out. */
export declare function shown(node: Node | undefined): string;
/** `without s3`, `with s9`: the members that left a list, or came. */
export declare function shownMembers(word: 'with' | 'without', members: readonly Node[]): string;
/** A map whose keys the reader chose; any of them could be one that should not be repeated. */
export declare function shownCount(node: Node | undefined): string;
