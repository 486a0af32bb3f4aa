import type { Typed } from '../program/typed.ts';
import type { Node } from '../types.ts';
/** What an exception is bound to: the text of the file, since digits without quotes are the same to a person. */
export interface Bound {
    readonly value: string;
    /** Whether it can name anything; of what cannot, its wrong type is told already. */
    readonly isReadable: boolean;
}
/** Asks an exception for a value that is no text, of which the typed tree knows nothing. */
export declare function unquotedValues(typed: Typed): (exception: Node) => Bound | undefined;
