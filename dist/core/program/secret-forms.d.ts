import type { Span } from '../types.ts';
/** A stretch of a text that is a secret, and what it is, in words that give nothing of it away. */
export interface Found extends Span {
    readonly kind: string;
}
/** How a kind of secret is written. `confirm` sees what the pattern found, and knows its checksum or structure. */
export interface Form {
    readonly kind: string;
    readonly pattern: RegExp;
    readonly confirm?: (found: string) => boolean;
}
/** Patterns take time linear in the text: no repetition can hand characters over to the one after it. */
export declare const forms: readonly Form[];
/** Every secret of these forms in a text. */
export declare function findForms(text: string): Found[];
