/**
 * From a text to a tree in which every value knows its place, and the small readers of words, days and paths.
 */
import { type Fault } from './fault.ts';
export interface Cleaned {
    readonly text: string;
    readonly faults: readonly Fault[];
}
/**
 * The text as `yaml` can take it, of the same length, so that offsets hold. Control characters and halves of
 * surrogate pairs are faults (one a line is reported) and are masked, because `yaml` talks to itself in
 * control characters. A lone carriage return is a line break in YAML, though not to `yaml`, which would read
 * on in a comment.
 */
export declare function cleanCharacters(text: string): Cleaned;
