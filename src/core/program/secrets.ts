import type { Node, Place, Span } from '../types.ts';
import type { Fault } from './fault.ts';
import { type Found, findForms, forms } from './secret-forms.ts';
import { findHex, hexPattern, type Setting } from './secret-hex.ts';
import { findPhrases, phrasePattern } from './secret-phrase.ts';
import { placeBefore, placeOfKey, spanInside } from './secret-place.ts';
import { findSpread, textOf } from './secret-words.ts';
import { type Field, fieldOf } from './vocabulary.ts';

/** A secret that someone wrote into a document. */
export interface Secret {
  readonly kind: string;
  /** The name of the field that holds it, or an empty place right before it: never the secret itself. */
  readonly at: Place;
  /** Where in `at.file` the secret itself stands, for whoever shows that file and must leave it out. */
  readonly span: Span;
}

interface Search {
  readonly root: Node;
  /** By kind and place, so that what an alias repeats is found once. */
  readonly secrets: Map<string, Secret>;
  /** Scalars with a whole seed phrase in them. */
  readonly phrases: Set<Node>;
}

/** What the way down to a node says about it. */
interface Trail {
  readonly type: string | undefined;
  readonly field: Field | undefined;
  readonly name: string;
  /** Steps of the path that may be printed: a key can be a secret, too. */
  readonly steps: number;
}

const seedPhrase = 'a BIP-39 seed phrase';
/** The shortest secret is an AWS access key. */
const shortest = 20;
/** What every form starts with, in one expression, so that all other texts cost no more than that. */
const gate = new RegExp([...forms.map(({ pattern }) => pattern), hexPattern, phrasePattern].map(({ source }) => source).join('|'));

/** Names that leave it to the name above them to say what a value is. */
const generic = /^(?:value|hex|raw|data)$/i;

/** The secrets of one document, as faults of `meta/secrets-in-yaml`. Nothing in them repeats what was found. */
export function findSecrets(root: Node): Fault[] {
  const faults = new Map<string, Fault>();
  for (const { kind, at } of locateSecrets(root)) {
    const fault = { rule: 'meta/secrets-in-yaml', at, args: { kind } };
    faults.set(`${kind} ${at.path} ${at.start.offset}`, fault);
  }
  return [...faults.values()];
}

/** The secrets of one document, in every text and every key of a map. */
export function locateSecrets(root: Node): Secret[] {
  const search: Search = { root, secrets: new Map(), phrases: new Set() };
  visit(search, root, { type: 'Program', field: undefined, name: '', steps: Number.POSITIVE_INFINITY });
  return [...search.secrets.values()];
}

/** The parser lets no document nest deeper than 64. */
function visit(search: Search, node: Node, trail: Trail): void {
  if (node.kind === 'scalar') return visitText(search, node, trail);
  for (const [step, child] of node.children) {
    const isSecret = typeof step === 'string' && visitKey(search, step, child, trail);
    const steps = isSecret ? Math.min(trail.steps, node.path.length) : trail.steps;
    visit(search, child, { ...trailOf(node, step, trail), steps });
  }
  for (const span of findSpread(node, search.phrases)) {
    add(search, { kind: seedPhrase, at: pointAt(node, trail, span, true), span });
  }
}

function trailOf(parent: Node, step: string | number, trail: Trail): Omit<Trail, 'steps'> {
  if (typeof step === 'number') return trail;
  const field = fieldOf(trail.type, step);
  const label = parent.children.get('name')?.scalar;
  const above = typeof label === 'string' ? label : trail.name;
  return { type: field?.type, field, name: generic.test(step) ? above : step };
}

function visitText(search: Search, node: Node, trail: Trail): void {
  const text = textOf(node);
  const isId = trail.field?.ref !== undefined && declares(search.root, text);
  const setting = trail.field?.public || isId ? undefined : { name: trail.name, isName: false };
  for (const { kind, start, end } of findIn(text, setting)) {
    const span = spanInside(node, start, end);
    const isWhole = !/[A-Za-z]|\d{3}/.test(text.slice(0, start) + text.slice(end));
    add(search, { kind, at: pointAt(node, trail, span, isWhole), span });
    if (kind === seedPhrase) search.phrases.add(node);
  }
}

/** Whether the key is a secret or holds one. */
function visitKey(search: Search, key: string, child: Node, trail: Trail): boolean {
  const found = findIn(key, { name: trail.name, isName: true });
  if (found.length === 0) return false;
  const { start, end } = placeOfKey(child)?.start ? spanOf(placeOfKey(child)) : child.span;
  return true;
}
