import { type Fault, faultAt } from './fault.ts';
import { defaultsAsPrograms } from './defaults.ts';
import { literalFlaws } from './literals.ts';
import { type Flaw, shapeFlaws } from './shape.ts';
import type { Node } from '../types.ts';

/** More faults than this in one document say the same thing: that it is no security program. */
export const mostFaults = 100;

interface Checked {
  readonly faults: readonly Fault[];
  /** What must count as not declared, so that no rule passes on it; all of it, however few faults are listed. */
  readonly bad: ReadonlySet<Node>;
}

/** Checks one document's shape against the vocabulary. */
export function validate(root: Node): Checked {
  const defaults = defaultsAsPrograms(root);
  const bad = new Set<Node>();
  const flaws: Flaw[] = [];
  for (const flaw of [root, ...defaults.programs].flatMap((part) => [
    ...shapeFlaws(part),
    ...literalFlaws(part),
  ])) {
    if (!bad.has(flaw.node)) flaws.push(flaw);
    bad.add(flaw.node);
  }
  flaws.sort((a, b) => a.node.label.start - b.node.label.start);
  const listed = flaws.slice(0, mostFaults).map(({ describe }) => describe());
  return { faults: [...listed, ...defaults.faults, ...countRest(flaws.slice(mostFaults))], bad };
}

function countRest([next, ...others]: readonly Flaw[]): Fault[] {
  if (!next) return [];
  const found = `${others.length + 1} others from here on, which are not listed`;
  return [
    faultAt('meta/wrong-type', next.node, {
      expected: 'fields and values of the vocabulary',
      found,
      hint: '',
    }),
  ];
}
