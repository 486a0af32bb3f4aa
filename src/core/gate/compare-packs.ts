import { placeOf } from '../parse/position.ts';
import { canonicalText, compareFacts } from '../program/strength.ts';
import type { Level, Place, Sector } from '../types.ts';
import type { Difference } from '../weaken/weaken.ts';
import { configIn, placeIn } from './config-read.ts';
import { differ, ofStrictness, type Side, some, spoken, startOf } from './draft.ts';
import { type GateFile, unreadable } from './file.ts';
import { groupBy } from '../group-by.ts';
import { pairBy } from './pair.ts';
import { partsThatDiffer, weigh } from './pack-rules.ts';
import { packFiles, type PackRule, type PackRules, packsOf, rulesIn } from './packs.ts';
import { ranks } from './severities.ts';

type Files = ReadonlyMap<string, string>;

const term = 'Gate.pack';

/** What the rules that the repository brings along demand less than before, or more: by what they hold, wherever it lies. */
export function comparePacks(base: Files, head: Files): readonly Difference[] {
  const [before, after] = [packFiles(base), packFiles(head)];
  const textsIn = (packs: typeof before) => new Set([...packs.values()].flatMap((own) => [...own.values()]));
  const [was, is] = [rulesIn(before, textsIn(after)), rulesIn(after, textsIn(before))];
  return [
    ...compareUnread(was, is),
    ...alone('weaker', only(was, is), head),
    ...come(only(is, was), base, head),
    ...[...was.rules].flatMap(([id, one]) => {
      const other = is.rules.get(id);
      return other ? compareRule(one, other) : [];
    }),
  ];
}

/** A rule that cannot be read on the other side is not missed there: that it cannot be read is said. */
function only(one: PackRules, other: PackRules): readonly PackRule[] {
  const unread = other.unread.map(({ file }) => file.replace(/\.ya?ml$/i, ''));
  return [...one.rules.values()].filter(
    ({ rule: { id } }) => !other.rules.has(id) && !unread.some((file) => file.endsWith(`/${id}`)),
  );
}

/** A pack that was extended and cannot be seen there, such as one that is not committed, may have held the same. */
function come(rules: readonly PackRule[], base: Files, head: Files): Difference[] {
  const seen = new Set([...packFiles(base).keys()].map(({ folder }) => folder));
  const unseen = packsOf(configIn(base)).flatMap(({ folder }) => (seen.has(folder) ? [] : [folder]));
  const isNew = ({ pack }: PackRule) => !unseen.includes(pack.folder);
  return [
    ...alone('stronger', rules.filter(isNew), head),
    ...alone(
      'changed',
      rules.filter((one) => !isNew(one)),
      head,
    ),
  ];
}

/** What a file that cannot be read held is unknown: that it cannot be read now, or is gone, is no pass. */
function compareUnread(was: PackRules, is: PackRules): Difference[] {
  const files = (one: PackRules) => [...one.unread, ...[...one.rules.values()].map(({ file }) => file)];
  const said = (one: GateFile) => ({ ...one, isReadable: false });
  const pairs = pairBy(was.unread, is.unread, [({ file }) => file]);
  const isThere = ({ file }: GateFile) => files(is).some((one) => one.file === file);
  return [
    ...pairs.gone.map((one) => ({
      ...unreadable(term, said(one), undefined, one.file),
      verdict: isThere(one) ? ('changed' as const) : ('weaker' as const),
    })),
    ...pairs.pairs.map(([a, b]) => unreadable(term, said(a), said(b), b.file)),
    ...pairs.come.map((one) => ({
      ...unreadable(term, undefined, said(one), one.file),
      verdict: 'weaker' as const,
    })),
  ];
}

/** Rules that only one side has, those of one pack together. */
function alone(verdict: Difference['verdict'], rules: readonly PackRule[], head: Files): Difference[] {
  const groups = groupBy(rules, ({ pack }) => pack);
  return [...groups].map(([{ entry }, group]) => {
    const [first] = group;
    if (!first) throw new Error('a group has a member');
    const ids = group.map(({ rule }) => spoken(rule.id));
    const field = group.length === 1 ? `pack[${ids[0]}]` : `extends[${spoken(entry)}]`;
    const side = {
      text: group.length === 1 ? spoken(first.rule.title) : `${group.length} rules: ${some(ids)}`,
      at: placeOfRule(first),
    };
    const isGone = verdict === 'weaker';
    const nearest = placeIn(configIn(head), undefined, first.file.file);
    return differ({ verdict, term, field }, isGone ? side : undefined, isGone ? undefined : side, nearest);
  });
}

const placeOfRule = (one: PackRule) => placeAtField(one, 'id');

function placeAtField({ file }: PackRule, name: string): Place {
  const node = name.split('.').reduce((found, step) => found?.children.get(step), file.root ?? undefined);
  return node ? placeOf(node) : startOf(file.file);
}

function compareRule(was: PackRule, is: PackRule): Difference[] {
  return [
    ...compareSeverity(was, is),
    ...compareExcuses(was, is),
    ...compareDefaults(was, is),
    ...compareBody(was, is),
  ];
}

/** A difference of one field of a rule. */
function ofField(
  was: PackRule,
  is: PackRule,
  name: string,
  verdict: Difference['verdict'],
  texts: readonly [string, string],
): Difference {
  const side = (one: PackRule, text: string): Side => ({ text, at: placeAtField(one, name) });
  const said = { verdict, term, field: `pack[${spoken(is.rule.id)}].${name}` };
  return differ(said, side(was, texts[0]), side(is, texts[1]), placeOfRule(is));
}

/** Sectors in which it weighs less and those in which it weighs more are told apart. */
function compareSeverity(was: PackRule, is: PackRule): Difference[] {
  const moved = Object.entries(was.rule.severity).flatMap(([name, before]) => {
    const sector = name as Sector;
    const after = is.rule.severity[sector];
    return before === after
      ? []
      : [{ sector, before, after, verdict: ofStrictness(rank(before), rank(after)) }];
  });
  return [...groupBy(moved, ({ verdict }) => verdict)].map(([verdict, group]) => {
    const text = (side: 'before' | 'after') => wordsFor(group.map((one) => [one.sector, one[side]]));
    return ofField(was, is, 'severity', verdict, [text('before'), text('after')]);
  });
}

const rank = (level: Level | 'none') => (level === 'none' ? 0 : ranks.indexOf(level));

/** `critical`, or `custodial critical, other low` where sectors differ. */
function wordsFor(levels: readonly (readonly [Sector, Level | 'none'])[]): string {
  const [first, ...others] = new Set(levels.map(([, level]) => level));
  if (first !== undefined && others.length === 0) return first;
  return levels.map(([sector, level]) => `${sector} ${level}`).join(', ');
}

function compareExcuses(was: PackRule, is: PackRule): Difference[] {
  const [a, b] = [was.rule.exceptions, is.rule.exceptions];
  return a === b ? [] : [ofField(was, is, 'exceptions', b === 'never' ? 'stronger' : 'weaker', [a, b])];
}

/** A parameter that came or went is a matter of the expressions that read it. */
function compareDefaults(was: PackRule, is: PackRule): Difference[] {
  return Object.entries(was.rule.parameters).flatMap(([name, before]) => {
    const after = is.rule.parameters[name];
    if (!after) return [];
    const stronger = before.stronger === after.stronger ? after.stronger : undefined;
    const verdict = compareFacts(stronger, before.default, after.default);
    const texts = [canonicalText(before.default), canonicalText(after.default)] as const;
    return verdict
      ? [ofField(was, is, 'parameters', verdict, [`${name} ${texts[0]}`, `${name} ${texts[1]}`])]
      : [];
  });
}

function compareBody(was: PackRule, is: PackRule): Difference[] {
  const [part] = partsThatDiffer(was.rule, is.rule);
  if (!part) return [];
  const { verdict, example } = weigh(was.rule, is.rule);
  const shown =
    example === undefined ? '' : ` (${verdict === 'weaker' ? 'passes' : 'fails'} "${spoken(example)}")`;
  return [ofField(was, is, part.name, verdict, [spoken(part.was), spoken(part.is) + shown])];
}
