import { type ASTNode, TypeError as CelTypeError, Environment, ParseError } from '@marcbachmann/cel-js';
import { suggest } from '../parse/suggest.ts';
import { unknownField } from '../program/select.ts';
import { types } from '../program/vocabulary.ts';
import { limits } from './engine.ts';
import { fieldsRead, silentMistakes, strictHas, typeOf, withoutHas } from './fields.ts';
import { functions } from './functions/index.ts';
import { maxLength, outsideSubset } from './subset.ts';

/** The names an expression may use, with their CEL types (`Wallet`, `list<Signer>`, `int`, …) or fields. */
export type Scope = Readonly<Record<string, string | Fields>>;
interface Fields {
  readonly [field: string]: string | Fields;
}

export interface Checked {
  /** Why the expression must not be used, in the author's words; empty when it is sound. */
  readonly problems: readonly string[];
  /** The type of its value, when it has no problem. */
  readonly type: string;
  /** The fields of the vocabulary that it reads, `Wallet.threshold`. */
  readonly reads: readonly string[];
}

const scalarTypes: Readonly<Record<string, string>> = {
  string: 'string',
  date: 'string',
  integer: 'int',
  number: 'double',
  boolean: 'bool',
  numbers: 'map<string, double>',
  anything: 'dyn',
};

/** The CEL type of a field of the vocabulary. */
function celType(type: string, list: boolean | undefined): string {
  const one = scalarTypes[type] ?? type;
  return list ? `list<${one}>` : one;
}

/** The fields of a type as names in scope, which is how messages speak of what was selected. */
export function fieldScope(type: string): Readonly<Record<string, string>> {
  const fields = Object.entries(types[type]?.fields ?? {}).filter(([name]) => /^[A-Za-z_]\w*$/.test(name));
  return Object.fromEntries(fields.map(([name, field]) => [name, celType(field.type, field.list)]));
}

const cutSchema = {
  reachable: 'bool',
  size: 'int',
  at_most: 'int',
  undeclared: 'bool',
  bound: 'bool',
  set: 'list<string>',
  witness: 'string',
  approvals: 'int',
};

let base: Environment | undefined;

/** Knows every type of the vocabulary; built once, cloned for each scope. */
function vocabularyEnvironment(): Environment {
  if (base) return base;
  const environment = new Environment({ homogeneousAggregateLiterals: false, limits });
  environment.registerType({
    name: 'Group',
    schema: { value: 'string', size: 'int', members: 'list<string>' },
  });
  environment.registerType({ name: 'Cut', schema: cutSchema });
  environment.registerType({
    name: 'Reach',
    schema: { component: 'string', usd: 'double', targets: 'list<string>' },
  });
  for (const name of innerFirst()) environment.registerType({ name, schema: fieldScope(name) });
  for (const signature of [...functions.map((one) => one.signature), `${strictHas}(dyn): bool`]) {
    environment.registerFunction(signature, () => {
      throw new Error('checked, never run');
    });
  }
  base = environment;
  return environment;
}

/** The engine wants a type's parts before the type. */
function innerFirst(): Set<string> {
  const ordered = new Set<string>();
  const visit = (name: string) => {
    for (const { type } of Object.values(types[name]?.fields ?? {}))
      if (Object.hasOwn(types, type)) visit(type);
    ordered.add(name);
  };
  visit('Program');
  return ordered;
}

/**
 * Checks an expression against the vocabulary before it ever runs, so that a typo cannot become a silent pass:
 * syntax, types, unknown fields (in has() as well, where CEL itself would just say false), forbidden calls, bounds.
 */
export function checkExpression(source: string, scope: Scope): Checked {
  if (source.length > maxLength) return refused([`an expression of more than ${maxLength} characters`]);
  const environment = vocabularyEnvironment().clone();
  for (const [name, type] of Object.entries(scope)) {
    if (typeof type === 'string') environment.registerVariable(name, type);
    else environment.registerVariable({ name, schema: type });
  }
  try {
    const plain = environment.parse(source);
    const outside = outsideSubset(plain.ast);
    if (outside.length > 0) return refused(outside);
    const strict = environment.parse(withoutHas(plain.ast));
    const failure = strict.check().error ?? plain.check().error;
    if (failure) return refused([explain(failure, scope)]);
    const mistakes = silentMistakes(strict.ast);
    if (mistakes.length > 0) return refused(mistakes);
    return { problems: [], type: plain.check().type ?? 'dyn', reads: fieldsRead(strict.ast) };
  } catch (error) {
    if (error instanceof ParseError || error instanceof RangeError)
      return refused([firstLine(error.message)]);
    throw error;
  }
}

const refused = (problems: readonly string[]): Checked => ({ problems, type: '', reads: [] });

const firstLine = (message: string) => message.split('\n')[0] ?? message;

/** The engine says `No such key: thresholdd`; say of what, and what was probably meant. */
function explain(error: Error, scope: Scope): string {
  const node = error instanceof CelTypeError ? error.node : undefined;
  const name = /^No such key: (\S+)/.exec(error.message)?.[1];
  const variable = /^Unknown variable: (\S+)/.exec(error.message)?.[1];
  if (variable !== undefined) return unknownName(variable, scope);
  if (name === undefined || !isAccess(node)) return firstLine(error.message);
  const owner = typeOf(node.args[0]);
  return Object.hasOwn(types, owner) ? unknownField(name, owner) : `no field "${name}" is known here`;
}

function unknownName(name: string, scope: Scope): string {
  const guess = suggest(name, Object.keys(scope));
  return `nothing is called "${name}" here${guess ? `; did you mean "${guess}"?` : ''}`;
}

function isAccess(node: { readonly op?: string } | undefined): node is ASTNode & { op: '.' } {
  return node?.op === '.' || node?.op === '[]';
}
