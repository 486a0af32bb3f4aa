import type { Classes, ClassSet } from './classes.ts';
import { parsePattern, type Role, type Wanted } from './notation.ts';

/** Any phrase of one of the classes, or one of the words. */
export interface Matter {
  readonly set: ClassSet;
  readonly words: readonly string[];
}

/** A step with its classes as a set. */
export type Step =
  | { readonly kind: 'take'; readonly role: Role | null; readonly optional: boolean; readonly matter: Matter }
  | { readonly kind: 'skip'; readonly role: Role | null; readonly barrier: ClassSet; readonly most: number }
  | { readonly kind: 'end' }
  | { readonly kind: 'look'; readonly back: boolean; readonly negated: boolean; readonly matter: Matter };

export interface Pattern {
  readonly steps: readonly Step[];
  /** What a match can start with. */
  readonly first: Matter;
  /** Classes without which there is no match, one set for each step that takes nothing but classes. */
  readonly needs: readonly ClassSet[];
}

/** Throws on a class or a barrier that the language does not define, and on a pattern that starts with a skip. */
export function compilePattern(
  text: string,
  classes: Classes,
  barriers: Readonly<Record<string, readonly string[]>>,
): Pattern {
  const matterOf = (wanted: Wanted): Matter => ({ set: classes.setOf(wanted.classes), words: wanted.words });
  const parsed = parsePattern(text);
  const steps = parsed.map((step): Step => {
    if (step.kind === 'take') return { ...step, matter: matterOf(step) };
    if (step.kind === 'end') return step;
    if (step.kind === 'look') return { ...step, matter: matterOf(step) };
    const barrier = barriers[step.barrier];
    if (!barrier) throw new Error(`rules/claims: no barrier "${step.barrier}" in "${text}"`);
    return { ...step, barrier: classes.setOf(barrier) };
  });
  const taken = parsed.filter((step) => step.kind === 'take');
  const needed = taken.findIndex((step) => !step.optional);
  if (needed < 0 || parsed[0]?.kind === 'skip') throw new Error(`rules/claims: "${text}" starts anywhere`);
  const firsts = taken.slice(0, needed + 1);
  const first = matterOf({
    classes: firsts.flatMap((step) => step.classes),
    words: firsts.flatMap((step) => step.words),
  });
  const needs = taken
    .filter((step) => !step.optional && step.words.length === 0)
    .map((step) => classes.setOf(step.classes));
  return { steps, first, needs };
}
