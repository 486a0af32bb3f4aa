import { type ClassSet } from './classes.ts';
import type { Matter } from './pattern.ts';
import type { Token } from './token.ts';
/** A phrase: its class, and the token behind its last. */
interface Edge {
    readonly number: number;
    readonly end: number;
}
/** Tokens, and the phrases that start at each. */
export interface Chart {
    readonly tokens: readonly Token[];
    readonly edges: Edge[][];
    /** The classes of the phrases at each token, as sets of `width` words one behind the other. */
    readonly starts: ClassSet;
    readonly width: number;
}
/** A stretch of tokens, its end exclusive. */
export interface Range {
    readonly from: number;
    readonly to: number;
}
export declare function addEdge(chart: Chart, at: number, number: number, end: number): void;
/** Whether a phrase of one of the classes starts at a token. */
export declare function startsOne(chart: Chart, at: number, set: ClassSet): boolean;
/** The classes of all phrases in the chart. */
export declare function classesIn({ starts, width }: Chart): ClassSet;
/** Whether a phrase of the wanted matter starts at a token. */
export declare function canTake(chart: Chart, at: number, { set, words }: Matter): boolean;
/** Where the phrases at a token that are of the wanted matter end, longest first. */
export declare function endsAt(chart: Chart, at: number, { set, words }: Matter): readonly number[];
export {};
