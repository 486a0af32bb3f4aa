import type { Alignment } from '../program/align-programs.ts';
import type { Node } from '../types.ts';
import { type Draft, type Spot } from './draft.ts';
export interface Walk {
    readonly alignment: Alignment;
    readonly baseEntities: ReadonlyMap<Node, string>;
    readonly headEntities: ReadonlyMap<Node, string>;
}
/** The differences of two maps of one type, or of one with nothing. Recursion is safe: documents nest at most 64 deep. */
export declare function compareMaps(walk: Walk, type: string, base: Node | undefined, head: Node | undefined, spot: Spot): readonly Draft[];
