import type { Change } from '../program/strength.ts';
import type { Field } from '../program/vocabulary.ts';
import type { Node } from '../types.ts';
import type { Draft } from './draft.ts';

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

/** Fields that bound what an item applies to. Without one, or with an asterisk in it, it applies to any. */
const scopes: Readonly<Record<string, readonly string[]>> = {
  PolicyRule: ['source', 'destination', 'asset', 'operation'],
};

/** What an item does, it does to more once a scope is any; `drafts` are the differences of the item's own fields. */
export function judgeScope(type: string, drafts: readonly Draft[], base: Node, head: Node): readonly Draft[] {
  const names = Object.hasOwn(scopes, type) ? (scopes[type] ?? []) : [];
  const byTerm = new Map(names.map((name) => [`${type}.${name}`, name]));
  return drafts.map((draft) => {
    const name = byTerm.get(draft.term);
    const verdict = name === undefined ? undefined : ofScope(type, name, base, head);
    return verdict ? { ...draft, verdict } : draft;
  });
}

function ofScope(type: string, name: string, base: Node, head: Node): Change | undefined {
  const isWider = isAny(word(head, name));
  if (isWider === isAny(word(base, name))) return undefined;
  const effects = new Set([base, head].map((item) => bySight[type]?.(item)));
  if (effects.has('protects')) return effects.size > 1 ? undefined : isWider ? 'stronger' : 'weaker';
  // What waits for approvers goes through in the end; whether it would without the rule, the rule does not say.
  if (isWider) return 'weaker';
  return effects.has(undefined) ? undefined : 'stronger';
}

const isAny = (text: string) => ['', '*'].includes(text.trim());

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
