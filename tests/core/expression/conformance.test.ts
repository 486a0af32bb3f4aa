import { tests } from '@bufbuild/cel-spec/testdata/conformance.js';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../src/core/expression/engine.ts';
import { outsideSubset } from '../../../src/core/expression/subset.ts';
import type { Value } from '../../../src/core/program/typed.ts';

// The conformance suite of the language, as far as it stays inside the part of CEL that rules may use. Where the engine
// differs from the specification is known by name, so that a new difference (after an update, say) fails the test.

/** Suites about what rules cannot say: messages and their enums, timestamps, optionals, other extensions. */
const foreign =
  /^(block_ext|dynamic|encoders_ext|enums|macros2|math_ext|namespace|network_ext|optionals|proto\w*|timestamps|type_deductions|unknowns|wrappers)\//;
/** A message that is built, an optional, a quoted field. */
const foreignSyntax = /[A-Za-z]\s*\{|[.[{]\?|`|\bgoogle\.|\btype\(|TestAllTypes/;

const known = {
  'division by zero of doubles is an error here, since a comparison with infinity could pass': [
    'comparisons/eq_literal/not_eq_double_nan',
    'comparisons/eq_literal/not_eq_int_double_nan',
    'comparisons/ne_literal/ne_double_nan',
    'comparisons/ne_literal/not_ne_double_nan',
    'comparisons/ne_literal/not_ne_int_double_nan',
    'fp_math/fp_math/divide_zero',
  ],
  'literals of different types are refused at load instead of being unequal': [
    'comparisons/eq_literal/eq_list_elem_mixed_types',
    'comparisons/eq_literal/eq_mixed_types',
    'comparisons/eq_literal/not_eq_list_length',
    'logic/AND/short_circuit_type_left',
    'logic/AND/short_circuit_type_right',
    'logic/OR/short_circuit_type_left',
    'logic/OR/short_circuit_type_right',
    'logic/conditional/mixed_type',
  ],
  'beyond 2^53 integers are compared with doubles exactly, where CEL rounds': [
    'comparisons/gt_literal/not_gt_dyn_big_double_int',
    'comparisons/gte_literal/gte_dyn_int_big_lossy_double',
    'comparisons/lt_literal/not_lt_dyn_int_big_lossy_double',
    'comparisons/lte_literal/lte_dyn_big_double_int',
  ],
  'the smallest integer can be had from the double that equals it': ['conversions/int/double_int_min_range'],
  'has() takes a field of a name, not of a literal': [
    'fields/map_has/has',
    'fields/map_has/has_empty',
    'fields/map_has/has_not',
  ],
  'keys of map literals are texts': [
    'fields/qualified_identifier_resolution/map_key_float',
    'fields/qualified_identifier_resolution/map_key_null',
    'fields/qualified_identifier_resolution/map_value_repeat_key',
    'macros/exists_one/map_one',
  ],
  'the literal [] has no type to loop over': ['macros/all/list_empty'],
  'a number starts with a digit': ['comparisons/gt_literal/not_gt_double'],
  'lowerAscii() lowers all letters': [
    'string_ext/ascii_casing/lowerascii_unicode',
    'string_ext/ascii_casing/lowerascii_unicode_with_space',
  ],
};

interface Suite {
  readonly name: string;
  readonly suites?: readonly Suite[];
  readonly tests?: readonly { readonly original: Original }[];
}

interface Original {
  readonly name: string;
  readonly expr: string;
  readonly value?: Json;
  readonly evalError?: unknown;
  readonly container?: string;
  readonly checkOnly?: boolean;
  readonly bindings?: Readonly<Record<string, { readonly value?: Json }>>;
}

/** A value of the specification as JSON: one member, named for its type. */
type Json = Readonly<Record<string, unknown>>;

interface Case extends Original {
  readonly path: string;
}

function casesOf(suite: Suite, path: readonly string[] = []): Case[] {
  const own = (suite.tests ?? []).map(({ original }) => ({
    ...original,
    path: [...path, original.name].join('/'),
  }));
  return [...own, ...(suite.suites ?? []).flatMap((inner) => casesOf(inner, [...path, inner.name]))];
}

/** Undefined where a value has a type that rules do not know. */
function read(json: Json): Value | null | undefined {
  if (typeof json.int64Value === 'string') return BigInt(json.int64Value);
  if (json.doubleValue !== undefined) return Number(String(json.doubleValue));
  if (typeof json.stringValue === 'string') return json.stringValue;
  if (typeof json.boolValue === 'boolean') return json.boolValue;
  if ('nullValue' in json) return null;
  if ('listValue' in json) return listOf((json.listValue as { values?: Json[] }).values ?? []);
  return 'mapValue' in json ? mapOf((json.mapValue as { entries?: Entry[] }).entries ?? []) : undefined;
}

interface Entry {
  readonly key: Json;
  readonly value: Json;
}

function listOf(items: readonly Json[]): Value | undefined {
  const values = items.map(read);
  return values.includes(undefined) ? undefined : (values as Value[]);
}

function mapOf(entries: readonly Entry[]): Value | undefined {
  const pairs = entries.map(({ key, value }) => [read(key), read(value)] as const);
  if (pairs.some(([key, value]) => typeof key !== 'string' || value === undefined)) return undefined;
  return Object.fromEntries(pairs) as Value;
}

const engine = createEngine({
  program: {},
  ids: new Map(),
  valueOf: () => ({}),
  today: '2026-11-22',
  controls: new Set(),
});

/** Maps without an order, integers and doubles told apart. */
function canonical(value: unknown): string {
  if (typeof value === 'bigint') return `${value}`;
  if (typeof value === 'number') return `${value}d`;
  if (Array.isArray(value)) return `[${value.map(canonical)}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
    .sort()}}`;
}

/** What the case asks for, in canonical form; undefined when rules cannot ask for it. */
function expectedOf({ value, evalError, checkOnly, container }: Case): string | undefined {
  if (checkOnly || container !== undefined) return undefined;
  if (evalError !== undefined) return 'error';
  const expected = read(value ?? { boolValue: true });
  return expected === undefined ? undefined : canonical(expected);
}

function answer(expr: string, bindings: Readonly<Record<string, Value>>): string | undefined {
  let expression: ReturnType<typeof engine.compile>;
  try {
    expression = engine.compile(expr);
  } catch {
    return 'error';
  }
  if (outsideSubset(expression.ast).length > 0) return undefined;
  engine.refill();
  const result = expression.run(bindings);
  return result.ok ? canonical(result.value) : 'error';
}

const results = casesOf(tests as Suite)
  .filter(({ path, expr }) => !foreign.test(path) && !foreignSyntax.test(expr))
  .flatMap((one) => {
    const expected = expectedOf(one);
    const bindings = Object.entries(one.bindings ?? {}).map(
      ([name, { value }]) => [name, read(value ?? {})] as const,
    );
    if (expected === undefined || bindings.some(([name, value]) => value === undefined || name.includes('.')))
      return [];
    const found = answer(one.expr, Object.fromEntries(bindings) as Record<string, Value>);
    return found === undefined ? [] : [{ ...one, expected, found }];
  });

describe('the conformance suite of CEL', () => {
  test('covers what rules use', () => {
    expect(results.length).toBeGreaterThan(550);
    const suites = new Set(results.map(({ path }) => path.split('/')[0]));
    for (const name of [
      'basic',
      'comparisons',
      'fp_math',
      'integer_math',
      'lists',
      'logic',
      'macros',
      'parse',
      'string',
    ])
      expect([...suites]).toContain(name);
  });

  test('the engine differs from it where it is known to, and nowhere else', () => {
    const differing = results.filter(({ expected, found }) => expected !== found);
    const seen = differing.map(({ path, expr, expected, found }) => ({ path, expr, expected, found }));
    const names = Object.values(known).flat().sort();
    expect(seen.filter(({ path }) => !names.includes(path))).toEqual([]);
    expect(names.filter((name) => !seen.some(({ path }) => path === name))).toEqual([]);
  });
});
