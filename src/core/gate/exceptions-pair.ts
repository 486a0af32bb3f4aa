import { parseDay } from '../parse/date.ts';
import type { Program } from '../program/program.ts';
import { canonicalText, isDeclared } from '../program/strength.ts';
import type { Node, Scalar } from '../types.ts';
import { type Key, pairBy } from './pair.ts';

/** An exception as a program declares it. */
export interface Granted {
  readonly rule: string;
  /** By the name that the entity has in the head. */
  readonly entity: string | undefined;
  readonly value: string | undefined;
  readonly controls: readonly string[];
  readonly node: Node;
  readonly scalar: (field: string) => Scalar | undefined;
  readonly text: (field: string) => string | undefined;
}

/** The exceptions of a program, in its order. */
export function grantedIn(
  program: Program | undefined,
  nameNow: (entity: string) => string = (entity) => entity,
): readonly Granted[] {
  const list = program?.typed.root.children.get('exceptions');
  return [...(list?.children.values() ?? [])].map((node) => {
    const scalar = (field: string) => node.children.get(field)?.scalar;
    const text = (field: string) => {
      const value = scalar(field);
      return isDeclared(value) ? canonicalText(value) : undefined;
    };
    const controls = [...(node.children.get('compensating')?.children.values() ?? [])];
    const entity = text('entity');
    return {
      rule: text('rule') ?? '',
      entity: entity === undefined ? undefined : nameNow(entity),
      value: text('value'),
      controls: [...new Set(controls.flatMap((one) => (typeof one.scalar === 'string' ? one.scalar : [])))],
      node,
      scalar,
      text,
    };
  });
}

/** Whether it had ended before that day. */
export function isOver({ text }: Granted, today: string): boolean {
  const end = parseDay(text('expires') ?? '');
  return end !== undefined && end < (parseDay(today) ?? 0);
}

/** No exception may run longer, in days; a longer one excuses nothing. */
const longest = 90;

/** A test of exceptions: whether others excuse whatever they do, as long. */
export function excusedBy(others: readonly Granted[], today: string): (one: Granted) => boolean {
  const ends = new Map<string, number>();
  const now = parseDay(today) ?? 0;
  for (const { rule, entity, value, text } of others) {
    const end = parseDay(text('expires') ?? '') ?? 0;
    const known = ends.get(keyOf(rule, entity, value)) ?? 0;
    if (end >= now && end <= now + longest) ends.set(keyOf(rule, entity, value), Math.max(end, known));
  }
  return ({ rule, entity, value, text }) => {
    const end = parseDay(text('expires') ?? '') ?? Number.POSITIVE_INFINITY;
    const broader = [entity, undefined].flatMap((a) => [value, undefined].map((b) => keyOf(rule, a, b)));
    return broader.some((key) => (ends.get(key) ?? 0) >= end);
  };
}

const keyOf = (...parts: readonly (string | undefined)[]) =>
  JSON.stringify(parts.map((part) => part ?? null));

/** Which exception of the head was which of the base: neither order nor file matter. */
export function pairUp(base: readonly Granted[], head: readonly Granted[]) {
  const has = (part: string | undefined, expected: boolean) => String((part !== undefined) === expected);
  return pairBy(base, head, [
    ({ rule, entity, value, text }) => keyOf(rule, entity, value, text('expires'), text('reason')),
    ({ rule, entity, value }) => keyOf(rule, entity, value),
    // Bound to a value or to an entity now, or no longer.
    bothWays((one, isBase) => keyOf(one.rule, one.entity, has(one.value, isBase))),
    bothWays((one, isBase) => keyOf(one.rule, one.value, has(one.entity, isBase))),
    bothWays((one, isBase) => keyOf(one.rule, has(one.entity, isBase))),
  ]);
}

const bothWays = (keyFor: (one: Granted, isBase: boolean) => string): Key<Granted> => [
  (one) => keyFor(one, true),
  (one) => keyFor(one, false),
];
