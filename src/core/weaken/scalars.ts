import type { Alignment } from '../program/align-programs.ts';
import { compareFacts, isDeclared } from '../program/strength.ts';
import type { Field } from '../program/vocabulary.ts';
import type { Node, Scalar } from '../types.ts';
import { type Draft, draftOf, kindOfDifference, type Slot, type Spot } from './draft.ts';
import { shown } from './text.ts';

/** What happened to one value. References are compared by what they mean. */
export function compareScalars(field: Field, slot: Slot, spot: Spot, { base, head }: Alignment): Draft[] {
  const was = meant(slot.base, field, base);
  const is = meant(slot.head, field, head);
  const verdict = compareFacts(field.strength, was, is);
  if (!verdict) return [];
  const kind = kindOfDifference(isDeclared(was, field.strength), isDeclared(is, field.strength));
  const draft = draftOf(slot, spot, { verdict, kind, was: shown(slot.base), is: shown(slot.head) });
  const isDated = isOfThePast(field, slot.name) && kind === 'value' && verdict === 'stronger';
  return [isDated ? { ...draft, isDated } : draft];
}

/** `expires` dates the future: moving it is a decision, not the claim that somebody looked again. */
const isOfThePast = ({ type, strength }: Field, name: string) =>
  type === 'date' && strength === 'later' && name !== 'expires';

function meant(node: Node | undefined, field: Field, naming: Alignment['base']): Scalar | undefined {
  const scalar = node?.scalar;
  return field.ref && typeof scalar === 'string' && isDeclared(scalar) ? naming(scalar, field) : scalar;
}
