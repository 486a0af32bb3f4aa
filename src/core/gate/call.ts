import { placeOf } from '../parse/position.ts';
import { plainValue } from '../program/plain.ts';
import type { Node, Place } from '../types.ts';
import { fingerprint } from '../check/fingerprint.ts';
import { type CommandLine, valued } from './command.ts';
import { type Side, spoken } from './draft.ts';

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
  const items = Array.isArray(value) ? value : [value];
  return said(textOf(value), placeOf(node), items.map(textOf));
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

/** A text as a fact. */
export const said = (text: string, at: Place, items: readonly string[] = [text]): Fact => ({
  text: spoken(text),
  digest: fingerprint([text], 0),
  at,
  items,
});

/** Options that take a check's teeth whenever they are given. */
export const switches = ['exit-zero', 'no-config', 'changed', 'trust-forks'];
/** Those that are compared by themselves. */
export const own = ['fail-on', 'against'];

/** What a command line says of a call. */
export function ofCommand({ options, operands, masks, rest, version, subcommand }: CommandLine, at: Place) {
  const option = (name: string): Side | undefined =>
    options.has(name) ? { text: spoken(options.get(name)?.at(-1) ?? ''), at } : undefined;
  const given = [...options].filter(([name]) => !own.includes(name));
  const isLoose = ([name]: readonly [string, unknown]) => switches.includes(name);
  const all: readonly (readonly [string, Fact])[] = [
    ['command', said(rest, at)],
    ...(version === undefined ? [] : [['version', said(version, at)] as const]),
    ...(operands.length === 0 ? [] : [['paths', said(operands.join(' '), at, operands)] as const]),
    ...given
      .filter((one) => !isLoose(one))
      .map(([name, values]) => {
        const value = values.join(' ');
        const text = valued.has(name) ? value : `--${name} ${value}`.trim();
        return [`--${name}`, said(text, at, values)] as const;
      }),
  ];
  return {
    subcommand,
    failOn: option('fail-on'),
    against: option('against'),
    compares: false,
    loose: new Map(
      [...given.filter(isLoose).map(([name]) => `--${name}`), ...masks].map((name) => [name, at]),
    ),
    facts: new Map(all),
  };
}
