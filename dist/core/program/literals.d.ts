import type { Node } from '../types.ts';
import type { Flaw } from './shape.ts';
/** What a JSON Schema cannot see: days that do not exist, and floats that look whole. */
export declare function literalFlaws(root: Node): Flaw[];
