import type { Alias, ParsedNode } from 'yaml';
import type { Hit, Origin, Path } from '../types.ts';
import { type Fault } from './fault.ts';
/** What aliases may cost in one file. */
export interface Budget {
    aliases: number;
    /** Values that stand in the tree once more because an alias repeats them. */
    repeated: number;
}
/** One document on its way from what `yaml` composed to a tree. */
export interface Walk {
    readonly origin: Origin;
    readonly budget: Budget;
    readonly faults: Fault[];
    readonly duplicates: Hit[];
    readonly anchors: Map<string, ParsedNode>;
    readonly targets: Map<Alias, ParsedNode>;
    /** Anchored values that the walk is inside of. */
    readonly open: Set<ParsedNode>;
    /**
     * The outermost alias that the walk is inside of. What it repeats was read before, faults and anchors
     * included.
     */
    within: Alias.Parsed | undefined;
    /** Set at a fault after which nothing more can be told of the document. */
    stopped: boolean;
}
export declare function startWalk(origin: Origin, budget: Budget): Walk;
export declare function refuse(walk: Walk, problem: string, node: ParsedNode, path: Path): void;
export declare function stop(walk: Walk, problem: string, node: ParsedNode, path: Path): void;
/** The value that an alias stands for: the last one above it that bears the name. */
export declare function resolveAlias(walk: Walk, alias: Alias.Parsed, path: Path): ParsedNode | undefined;
/** Counts a value that an alias repeats; a few aliases of aliases would fill any memory. */
export declare function countRepeated(walk: Walk, node: ParsedNode, path: Path): void;
