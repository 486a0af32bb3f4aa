import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Field, fieldOf, isStructure, types } from '../../../src/core/program/vocabulary.ts';
import { differences } from './support.ts';

// Every field of the schema that has an order, written in a program of its own: weaker, stronger and neutral.

interface Property {
  readonly 'x-strength'?: string | readonly string[];
}
interface Definition {
  readonly properties?: Readonly<Record<string, Property>>;
}
interface Schema extends Definition {
  readonly definitions: Readonly<Record<string, Definition>>;
}

const schema: Schema = JSON.parse(readFileSync('schemas/program.schema.json', 'utf8'));

type Wrap = (value: unknown) => unknown;

/** How to write a program around a map of a type: the shortest way. */
const ways = new Map<string, Wrap>([['Program', (value) => value]]);
for (const [type, wrap] of ways) {
  for (const [name, field] of Object.entries(types[type]?.fields ?? {})) {
    if (!isStructure(field) || ways.has(field.type) || name === 'exceptions') continue;
    const item = (value: unknown) =>
      fieldOf(field.type, 'id') ? { id: 'x', ...(value as Record<string, unknown>) } : value;
    ways.set(field.type, (value) => wrap({ [name]: field.list ? [item(value)] : item(value) }));
  }
}

interface Case {
  readonly type: string;
  readonly name: string;
  readonly field: Field;
  readonly strength: string | readonly string[];
}

const cases: Case[] = Object.entries({ ...schema.definitions, Program: schema }).flatMap(
  ([type, definition]) =>
    Object.entries(definition.properties ?? {}).flatMap(([name, property]) => {
      const field = fieldOf(type, name);
      const strength = property['x-strength'];
      return field && strength && type !== 'Exception' ? [{ type, name, field, strength }] : [];
    }),
);

const write = ({ type, name }: Pick<Case, 'type' | 'name'>, value: unknown, more = {}) => {
  const wrap = ways.get(type);
  if (!wrap) throw new Error(`no way to ${type}`);
  return JSON.stringify(wrap(value === undefined ? more : { [name]: value, ...more }));
};

const item = (id: string) => ({ id, name: `name-${id}`, chain: `eip155:${id.length}` });

/** Values from weakest to strongest; undefined is not declared. */
function ladder({ field, strength, name }: Case): unknown[] {
  if (Array.isArray(strength)) return [undefined, ...strength];
  const sets = field.values ?? ['a', 'b'];
  if (isStructure(field) && field.list) {
    const known = Object.keys(types[field.type]?.fields ?? {});
    const of = (id: string) =>
      Object.fromEntries(Object.entries(item(id)).filter(([key]) => known.includes(key)));
    const [one, two] = [[of('p')], [of('p'), of('quite')]];
    return strength === 'subset' ? [two, one, []] : [undefined, one, two];
  }
  const days = ['2026-01-01', '2026-02-01'];
  switch (strength) {
    case 'superset':
      return [undefined, sets.slice(0, 1), sets.slice(0, 2)];
    case 'subset':
      return [undefined, sets.slice(0, 2), sets.slice(0, 1), []];
    case 'more':
      return field.type === 'boolean' ? [undefined, false, true] : [undefined, 2, 3];
    case 'less':
      return field.type === 'boolean' ? [undefined, true, false] : [undefined, 3, 2];
    case 'later':
      return [undefined, ...(name === 'expires' ? days : days.slice(0, 1))];
    case 'earlier':
      return [undefined, ...days.toReversed()];
    case 'present':
      return [undefined, present(field)[0]];
    case 'absent':
      return [days[0], undefined];
    default:
      throw new Error(`no ladder for ${String(strength)}`);
  }
}

function present(field: Field): readonly [unknown, unknown] {
  if (isStructure(field)) return [{}, {}];
  if (field.list) return [['a'], ['b']];
  return field.type === 'integer' || field.type === 'number' || field.type === 'date'
    ? field.type === 'date'
      ? ['2026-01-01', '2025-01-01']
      : [1, 2]
    : ['one', 'two'];
}

const title = ({ type, name, strength }: Case) => `${type}.${name} (${String(strength)})`;
const verdicts = (base: string, head: string) =>
  differences(base, head).map(({ verdict, term }) => `${verdict} ${term}`);

describe('the matrix of orders', () => {
  test('covers the schema', () => {
    expect(cases.length).toBeGreaterThan(500);
    expect(new Set(cases.map(({ type }) => type)).size).toBeGreaterThan(80);
  });

  test.each(cases.map((one) => [title(one), one] as const))('%s', (_, one) => {
    const term = isStructure(one.field) && one.field.list ? one.field.type : `${one.type}.${one.name}`;
    const gain = one.strength === 'kept' ? 'changed' : 'stronger';
    const steps = ladder(one);
    for (const [index, weak] of steps.entries()) {
      expect(differences(write(one, weak), write(one, weak))).toEqual([]);
      for (const strong of steps.slice(index + 1)) {
        const found = new Set(verdicts(write(one, weak), write(one, strong)));
        expect([...found]).toEqual([`${gain} ${term}`]);
        expect([...new Set(verdicts(write(one, strong), write(one, weak)))]).toEqual([`weaker ${term}`]);
      }
    }
  });

  const scalars = cases.filter(({ field }) => !field.list && !isStructure(field));

  test.each(scalars.map((one) => [title(one), one] as const))('null is nothing: %s', (_, one) => {
    for (const value of ladder(one)) {
      const [left, right] = [write(one, value), write(one, undefined)];
      expect(verdicts(left, write(one, null))).toEqual(verdicts(left, right));
      expect(verdicts(write(one, null), left)).toEqual(verdicts(right, left));
    }
  });

  const marks = cases.filter(
    ({ strength, field }) => strength === 'present' && !(isStructure(field) && !field.list),
  );

  test.each(marks.map((one) => [title(one), one] as const))('another one is only other: %s', (_, one) => {
    const [a, b] = present(one.field);
    expect(verdicts(write(one, a), write(one, b))).toEqual([`changed ${one.type}.${one.name}`]);
  });

  const sets = cases.filter(
    ({ strength, field }) => ['superset', 'subset'].includes(String(strength)) && !isStructure(field),
  );

  test.each(sets.map((one) => [title(one), one] as const))('a swap hides no loss: %s', (_, one) => {
    const [a, b, c] = one.field.values ?? ['a', 'b', 'c'];
    const found = verdicts(write(one, [a, b]), write(one, [c ?? b, c === undefined ? b : a]));
    const term = `${one.type}.${one.name}`;
    const both = [`stronger ${term}`, `weaker ${term}`];
    expect(found.toSorted()).toEqual(c === undefined ? found : both);
    expect(verdicts(write(one, [a, b]), write(one, [b, a]))).toEqual([]);
  });

  const dates = cases.filter(({ strength, name }) => strength === 'later' && name !== 'expires');

  test.each(dates.map((one) => [title(one), one] as const))('dates: %s', (_, one) => {
    const term = `${one.type}.${one.name}`;
    const [early, late] = ['2026-01-01', '2026-02-01'];
    const alone = differences(write(one, early), write(one, late));
    expect(alone.map(({ kind, verdict, term: of }) => `${kind} ${verdict} ${of}`)).toEqual([
      `redated changed ${term}`,
    ]);
    expect(verdicts(write(one, late), write(one, early))).toEqual([`weaker ${term}`]);
    const other = Object.entries(types[one.type]?.fields ?? {}).find(
      ([name, { type, list, values }]) => type === 'string' && !list && !values && name !== 'id',
    )?.[0];
    if (other === undefined) return;
    const reviewed = verdicts(write(one, early, { [other]: 'old' }), write(one, late, { [other]: 'new' }));
    expect(reviewed).toContain(`stronger ${term}`);
    const undone = verdicts(write(one, late, { [other]: 'old' }), write(one, early, { [other]: 'new' }));
    expect(undone).toContain(`weaker ${term}`);
  });

  // A list of maps whose schema forgot to say what its items do would let them go unseen.
  test('every list of maps says what its items do, or is one that protects nothing', () => {
    const silent = Object.entries(types).flatMap(([type, { fields }]) =>
      Object.entries(fields)
        .filter(([, field]) => field.list && isStructure(field) && field.strength === undefined)
        .map(([name]) => `${type}.${name}`),
    );
    expect(silent.toSorted()).toEqual([
      'Compliance.attestations',
      'Compliance.audits_due',
      'Compliance.obligations',
      'Program.claims',
      'Program.exceptions',
    ]);
  });

  test('an order names exactly the values that a field may have', () => {
    for (const { type, name, field, strength } of cases) {
      if (typeof strength === 'object' && field.values)
        expect([`${type}.${name}`, ...strength].toSorted()).toEqual(
          [`${type}.${name}`, ...field.values].toSorted(),
        );
    }
  });
});
