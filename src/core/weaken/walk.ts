import { nameOf } from '../program/align-names.ts';
import type { Alignment } from '../program/align-programs.ts';
import { clip } from '../program/plain.ts';
import { ofPresence } from '../program/strength.ts';
import { type Field, fieldOf, isStructure, kindOf } from '../program/vocabulary.ts';
import type { Node } from '../types.ts';
import { judgeClaim } from './claims.ts';
import { settleDates } from './dates.ts';
import { below, type Draft, draftOf, kindOfDifference, type Slot, type Spot } from './draft.ts';
import { added, removed, renamed } from './items.ts';
import { compareQuorums } from './measures.ts';
import { judgeScope } from './presence.ts';
import { compareScalars } from './scalars.ts';
import { compareSets } from './sets.ts';
import { shown, shownCount } from './text.ts';

export interface Walk {
  readonly alignment: Alignment;
  readonly baseEntities: ReadonlyMap<Node, string>;
  readonly headEntities: ReadonlyMap<Node, string>;
}

/** Defaults stand in the entities that took them over; exceptions belong to the gate; an id is how items are aligned. */
const unread: ReadonlySet<string> = new Set(['Program.apiVersion', 'Program.defaults', 'Program.exceptions']);

/** The differences of two maps of one type, or of one with nothing. Recursion is safe: documents nest at most 64 deep. */
export function compareMaps(
  walk: Walk,
  type: string,
  base: Node | undefined,
  head: Node | undefined,
  spot: Spot,
): readonly Draft[] {
  const { alignment } = walk;
  if (base && head && alignment.digest.of(base) === alignment.digest.of(head)) return [];
  const names = new Set([...(base?.children.keys() ?? []), ...(head?.children.keys() ?? [])].map(String));
  const drafts: Draft[] = [];
  for (const name of names) {
    const field = fieldOf(type, name);
    if (!field || name === 'id' || unread.has(`${type}.${name}`)) continue;
    const slot = { type, name, base: base?.children.get(name), head: head?.children.get(name) };
    for (const draft of compareField(walk, field, slot, spot)) drafts.push(draft);
  }
  if (!base || !head) return drafts;
  const scoped = judgeScope(type, drafts, base, head);
  const measured = [...scoped, ...compareQuorums(type, base, head, spot, alignment)];
  const judged = type === 'Claim' ? judgeClaim(measured, base, head, alignment) : measured;
  return settleDates(judged, base, head);
}

function compareField(walk: Walk, field: Field, slot: Slot, spot: Spot): readonly Draft[] {
  const { base, head } = slot;
  const { digest } = walk.alignment;
  if (base && head && digest.of(base) === digest.of(head)) return [];
  if (isStructure(field))
    return field.list ? compareItems(walk, field, slot, spot) : compareStructures(walk, field, slot, spot);
  if (field.list) return compareSets(field, slot, spot, walk.alignment);
  return (base ?? head)?.kind === 'map'
    ? compareOpen(slot, spot)
    : compareScalars(field, slot, spot, walk.alignment);
}

/** Maps whose keys the reader chooses have no order. */
function compareOpen(slot: Slot, spot: Spot): Draft[] {
  const kind = kindOfDifference(slot.base !== undefined, slot.head !== undefined);
  return [
    draftOf(slot, spot, { verdict: 'changed', kind, was: shownCount(slot.base), is: shownCount(slot.head) }),
  ];
}

function compareStructures(walk: Walk, field: Field, slot: Slot, spot: Spot): readonly Draft[] {
  const { base, head } = slot;
  const inner = { ...spot, path: below(spot.path, slot.name), head: head ?? spot.head };
  const drafts = compareMaps(walk, field.type, base, head, inner);
  return base && head ? drafts : summary(drafts, field, slot, spot);
}

/** A whole map that came or went is said once for each direction in which it counts. */
function summary(drafts: readonly Draft[], field: Field, slot: Slot, spot: Spot): Draft[] {
  const appeared = slot.head !== undefined;
  const verdicts = new Set(drafts.map(({ verdict }) => verdict));
  if (field.strength !== undefined) verdicts.add(ofPresence(field.strength, appeared));
  if (verdicts.size > 1) verdicts.delete('changed');
  return [...verdicts].map((verdict) =>
    draftOf(slot, spot, {
      verdict,
      kind: appeared ? 'added' : 'removed',
      was: shown(slot.base),
      is: shown(slot.head),
    }),
  );
}

function compareItems(walk: Walk, field: Field, slot: Slot, spot: Spot): Draft[] {
  const drafts: Draft[] = [];
  const spotOf = (item: Node): Spot => {
    if (kindOf(field.type)) return { entity: walk.headEntities.get(item), path: '', head: item };
    return { entity: spot.entity, path: pathOf(field, slot, spot, item), head: item };
  };
  for (const { base, head, ...pair } of walk.alignment.pairs(field.type, slot.base, slot.head)) {
    if (base && head) {
      if ('isRenamed' in pair && pair.isRenamed) drafts.push(renamed(field, base, head, spotOf(head)));
      for (const draft of compareMaps(walk, field.type, base, head, spotOf(head))) drafts.push(draft);
    } else if (base) drafts.push(removed(walk.baseEntities, field, slot, spot, base));
    else if (head) drafts.push(added(walk.headEntities, field, head, spotOf(head)));
  }
  return drafts;
}

/** `roles[owner]`: items that are no entities go by their name. */
function pathOf(field: Field, slot: Slot, spot: Spot, item: Node): string {
  const name = nameOf(field.type, item);
  return `${below(spot.path, slot.name)}${name === '' ? '' : `[${clip(name)}]`}`;
}
