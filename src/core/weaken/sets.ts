import type { Alignment } from '../program/align-programs.ts';
import type { Naming } from '../program/align-reference.ts';
import { type Change, isDeclared, ofPresence } from '../program/strength.ts';
import type { Field } from '../program/vocabulary.ts';
import type { Node } from '../types.ts';
import { type Draft, draftOf, kindOfDifference, type Slot, type Spot } from './draft.ts';
import { shown, shownMembers } from './text.ts';

type Members = ReadonlyMap<string, Node>;

/** The distinct members of a list of words or references, by the text that means them. */
export function membersOf(list: Node | undefined, field: Field, naming: Naming): Members {
  const members = new Map<string, Node>();
  for (const item of list?.children.values() ?? []) {
    if (!isDeclared(item.scalar)) continue;
    const name = naming(String(item.scalar), field);
    if (!members.has(name)) members.set(name, item);
  }
  return members;
}

interface Compared {
  readonly slot: Slot;
  readonly spot: Spot;
  readonly lost: readonly Node[];
  readonly gained: readonly Node[];
  readonly had: boolean;
  readonly has: boolean;
}

/**
 * What happened to a list of words or references, order and repetition aside. Where members matter, those lost and
 * those gained are told apart, so that a swap hides no loss.
 */
export function compareSets(field: Field, slot: Slot, spot: Spot, alignment: Alignment): Draft[] {
  const was = membersOf(slot.base, field, alignment.base);
  const is = membersOf(slot.head, field, alignment.head);
  const compared: Compared = {
    slot,
    spot,
    lost: missingFrom(is, was),
    gained: missingFrom(was, is),
    had: was.size > 0,
    has: is.size > 0,
  };
  switch (field.strength) {
    case 'superset':
      return [...lossOf(compared, 'weaker'), ...gainOf(compared, 'stronger')];
    case 'subset':
      return compareSubset(compared);
    default:
      return compareUnordered(compared, field.strength);
  }
}

const missingFrom = (one: Members, other: Members) =>
  [...other].flatMap(([name, node]) => (one.has(name) ? [] : [node]));

/** An empty list is the strongest and an undeclared one the weakest: nobody knows what is in it. */
function compareSubset(compared: Compared): Draft[] {
  const { slot, spot } = compared;
  if (slot.base && slot.head) return [...lossOf(compared, 'stronger'), ...gainOf(compared, 'weaker')];
  const appeared = slot.head !== undefined;
  return [
    draftOf(slot, spot, {
      verdict: ofPresence('subset', appeared),
      kind: appeared ? 'added' : 'removed',
      was: shown(slot.base),
      is: shown(slot.head),
    }),
  ];
}

function compareUnordered(compared: Compared, strength: Field['strength']): Draft[] {
  const { slot, spot, lost, gained, had, has } = compared;
  if (lost.length === 0 && gained.length === 0) return [];
  if (had !== has) {
    const said = { verdict: ofPresence(strength, has), kind: kindOfDifference(had, has) };
    return [draftOf(slot, spot, { ...said, was: shown(slot.base), is: shown(slot.head) })];
  }
  const parts = [
    ...(lost.length > 0 ? [shownMembers('without', lost)] : []),
    ...(gained.length > 0 ? [shownMembers('with', gained)] : []),
  ];
  return [
    draftOf(slot, spot, {
      verdict: 'changed',
      kind: 'value',
      was: shown(slot.base),
      is: parts.join(', '),
      ...(gained[0] && { at: gained[0] }),
      ...(lost[0] && { against: lost[0] }),
    }),
  ];
}

function lossOf({ slot, spot, lost, has }: Compared, verdict: Change): Draft[] {
  const [first] = lost;
  if (!first) return [];
  const is = has ? shownMembers('without', lost) : shown(slot.head);
  return [draftOf(slot, spot, { verdict, kind: 'removed', was: shown(slot.base), is, against: first })];
}

function gainOf({ slot, spot, gained, had }: Compared, verdict: Change): Draft[] {
  const [first] = gained;
  if (!first) return [];
  const is = had ? shownMembers('with', gained) : shown(slot.head);
  return [draftOf(slot, spot, { verdict, kind: 'added', was: shown(slot.base), is, at: first })];
}
