import type { Args } from '../types.ts';
/** A finding as far as it says what is wrong; without a `path` it is taken to stand somewhere. */
interface Said {
    readonly args: Args;
    readonly at: {
        readonly excerpt: string;
        readonly path?: string;
    };
}
/**
 * Names what exactly is wrong, where the fingerprint names the place: 16 hex digits over the values in the message and
 * the text that is underlined. A finding that says something else tomorrow has another value.
 */
export declare function findingValue({ args, at }: Said): string;
export {};
