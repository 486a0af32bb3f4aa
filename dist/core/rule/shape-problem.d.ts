import type { SchemaError } from '../../generated/validators.mjs';
import type { Node } from '../types.ts';
/** Where a rule file differs from its schema, in its author's words. */
export declare function shapeProblem(root: Node, error: SchemaError): string;
