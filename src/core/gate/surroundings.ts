import { placeOf } from '../parse/position.ts';
import type { Node, Place } from '../types.ts';
import type { Fact, ReadFact } from './call.ts';

/** Keys by which a job or a step may fail without consequence, in the words of each system. */
const lenient = new Set(['continue-on-error', 'continueOnError', 'allow_failure', 'soft_fail']);

/** Keys that say when, where or on what something runs. */
const conditions = new Set(
  'if unless condition when rules only except skip glob exclude files tags branches working-directory workingDirectory shell'.split(
    ' ',
  ),
);
/** Conditions that are never met. */
const never = /^(?:false|never|\$\{\{\s*false\s*\}\})$/;

export interface Surroundings {
  readonly loose: ReadonlyMap<string, Place>;
  readonly facts: ReadonlyMap<string, Fact>;
}

/** What the maps around a call say of it, from the outermost in. */
export function surroundingsOf(around: readonly Node[], read: ReadFact): Surroundings {
  const loose = new Map<string, Place>();
  const facts = new Map<string, Fact>();
  for (const map of around) {
    for (const name of lenient) {
      const node = map.children.get(name);
      if (node && !isOff(node)) loose.set(name, placeOf(node));
    }
    for (const name of conditions) {
      const node = map.children.get(name);
      if (node) add(loose, facts, name, node, read);
    }
  }
  return { loose, facts };
}

const isOff = ({ scalar }: Node) =>
  scalar === false || scalar === null || /^(?:false|no|off)?$/i.test(String(scalar ?? 'on'));

function add(
  loose: Map<string, Place>,
  facts: Map<string, Fact>,
  name: string,
  node: Node,
  read: ReadFact,
): void {
  if (name !== 'skip' && never.test(String(node.scalar ?? '')))
    loose.set(`${name}: ${node.scalar}`, placeOf(node));
  else {
    const fact = read(node);
    const outer = facts.get(name);
    facts.set(
      name,
      outer
        ? {
            ...fact,
            text: `${outer.text} and ${fact.text}`,
            digest: outer.digest + fact.digest,
            items: [...outer.items, ...fact.items],
          }
        : fact,
    );
  }
}
