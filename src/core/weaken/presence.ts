import type { Change } from '../program/strength.ts';
import type { Field } from '../program/vocabulary.ts';
import type { Node } from '../types.ts';

/**
 * What an item's being there does: `protects` (a limit, a drill), `endangers` (a delegation), is only `held` (a wallet:
 * its loss is a loss of what was declared, another one is neither good nor bad), or has no `effect`.
 */
type Presence = 'protects' | 'endangers' | 'held' | 'no effect';

const byStrength: Readonly<Record<string, Presence>> = {
  superset: 'protects',
  subset: 'endangers',
  kept: 'held',
};

const word = (item: Node, name: string) => String(item.children.get(name)?.scalar ?? '');

/** Items that have another effect than their list. */
const bySight: Readonly<Record<string, (item: Node) => Presence | undefined>> = {
  // It was emptied before; taking it off the list is the end of its life.
  Wallet: (item) => (word(item, 'state') === 'retired' ? 'no effect' : undefined),
  Key: (item) => (['retired', 'destroyed'].includes(word(item, 'state')) ? 'no effect' : undefined),
  // What a rule denies is denied more often with it, what it allows is allowed more often.
  PolicyRule: (item) => ({ allow: 'endangers' as const, deny: 'protects' as const })[word(item, 'action')],
  ContractRole: (item) => {
    if (word(item, 'holder_type') === 'renounced') return 'no effect';
    const can = [...(item.children.get('can')?.children.values() ?? [])].map(({ scalar }) => scalar);
    // Whoever can only stop the money moves none of it.
    return can.length > 0 && can.every((right) => right === 'pause') ? 'held' : undefined;
  },
};

function presenceOf({ type, strength }: Field, item: Node): Presence {
  const seen = Object.hasOwn(bySight, type) ? bySight[type]?.(item) : undefined;
  return seen ?? byStrength[String(strength)] ?? 'no effect';
}

/** What it means that an item of a list of maps was taken off it. */
export function ofRemoval(field: Field, item: Node): Change {
  const presence = presenceOf(field, item);
  if (presence === 'no effect') return 'changed';
  return presence === 'endangers' ? 'stronger' : 'weaker';
}

/** What it means that an item was put on the list. */
export function ofAddition(field: Field, item: Node): Change {
  const presence = presenceOf(field, item);
  if (presence === 'protects') return 'stronger';
  return presence === 'endangers' ? 'weaker' : 'changed';
}
