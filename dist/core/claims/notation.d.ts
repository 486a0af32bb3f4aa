/** The part of a finding that a step belongs to. */
export type Role = 'artifact' | 'inference' | 'outcome';
/** Phrases by class name, or literal words and marks. */
export interface Wanted {
    readonly classes: readonly string[];
    readonly words: readonly string[];
}
/** One step of a pattern. */
export type Step = ({
    readonly kind: 'take';
    readonly role: Role | null;
    readonly optional: boolean;
} & Wanted) | {
    readonly kind: 'skip';
    readonly role: Role | null;
    readonly barrier: string;
    readonly most: number;
} | {
    readonly kind: 'end';
} | ({
    readonly kind: 'look';
    readonly back: boolean;
    readonly negated: boolean;
} & Wanted);
/**
 * Reads a pattern of `rules/claims/`, steps separated by spaces: `NAME|word` takes a phrase of that class or a
 * literal word, a `?` behind it makes it optional; `{barrier n}` skips up to n tokens outside that barrier; `!x`
 * and `&x` look at the next token, `!-x` and `&-x` at the one before. what stands behind `/`
 * must follow but is not part of the match. `<`, `@`, `=` in front say that the step
 * belongs to the artifact, the inference or the outcome.
 */
export declare function parsePattern(text: string): Step[];
