import type { Alignment } from '../program/align-programs.ts';
import type { Change } from '../program/strength.ts';
import { fieldOf } from '../program/vocabulary.ts';
import type { Node } from '../types.ts';
import type { Draft } from './draft.ts';
import { numbersIn } from './numbers.ts';
import { membersOf } from './sets.ts';

/**
 * A claim that says more than before with nothing new to show for it is weaker; one that says less and keeps its
 * evidence is stronger. `drafts` are the differences of the claim's own fields.
 */
export function judgeClaim(
  drafts: readonly Draft[],
  base: Node,
  head: Node,
  alignment: Alignment,
): readonly Draft[] {
  const support = ['evidence', 'supported_by'].map((name) => compareSupport(name, base, head, alignment));
  const hasNew = support.some(({ gained }) => gained);
  const hasLess = support.some(({ lost }) => lost);
  return drafts.map((draft) => {
    const raised = raises[draft.field]?.(textAt(base, draft.field), textAt(head, draft.field)) ?? 0;
    const verdict = verdictOf(raised, hasNew, hasLess);
    return verdict ? { ...draft, verdict } : draft;
  });
}

function verdictOf(raised: number, hasNew: boolean, hasLess: boolean): Change | undefined {
  if (raised > 0 && !hasNew) return 'weaker';
  return raised < 0 && !hasLess ? 'stronger' : undefined;
}

function compareSupport(name: string, base: Node, head: Node, alignment: Alignment) {
  const field = fieldOf('Claim', name);
  if (!field) throw new Error(`a claim has a field ${name}`);
  const was = membersOf(base.children.get(name), field, alignment.base);
  const is = membersOf(head.children.get(name), field, alignment.head);
  return {
    gained: [...is.keys()].some((member) => !was.has(member)),
    lost: [...was.keys()].some((member) => !is.has(member)),
  };
}

const textAt = (node: Node, name: string) => String(node.children.get(name)?.scalar ?? '');

/** Above 0 when a field of a claim promises more than before, below 0 when it promises less. */
const raises: Readonly<Record<string, (was: string, is: string) => number>> = {
  text: (was, is) => absolutesIn(is) - absolutesIn(was) || compareNumbers(numbersIn(was), numbersIn(is)),
  // The vocabulary lists audiences from the widest to the narrowest.
  audience: (was, is) => {
    const audiences = fieldOf('Claim', 'audience')?.values ?? [];
    return was === '' || is === '' ? 0 : audiences.indexOf(was) - audiences.indexOf(is);
  },
  // Only a security claim promises protection; a claim without a class is one.
  class: (was, is) => Number(isAboutSecurity(is)) - Number(isAboutSecurity(was)),
};

const isAboutSecurity = (text: string) => text === '' || text === 'security';

/** Words that leave no room. */
const absolutes =
  /\b(?:all|always|any|cannot|can't|completely|every|fully|guaranteed?|impossible|never|no|nobody|none|no one|nothing|unhackable)\b/gi;

const absolutesIn = (text: string) => text.match(absolutes)?.length ?? 0;

/** By the greatest number that only one of the two texts has. */
function compareNumbers(was: readonly number[], is: readonly number[]): number {
  return greatestBeyond(was, is) - greatestBeyond(is, was);
}

/** 0 when there is none: a text without numbers promises less than one with any. */
function greatestBeyond(known: readonly number[], numbers: readonly number[]): number {
  const left = new Map<number, number>();
  for (const number of known) left.set(number, (left.get(number) ?? 0) + 1);
  let greatest = 0;
  for (const number of numbers) {
    const count = left.get(number) ?? 0;
    if (count > 0) left.set(number, count - 1);
    else greatest = Math.max(greatest, number);
  }
  return greatest;
}
