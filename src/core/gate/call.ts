import { placeOf } from '../parse/position.ts';
import { plainValue } from '../program/plain.ts';
import type { Node, Place } from '../types.ts';
import { fingerprint } from '../check/fingerprint.ts';
import type { CommandLine } from './command.ts';
import { type Side, spoken } from './draft.ts';

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

export function factReader(): ReadFact {
  const known = new Map<Node, Fact>();
  return (node) => {
    const found = known.get(node) ?? factOf(node);
    known.set(node, found);
    return found;
  };
}

function factOf(node: Node): Fact {
  const value = plainValue(node);
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return said(text, placeOf(node));
}

/** A text as a fact. */
export const said = (text: string, at: Place): Fact => ({
  text: spoken(text),
  digest: fingerprint([text], 0),
  at,
});

/** What a command line says of a call. */
export function ofCommand({ options, masks, rest, subcommand }: CommandLine, at: Place) {
  const option = (name: string): Side | undefined =>
    options.has(name) ? { text: spoken(options.get(name) ?? ''), at } : undefined;
  const switches = ['exit-zero', 'no-config'].filter((name) => options.has(name)).map((name) => `--${name}`);
  return {
    subcommand,
    failOn: option('fail-on'),
    against: option('against'),
    loose: new Map([...switches, ...masks].map((name) => [name, at])),
    facts: new Map([['command', said(rest, at)]]),
  };
}
