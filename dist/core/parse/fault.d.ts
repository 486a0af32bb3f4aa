import type { Hit, Origin, Path, Span } from '../types.ts';
/** Something that YAML, or this reader of it, cannot take. It becomes a `meta/syntax` hit. */
export interface Fault {
    /** One sentence in the reader's words. */
    readonly problem: string;
    readonly span: Span;
    /** Empty where the text could not be made into a tree. */
    readonly path: Path;
    /** Whether faults further down the document are probably nothing but its consequences. */
    readonly derails: boolean;
    /** Set where `yaml` only notices, far below, what the watch reports at its cause. */
    readonly isEcho?: boolean;
}
/** YAML forbids tabs in indentation, and several of its faults come from nothing else. */
export declare const TAB_PROBLEM = "a tab indents this line; YAML allows only spaces";
/** A fault that the reading survives: what comes after it still means what it says. */
export declare function faultAt(problem: string, start: number, end: number, path?: Path): Fault;
/** A name from the text, short enough for a sentence. */
export declare function shorten(name: string): string;
/**
 * The faults of one document that are worth a reader's time: one a line, none after the first that derails.
 */
export declare function settleFaults(origin: Origin, faults: readonly Fault[]): Fault[];
export declare function hitOf(origin: Origin, fault: Fault): Hit;
