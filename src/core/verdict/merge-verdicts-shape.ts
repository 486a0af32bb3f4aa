import data from '../../../schemas/verdict.schema.json' with { type: 'json' };
import { formatPath } from '../parse/path.ts';
import type { Path } from '../types.ts';

/** The part of JSON Schema in which the verdict's schema is written; a test holds it to these words. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

const root: Schema = data;
const definitions: Readonly<Record<string, Schema>> = data.definitions;
/** No verdict is deeper; a hostile one could otherwise exhaust the stack. */
const deepest = 50;

/** The first way in which a value from outside is not shaped like a verdict, told with its field. */
export function verdictProblem(value: unknown): string | undefined {
  return problemIn(root, value, []);
}

function problemIn(schema: Schema, value: unknown, path: Path): string | undefined {
  if (path.length > deepest) return told(path.slice(0, 3), 'is nested too deeply');
  const { $ref, allOf = [], anyOf } = schema;
  const meant = $ref === undefined ? undefined : definitions[$ref.replace('#/definitions/', '')];
  const parts = meant ? [meant, ...allOf] : allOf;
  return (
    scalarProblem(schema, value, path) ??
    first(parts, (part) => problemIn(part, value, path)) ??
    (anyOf && choiceProblem(anyOf, value, path)) ??
    (Array.isArray(value) ? listProblem(schema, value, path) : undefined) ??
    (isMap(value) ? mapProblem(schema, value, path) : undefined)
  );
}

function scalarProblem(schema: Schema, value: unknown, path: Path): string | undefined {
  const { type, minimum, minLength, pattern } = schema;
  const types = type === undefined ? undefined : [type].flat();
  if (types && !types.some((one) => isOf(one, value)))
    return told(path, `must be ${types.map((one) => nouns[one] ?? one).join(' or ')}`);
  const allowed = 'const' in schema ? [schema.const] : schema.enum;
  if (allowed && !allowed.includes(value)) return told(path, `must be ${allowed.join(' or ')}`);
  if (typeof value === 'number' && minimum !== undefined && value < minimum)
    return told(path, `must be at least ${minimum}`);
  if (typeof value !== 'string') return undefined;
  if (value.length < (minLength ?? 0)) return told(path, 'must not be empty');
  return pattern === undefined || new RegExp(pattern).test(value)
    ? undefined
    : told(path, `must look like ${pattern}`);
}

function listProblem({ items }: Schema, list: readonly unknown[], path: Path): string | undefined {
  return items && first(list.entries(), ([index, item]) => problemIn(items, item, [...path, index]));
}

function mapProblem(schema: Schema, map: object, path: Path): string | undefined {
  const { required = [], properties = {}, additionalProperties = true } = schema;
  const missing = required.find((key) => !Object.hasOwn(map, key));
  if (missing !== undefined) return told(path, `lacks "${missing}"`);
  return first(Object.entries(map), ([key, value]) => {
    const known = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    if (known === false) return told(path, `has a field "${key.slice(0, 60)}" that no verdict has`);
    return typeof known === 'object' ? problemIn(known, value, [...path, key]) : undefined;
  });
}

/** Of several shapes the one that the value claims to have by a constant, such as `is: excepted`, says what is wrong. */
function choiceProblem(shapes: readonly Schema[], value: unknown, path: Path): string | undefined {
  const problems = shapes.map((shape) => problemIn(shape, value, path));
  if (problems.includes(undefined)) return undefined;
  const claimed = shapes.findIndex(({ $ref = '' }) => {
    const { properties = {} } = definitions[$ref.replace('#/definitions/', '')] ?? {};
    const constants = Object.entries(properties).filter(([, { const: constant }]) => constant !== undefined);
    return isMap(value) && constants.some(([key, shape]) => Reflect.get(value, key) === shape.const);
  });
  return problems[claimed] ?? told(path, 'has none of the shapes that it may have');
}

function first<T>(items: Iterable<T>, problemOf: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const problem = problemOf(item);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

const nouns: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  null: 'null',
  number: 'a number',
  object: 'a map',
  string: 'text',
};

function isOf(type: string, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isMap(value);
  return type === 'null' ? value === null : typeof value === type;
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function told(path: Path, problem: string): string {
  const field = formatPath(path.map((step) => (typeof step === 'string' ? step.slice(0, 60) : step)));
  return `${field === '' ? 'the document' : field} ${problem}`;
}
