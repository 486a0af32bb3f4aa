import type { CST } from 'yaml';
import { type Mapping } from './mapping.ts';
/** The offset of the first line of the text of a block scalar, below its header. */
export declare function textStart(token: CST.BlockScalar): number;
/** Pairs a literal or folded scalar. Returns the offset at which its text ends. */
export declare function mapBlock(mapping: Mapping, token: CST.BlockScalar): number;
