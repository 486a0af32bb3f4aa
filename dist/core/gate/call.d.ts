import type { Node, Place } from '../types.ts';
import type { CommandLine } from './command.ts';
import { type Side } from './draft.ts';
/** Something that was said of a call, and by what it is told from something else. */
export interface Fact extends Side {
    readonly digest: string;
}
/** One place where papertiger is had to judge: a step, a command line, a hook. */
export interface Call {
    readonly term: 'Gate.workflow' | 'Gate.hook';
    readonly file: string;
    /** The job, the hook or the script; empty where the file is the script. */
    readonly where: string;
    readonly subcommand: string;
    /** How it is called, for whoever reads of it. */
    readonly text: string;
    readonly at: Place;
    readonly failOn: Side | undefined;
    readonly against: Side | undefined;
    /** The version of what is called, where it is pinned there. */
    readonly pin: Side | undefined;
    /** What takes its teeth: `--exit-zero`, `continue-on-error`. */
    readonly loose: ReadonlyMap<string, Place>;
    /** All else that may matter, by name: conditions, inputs, the rest of a command line. */
    readonly facts: ReadonlyMap<string, Fact>;
    /** Events on which the file runs; undefined where that is not said. */
    readonly events: ReadonlyMap<string, Fact> | undefined;
}
/** Reads nodes as facts; a node that many calls share is read once. */
export type ReadFact = (node: Node) => Fact;
export declare function factReader(): ReadFact;
/** A text as a fact. */
export declare const said: (text: string, at: Place) => Fact;
/** What a command line says of a call. */
export declare function ofCommand({ options, masks, rest, subcommand }: CommandLine, at: Place): {
    subcommand: string;
    failOn: Side | undefined;
    against: Side | undefined;
    loose: Map<string, Place>;
    facts: Map<string, Fact>;
};
