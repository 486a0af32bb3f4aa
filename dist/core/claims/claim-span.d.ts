import type { Span } from '../types.ts';
/** One inference from an artifact to an outcome. All offsets are UTF-16 units into the text, ends exclusive. */
export interface ClaimSpan extends Span {
    /** For example `claim/causal-language`. */
    readonly rule: string;
    /** `certain` is reported at the rule's severity, `likely` one level lower. */
    readonly confidence: 'certain' | 'likely';
    readonly artifact: Span;
    /** The words that carry the inference; null where two phrases only stand side by side. */
    readonly inference: Span | null;
    readonly outcome: Span;
}
