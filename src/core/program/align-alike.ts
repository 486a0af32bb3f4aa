import type { Node } from '../types.ts';
import type { Digest } from './align-digest.ts';
import type { Naming } from './align-reference.ts';
import { fieldOf } from './vocabulary.ts';

/** How two programs are told apart and compared. */
export interface Sameness {
  readonly digest: Digest;
  /** How the base names things, renames applied. */
  readonly base: Naming;
  readonly head: Naming;
}

/** What says who or what a thing is. Where one of these differs, it is another thing, however much the rest agrees. */
const identity = new Set(
  'address chain person signer wallet contract name control entity scope target watches text url firm operator expression'.split(
    ' ',
  ),
);

/**
 * How much two items of a type agree, above 0.5 up to 1; 0 when they are not alike: most fields must be equal, at least
 * two, and none may differ that says what the thing is.
 */
export function likeness(type: string, base: Node, head: Node, same: Sameness): number {
  let equal = 0;
  let all = 0;
  for (const name of fieldNames(base, head)) {
    const [was, is] = [base.children.get(name), head.children.get(name)];
    const isEqual = was !== undefined && is !== undefined && areSame(type, name, was, is, same);
    if (was && is && !isEqual && identity.has(name)) return 0;
    all += 1;
    if (isEqual) equal += 1;
  }
  return equal >= 2 && equal * 2 > all ? equal / all : 0;
}

/** Whether nothing that says what a thing is differs between the two. */
export function mayBeSame(type: string, base: Node, head: Node, same: Sameness): boolean {
  return fieldNames(base, head).every((name) => {
    const [was, is] = [base.children.get(name), head.children.get(name)];
    return !was || !is || !identity.has(name) || areSame(type, name, was, is, same);
  });
}

function areSame(type: string, name: string, was: Node, is: Node, { digest, base, head }: Sameness): boolean {
  if (digest.of(was) === digest.of(is)) return true;
  const field = fieldOf(type, name);
  if (!field?.ref || typeof was.scalar !== 'string' || typeof is.scalar !== 'string') return false;
  return base(was.scalar, field) === head(is.scalar, field);
}

function fieldNames(base: Node, head: Node): string[] {
  const names = new Set([...base.children.keys(), ...head.children.keys()].map(String));
  names.delete('id');
  return [...names];
}
