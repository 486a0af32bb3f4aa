import type { Place } from '../core/types.ts';
import type { Paint, Style } from './paint.ts';
/** A place to underline, and what to say about it. */
export interface Mark {
    readonly at: Place;
    readonly note: string;
    readonly primary: boolean;
}
/** The lines of a file, counted from 0; undefined for a file whose text is not at hand. */
export type Pages = (file: string) => readonly string[] | undefined;
export interface FrameStyle {
    readonly paint: Paint;
    readonly width: number;
    /** The color of the primary underline. */
    readonly primary: Style;
}
/** The marked lines of each file, the primary mark's file first, each underline followed by its note. */
export declare function frame(marks: readonly Mark[], pages: Pages, style: FrameStyle): string[];
/** `file:line:column`, the form that terminals and editors open on a click. */
export declare function position(place: Place): string;
