import type { Node, Place } from '../types.ts';
import { type CommandLine } from './command.ts';
import { type Side } from './draft.ts';
/** Something that was said of a call, and by what it is told from something else. */
export interface Fact extends Side {
    readonly digest: string;
    /** The same for whoever compares: the items of a list, else one. */
    readonly items: readonly string[];
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
    /** Whether it compares with an earlier revision by itself, where none is named. */
    readonly compares: boolean;
    /** What takes its teeth: `--exit-zero`, `continue-on-error`. */
    readonly loose: ReadonlyMap<string, Place>;
    /** All else that may matter, by name: conditions, inputs, the rest of a command line. */
    readonly facts: ReadonlyMap<string, Fact>;
    /** Events on which the file runs; undefined where that is not said. */
    readonly events: ReadonlyMap<string, Event> | undefined;
}
/** An event, with what narrows it. */
export interface Event extends Fact {
    readonly filters: ReadonlyMap<string, Fact>;
}
/** Reads nodes as facts; a node that many calls share is read once. */
export type ReadFact = (node: Node) => Fact;
export declare function factReader(): ReadFact;
/** A text as a fact. */
export declare const said: (text: string, at: Place, items?: readonly string[]) => Fact;
/** Options that take a check's teeth whenever they are given. */
export declare const switches: string[];
/** Those that are compared by themselves. */
export declare const own: string[];
/** What a command line says of a call. */
export declare function ofCommand({ options, operands, masks, rest, version, subcommand }: CommandLine, at: Place): {
    subcommand: string;
    failOn: Side | undefined;
    against: Side | undefined;
    compares: boolean;
    loose: Map<string, Place>;
    facts: Map<string, Fact>;
};
