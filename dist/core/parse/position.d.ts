import type { Node, Origin, Path, Place, Position, Span } from '../types.ts';
/** A text with its lines found. A byte order mark belongs to no line, as in every editor. */
export declare function originOf(file: string, text: string): Origin;
/** The line and column of an offset; offsets outside the text count as its nearest end. */
export declare function positionAt(origin: Origin, offset: number): Position;
/** The stretch of the file that a span covers, cut to the text where the span sticks out. */
export declare function placeAt(origin: Origin, path: Path, span: Span): Place;
/** What to underline for a node. */
export declare function placeOf(node: Node): Place;
/**
 * The source of the characters `from` up to `to` of a scalar's string value; the node's own span where
 * unknown.
 */
export declare function placeInside(node: Node, from: number, to: number): Place;
