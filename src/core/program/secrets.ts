import { placeAt } from '../parse/position.ts';
import type { Node, Place, Span } from '../types.ts';
import type { Fault } from './fault.ts';
import { findIn, seedPhrase } from './secret-find.ts';
import { keySpan, nameSpan, spanInside } from './secret-place.ts';
import { findSpread, textOf } from './secret-words.ts';
import { type Field, fieldOf } from './vocabulary.ts';

/** A secret that someone wrote into a document. */
export interface Secret {
  /** What it is, in words that give nothing of it away. */
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
  /** Collected when first asked for. */
  ids?: ReadonlySet<string>;
}

/** What the way down to a node says about it. */
interface Trail {
  readonly type: string | undefined;
  readonly field: Field | undefined;
  readonly name: string;
  /** Steps of the path that may be printed: a key can be a secret, too. */
  readonly steps: number;
}

/** Names that leave it to what they belong to to say what a value is. */
const generic = /^(?:value|hex|raw|data)$/i;

/** The secrets of one document, as faults of `meta/secrets-in-yaml`. Nothing in them repeats what was found. */
export function findSecrets(root: Node): Fault[] {
  const faults = new Map<string, Fault>();
  for (const { kind, at } of locateSecrets(root)) {
    // Without `node`, which holds the text of the whole file.
    faults.set(`${kind} ${at.path} ${at.start.offset}`, { rule: 'meta/secrets-in-yaml', at, args: { kind } });
  }
  return [...faults.values()];
}

/** The secrets of one document, in every text and every key of a map. */
export function locateSecrets(root: Node): Secret[] {
  const search: Search = { root, secrets: new Map(), phrases: new Set() };
  visit(search, root, { type: 'Program', field: undefined, name: '', steps: Number.POSITIVE_INFINITY });
  return [...search.secrets.values()];
}

/** Recursion is safe: the parser lets no document nest deeper than 64. */
function visit(search: Search, node: Node, trail: Trail): void {
  if (node.kind === 'scalar') visitText(search, node, trail);
  for (const [step, child] of node.children) {
    const secret = typeof step === 'string' && visitKey(search, step, child, trail);
    const steps = secret ? Math.min(trail.steps, node.path.length) : trail.steps;
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
  const naming = trail.field?.public || isReference(search, text, trail.field) ? undefined : trail.name;
  for (const { kind, start, end } of findIn(
    text,
    naming === undefined ? naming : { name: naming, isName: false },
  )) {
    const span = spanInside(node, start, end);
    const isWhole = !/[A-Za-z]|\d{3}/.test(text.slice(0, start) + text.slice(end));
    add(search, { kind, at: pointAt(node, trail, span, isWhole), span });
    if (kind === seedPhrase) search.phrases.add(node);
  }
}

/** Whether a key of a map is a secret or holds one. */
function visitKey(search: Search, key: string, child: Node, trail: Trail): boolean {
  const found = findIn(key, { name: trail.name, isName: true });
  for (const { kind } of found) {
    const span = keySpan(child) ?? { start: child.span.start, end: child.span.start };
    const steps = Math.min(trail.steps, child.path.length - 1);
    add(search, { kind, at: placeBefore(child, steps, span), span });
  }
  return found.length > 0;
}

/** A public key may serve as an id, and fields that name things by their id then hold no key of their own. */
function isReference(search: Search, text: string, field: Field | undefined): boolean {
  if (field?.ref === undefined || text.length < 64) return false;
  search.ids ??= new Set(idsIn(search.root));
  return search.ids.has(text);
}

function* idsIn(node: Node): Generator<string> {
  for (const [step, child] of node.children) {
    if (step === 'id' && typeof child.scalar === 'string') yield child.scalar;
    yield* idsIn(child);
  }
}

/** At the field's name where it holds nothing but the secret, else right before the secret. */
function pointAt(node: Node, { steps }: Trail, span: Span, isWhole: boolean): Place {
  const key = isWhole && node.path.length <= steps ? nameSpan(node) : undefined;
  return key ? placeAt(node.origin, node.path, key) : placeBefore(node, steps, span);
}

/** Empty, because a place carries the text that it covers. */
function placeBefore(node: Node, steps: number, span: Span): Place {
  return placeAt(node.origin, node.path.slice(0, steps), { start: span.start, end: span.start });
}

function add(search: Search, secret: Secret): void {
  const key = `${secret.kind} ${secret.span.start}`;
  if (!search.secrets.has(key)) search.secrets.set(key, secret);
}
