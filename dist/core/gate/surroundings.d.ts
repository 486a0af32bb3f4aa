import type { Node, Place } from '../types.ts';
import type { Fact, ReadFact } from './call.ts';
export interface Surroundings {
    readonly loose: ReadonlyMap<string, Place>;
    readonly facts: ReadonlyMap<string, Fact>;
}
/** What the maps around a call say of it, from the outermost in. */
export declare function surroundingsOf(around: readonly Node[], read: ReadFact): Surroundings;
