/** One pass over the source of a scalar, which pairs each character of the value with what made it. */
export interface Mapping {
    readonly value: string;
    /** Of each character that is done, where its source starts. */
    readonly offsets: Int32Array;
    done: number;
    /** Line feeds of the source since the last character, not paired yet. */
    breaks: number[];
    /** Set once source and value disagree; then nothing of the mapping is to be believed. */
    failed: boolean;
}
export declare function startMapping(value: string): Mapping;
/** Pairs the next characters of the value with the same characters in the source. */
export declare function pairText(mapping: Mapping, text: string, offset: number): void;
/** Pairs the next character of the value, which is `made`, with the source that made it. */
export declare function pairMade(mapping: Mapping, made: string, offset: number): void;
