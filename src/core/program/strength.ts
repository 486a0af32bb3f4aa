import type { Scalar } from '../types.ts';
import type { Field } from './vocabulary.ts';

/** What a difference between two programs does to protection; `changed` has no order. */
export type Change = 'weaker' | 'stronger' | 'changed';

type Strength = Field['strength'];

/** Words that fill a field which only asks for something to be there. */
const placeholders = new Set([
  'none',
  'n/a',
  'na',
  'no',
  'tbd',
  'todo',
  'unknown',
  'null',
  'nil',
  '-',
  '0x0',
]);

/**
 * What it means that one fact went from `before` to `after`; undefined when it means nothing. What is not declared is
 * weaker than any value, since unknown is never a pass; only of `absent` facts (a delay that was set to zero) the
 * declaration itself is the weakness. Swapping the two sides swaps weaker and stronger.
 */
export function compareFacts(
  strength: Strength,
  before: Scalar | undefined,
  after: Scalar | undefined,
): Change | undefined {
  const was = isDeclared(before, strength);
  const is = isDeclared(after, strength);
  if (was !== is) return ofPresence(strength, is);
  if (!was || areEqual(before, after)) return undefined;
  return ofOrder(order(strength, before, after));
}

/** What it means that a fact appeared (or went away). */
export function ofPresence(strength: Strength, appeared: boolean): Change {
  if (strength === undefined) return 'changed';
  return appeared === (strength !== 'absent') ? 'stronger' : 'weaker';
}

/** Whether a value says anything: not nothing, not blanks, and not a placeholder where presence is what counts. */
export function isDeclared(value: Scalar | undefined, strength?: Strength): value is Exclude<Scalar, null> {
  if (value === undefined || value === null) return false;
  if (typeof value !== 'string') return true;
  const text = value.trim();
  return text !== '' && !(strength === 'present' && placeholders.has(text.toLowerCase()));
}

/** The text by which two spellings of one value are equal: 5 and 5.0, an address in capitals. */
export function canonicalText(value: Exclude<Scalar, null>): string {
  if (typeof value === 'number' && Number.isInteger(value)) return String(BigInt(value));
  const text = String(value);
  return typeof value === 'string' && /^(?:0x)?[0-9a-f]{40,}$/i.test(text) ? text.toLowerCase() : text;
}

function areEqual(before: Exclude<Scalar, null>, after: Scalar | undefined): boolean {
  return isDeclared(after) && canonicalText(before) === canonicalText(after);
}

function ofOrder(sign: number): Change {
  if (sign === 0) return 'changed';
  return sign > 0 ? 'stronger' : 'weaker';
}

/** Above 0 when the second value is the stronger one; 0 without an order. */
function order(strength: Strength, before: Scalar | undefined, after: Scalar | undefined): number {
  if (typeof strength === 'object') return strength.indexOf(String(after)) - strength.indexOf(String(before));
  if (strength === 'more' || strength === 'later') return compare(before, after);
  if (strength === 'less' || strength === 'earlier') return compare(after, before);
  return 0;
}

/** Above 0 when the second is greater. ISO days compare as texts. */
function compare(a: Scalar | undefined, b: Scalar | undefined): number {
  if (typeof a === 'string' && typeof b === 'string') return sign(a < b, a > b);
  const [left, right] = [asNumber(a), asNumber(b)];
  return left === undefined || right === undefined ? 0 : sign(left < right, left > right);
}

function asNumber(value: Scalar | undefined): number | bigint | undefined {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'number' || typeof value === 'bigint' ? value : undefined;
}

const sign = (isLess: boolean, isGreater: boolean) => Number(isLess) - Number(isGreater);
