import type { Typed } from '../program/typed.ts';
import type { Place } from '../types.ts';
/** Words that people wrote for people, and where each of them stands. */
export interface Passage {
    readonly text: string;
    readonly place: (from: number, to: number) => Place;
    readonly entity?: string;
    /** Where it stands, in words that survive moves. */
    readonly where: string;
}
/** Every text of the program that is prose: claims, titles, reasons, justifications. */
export declare function passagesOf(typed: Typed): Passage[];
