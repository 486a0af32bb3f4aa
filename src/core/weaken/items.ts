import { nameOf } from '../program/align-names.ts';
import { clip } from '../program/plain.ts';
import { type Field, kindOf } from '../program/vocabulary.ts';
import type { Node } from '../types.ts';
import { type Draft, draftOf, type Slot, type Spot } from './draft.ts';
import { ofAddition, ofRemoval } from './presence.ts';
import { shown } from './text.ts';

type Entities = ReadonlyMap<Node, string>;

/** The item only has another id. */
export function renamed({ type }: Field, base: Node, head: Node, spot: Spot): Draft {
  const ids = [base, head].map((item) => item.children.get('id'));
  const slot = { type, name: 'id', base, head };
  const draft = draftOf(slot, spot, {
    verdict: 'changed',
    kind: 'value',
    was: shown(ids[0]),
    is: shown(ids[1]),
  });
  return { ...draft, isRename: true };
}

/** Told where the item was missed: at the nearest ancestor that the head still has. */
export function removed(entities: Entities, field: Field, slot: Slot, spot: Spot, base: Node): Draft {
  const said = { verdict: ofRemoval(field, base), kind: 'removed', is: '', against: base } as const;
  const was = titleOf(entities, field, base);
  return { ...draftOf(slot, spot, { ...said, was }), term: field.type };
}

/** Told at the item itself. */
export function added(entities: Entities, listed: Field, head: Node, spot: Spot): Draft {
  return {
    verdict: ofAddition(listed, head),
    kind: 'added',
    ...(spot.entity !== undefined && { entity: spot.entity }),
    field: spot.path,
    term: listed.type,
    was: '',
    is: titleOf(entities, listed, head),
    at: head,
  };
}

/** `wallet/eth-cold-1`, or what the item is called. */
function titleOf(entities: Entities, { type }: Field, item: Node): string {
  const name = nameOf(type, item);
  if (kindOf(type) && name !== '') return clip(entities.get(item) ?? name);
  return name === '' ? shown(item) : clip(name);
}
