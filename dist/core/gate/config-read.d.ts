import type { Level, Node, Place, RuleData, Sector } from '../types.ts';
import { type GateFile } from './file.ts';
/** Both configurations, and what they are read by. */
export interface Configs {
    readonly base: GateFile | undefined;
    readonly head: GateFile | undefined;
    /** The name by which the head's configuration is spoken of, also where it is gone. */
    readonly file: string;
    readonly rules: readonly RuleData[];
    readonly sector: Sector;
    /** Files that are judged, as configurations call them. */
    readonly judged: readonly string[];
}
/** The configuration that a run in the working folder takes; undefined without one. */
export declare function configIn(files: ReadonlyMap<string, string>): GateFile | undefined;
/** What stands under a key of the configuration. */
export declare function partOf(config: GateFile | undefined, name: string): Node | undefined;
/** The texts of a list, with their nodes. */
export declare function textsIn(list: Node | undefined): ReadonlyMap<string, Node>;
/** A node's own place, else the beginning of the configuration. */
export declare function placeIn(config: GateFile | undefined, node: Node | undefined, otherwise: string): Place;
/** A severity as written. */
export declare function levelOf(node: Node | undefined): Level | 'off' | undefined;
/** The level from which a run fails, as far as the configuration says. */
export declare function failOnOf(config: GateFile | undefined): Level;
