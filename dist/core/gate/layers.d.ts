import type { Level, Node } from '../types.ts';
import type { GateFile } from './file.ts';
/** One line of a map of severities. */
export interface Entry {
    readonly pattern: string;
    readonly level: Level | 'off';
    readonly node: Node;
    /** `rules`, or `overrides[docs/**]`. */
    readonly layer: string;
    /** Tells it from all others of its configuration. */
    readonly key: string;
}
/** What one map of severities says of each rule; the last line that matches wins. */
type Layer = ReadonlyMap<string, Entry>;
export interface Override {
    readonly globs: readonly string[];
    readonly layer: Layer;
    readonly node: Node;
    /** What it says, for whoever only asks whether it is the same. */
    readonly text: string;
}
export interface Layers {
    readonly rules: Layer;
    readonly overrides: readonly Override[];
}
/** The severities of a configuration, for the rules of that name. */
export declare function layersOf(config: GateFile | undefined, ids: readonly string[]): Layers;
/**
 * The entry that decides how a rule is judged where these overrides hold; undefined for none. What is off for all files
 * does not run, so that no override calls it back.
 */
export declare function saysFor({ rules, overrides }: Layers, held: readonly number[], id: string): Entry | undefined;
export {};
