import type { Node } from '../types.ts';
import { type Fault } from './fault.ts';
import { type Field } from './vocabulary.ts';
/** Something else than the field holds, in the reader's words, with how to write it where that is known. */
export declare function wrongType(node: Node, field: Field | undefined, expected: string): Fault;
/** None of the values that the field may have. */
export declare function wrongValue(node: Node, field: Field | undefined): Fault;
/** The reader's word for a type of JSON Schema. */
export declare function expectedType(field: Field | undefined, schemaType: string): string;
