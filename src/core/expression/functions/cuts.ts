import type { Cut } from '../../analysis/graph.ts';
import { nouns } from '../../analysis/nouns.ts';
import type { Value } from '../../program/typed.ts';
import { factsOf } from '../facts.ts';
import type { RuleFunction } from '../function.ts';

/** Stands for "no number of them gets there", so that every comparison with a number comes out right. */
const never = 2n ** 31n - 1n;

export const cuts: RuleFunction = {
  signature: 'cuts(dyn, string): Cut',
  help: 'The fewest people, organizations, … (second argument; "mixed" for any) that move what a wallet, or the contract or bridge named by a text such as "contract/vault", holds: {reachable, size, at_most, undeclared, bound, set, witness, approvals}.',
  bind: (world) => (entity: Value, dimension: string) => {
    const facts = factsOf(world);
    const cut = facts.cut(entity, dimension);
    return cutValue(cut, facts.approvals(entity, cut.set));
  },
};

/** A cut as rules read it. */
export function cutValue({ size, atMost, set, undeclared, isBound }: Cut, approvals: number): Value {
  return {
    reachable: size !== null,
    size: size === null ? never : BigInt(size),
    at_most: atMost === null ? never : BigInt(atMost),
    undeclared,
    bound: isBound,
    set,
    witness: witnessOf(set),
    approvals: BigInt(approvals),
  };
}

/** `person p-104`, `2 people (p-104, p-7)`, `person p-104 and cloud account aws-1`; somebody undeclared is said to be so. */
function witnessOf(set: readonly string[]): string {
  const parts = set.map((component) => {
    const slash = component.indexOf('/');
    const [one, many] = nouns[component.slice(0, slash)] ?? ['component', 'components'];
    return { one, many, name: component.slice(slash + 1) };
  });
  const [first, ...others] = parts;
  if (!first) return 'nobody';
  if (others.length === 0)
    return first.name === '?' ? `one undeclared ${first.one}` : `${first.one} ${first.name}`;
  if (others.every(({ one }) => one === first.one)) {
    const names = parts.map(({ name }) => (name === '?' ? 'one undeclared' : name));
    return `${parts.length} ${first.many} (${names.join(', ')})`;
  }
  const named = parts.map(({ one, name }) => (name === '?' ? `an undeclared ${one}` : `${one} ${name}`));
  return `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
}
