import type { ClaimSpan } from './claim-span.ts';
export interface ClaimOptions {
    /** Codes of the languages to read, for example `['en']`. Default: every language there is. */
    readonly languages?: readonly string[];
}
/**
 * Finds where a text treats having a certificate, license, audit, insurance, proof of reserves or legal recourse
 * as being secure, and absolutes that nothing can keep. Ordered by `start`, never overlapping. Pure, and linear in
 * the length of the text. Throws `UsageError` for a language that there are no files for.
 */
export declare function findClaims(text: string, options?: ClaimOptions): ClaimSpan[];
