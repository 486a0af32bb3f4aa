import type { Draft } from '../check/draft.ts';
import { countOf } from '../analysis/nouns.ts';
import { placeOf } from '../parse/position.ts';
import type { Program } from '../program/program.ts';
import { fillTemplate, parseTemplate } from '../rule/message.ts';
import type { Change, CutChange, Level, Place, RuleData, Sector, Settings } from '../types.ts';
import type { Grouped } from './compare-groups.ts';
import { closestFirst, type Readers } from './compare-readers.ts';
import { configured } from './severity.ts';

/** What the findings of a comparison need to know. */
export interface Weighing {
  readonly sector: Sector;
  readonly readers: Readers;
  readonly rules: ReadonlyMap<string, RuleData>;
  /** The base's: what a change reports is not silenced by the change. */
  readonly settings: Partial<Settings> | undefined;
}

export function toChange(difference: Grouped, kind: 'program' | 'gate', weighing: Weighing): Change {
  const { verdict, entity, field, was, is, at, against, term, more } = difference;
  const rules = closestFirst(weighing.readers(difference), term);
  return {
    change: verdict,
    kind,
    ...(entity !== undefined && { entity }),
    ...(more > 0 && { more }),
    field,
    was,
    is,
    at,
    ...(against && { against }),
    rules: rules.map(({ id }) => id),
    why: (rules[0] ?? (verdict === 'weaker' ? weighing.rules.get('change/weakened') : undefined))?.why ?? '',
  };
}

/** A weaker change is a finding; so is a date that moved alone. Other changes are only listed. */
export function changeDrafts(difference: Grouped, weighing: Weighing): Draft[] {
  const { verdict, kind, entity, field, was, is, at, against, term, more } = difference;
  const id = kind === 'redated' ? 'change/redated-without-review' : 'change/weakened';
  if (kind !== 'redated' && verdict !== 'weaker') return [];
  const isCritical = weighing.readers(difference)[0]?.severity[weighing.sector] === 'critical';
  return draftOf(weighing, id, isCritical && kind !== 'redated' ? 'critical' : undefined, {
    what: [entity, more > 0 ? `and ${more} more` : '', field]
      .filter((part) => part !== undefined && part !== '')
      .join(' '),
    was: was || 'nothing',
    is: is || 'nothing',
    change: kind === 'redated' ? 'changed' : 'weaker',
    entity,
    at,
    against,
    where: `${term} ${entity ?? ''} ${field} ${was} ${is}`,
  });
}

/** A draft of a rule that compares, at the severity that the base gives it. */
export function weighed(draft: Draft, { rules, settings, sector }: Weighing): Draft[] {
  const standard = rules.get(draft.rule)?.severity[sector] ?? 'none';
  const level = configured(settings?.rules ?? {}, draft.rule) ?? standard;
  return level === 'off' || level === 'none' ? [] : [{ ...draft, level }];
}

interface Said {
  readonly what: string;
  readonly was: string;
  readonly is: string;
  readonly change: 'weaker' | 'changed';
  readonly entity: string | undefined;
  readonly at: Place;
  readonly against: Place | undefined;
  readonly where: string;
}

function draftOf(
  { rules, settings, sector }: Weighing,
  id: string,
  level: Level | undefined,
  said: Said,
): Draft[] {
  const rule = rules.get(id);
  const set = configured(settings?.rules ?? {}, id);
  if (!rule || set === 'off') return [];
  const { what, was, is, change, entity, at, against, where } = said;
  const standard = rule.severity[sector];
  return [
    {
      rule: id,
      message: fillTemplate(parseTemplate(rule.message), { what, was, is }),
      args: { what, was, is },
      ...(entity !== undefined && { entity }),
      at,
      related: [],
      where,
      change,
      ...(against && { against }),
      level: level ?? set ?? (standard === 'none' ? 'low' : standard),
    },
  ];
}

/** One finding for each wallet, contract or bridge that fewer can move than before, whatever field did it. */
export function cutDrafts(
  cuts: readonly CutChange[],
  head: Program,
  base: Program | undefined,
  weighing: Weighing,
): Draft[] {
  const weaker = cuts.filter(({ change, of }) => change === 'weaker' && of !== 'freeze');
  return [...new Set(weaker.map(({ entity }) => entity))].flatMap((entity) => {
    const own = weaker.filter((cut) => cut.entity === entity);
    const moved = own.some(({ of }) => of === 'cuts') ? own.filter(({ of }) => of === 'cuts') : own;
    const text = (side: 'was' | 'is') => moved.map((cut) => countOf(cut[side], cut.dimension)).join(', ');
    const at = nodeOf(head, entity);
    const before = base && nodeOf(base, entity);
    const how =
      moved === own && own[0]?.of === 'immediate' ? 'what moves it at once' : 'what it takes to move it';
    return draftOf(weighing, 'change/weakened', moved.some(({ is }) => is === 1) ? 'critical' : undefined, {
      what: `${entity}: ${how}`,
      was: text('was'),
      is: text('is'),
      change: 'weaker',
      entity,
      at,
      against: before,
      where: `cuts ${entity} ${text('was')} ${text('is')}`,
    });
  });
}

function nodeOf({ typed }: Program, entity: string): Place {
  const slash = entity.indexOf('/');
  const node = typed.ids.get(entity.slice(0, slash))?.get(entity.slice(slash + 1));
  return placeOf(node?.children.get('owners') ?? node ?? typed.root);
}
