import { type ASTNode, Environment } from '@marcbachmann/cel-js';
import { unknownField } from '../program/select.ts';
import { fieldOf, types } from '../program/vocabulary.ts';
import { operands, textOf, walk } from './ast.ts';
import { limits } from './engine.ts';
import { functions } from './functions/index.ts';
import { compilePattern } from './functions/re.ts';

/** The names an expression may use, with their CEL types (`Wallet`, `list<Signer>`, `int`, …) or fields. */
export type Scope = Readonly<Record<string, string | Fields>>;
interface Fields {
  readonly [field: string]: string | Fields;
}

export interface Checked {
  /** Why the expression must not be used, in the author's words; empty when sound. */
  readonly problems: readonly string[];
  /** The type of its value, when it has no problem. */
  readonly type: string;
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

const macros = new Set(['all', 'exists', 'exists_one', 'filter', 'map']);
const maxNesting = 3;

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

let base: Environment | undefined;

/** Knows every type of the vocabulary; built once, cloned for each scope. */
function vocabularyEnvironment(): Environment {
  if (base) return base;
  const environment = new Environment({ homogeneousAggregateLiterals: false, limits });
  environment.registerType({ name: 'Group', schema: { value: 'string', size: 'int', members: 'list<string>' } });
  for (const name of innerFirst()) environment.registerType({ name, schema: fieldScope(name) });
  for (const { signature } of functions) {
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
    for (const { type } of Object.values(types[name]?.fields ?? {})) if (Object.hasOwn(types, type)) visit(type);
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
  const environment = vocabularyEnvironment().clone();
  for (const [name, type] of Object.entries(scope)) {
    if (typeof type === 'string') environment.registerVariable(name, type);
    else environment.registerVariable({ name, schema: type });
  }
  const refused = (problem: string): Checked => ({ problems: [problem], type: '' });
  let ast: ASTNode;
  try {
    ast = environment.parse(source).ast;
  } catch (error) {
    return refused(error instanceof Error ? firstLine(error.message) : String(error));
  }
  const forbidden = [...walk(ast)].flatMap(forbiddenIn);
  if (nesting(ast) > maxNesting) forbidden.push(`more than ${maxNesting} comprehensions inside one another`);
  if (forbidden.length > 0) return { problems: forbidden, type: '' };
  const guarded = environment.check(withoutHas(ast));
  const plain = environment.check(source);
  const failure = guarded.error ?? plain.error;
  return failure ? refused(explain(failure.message, scope)) : { problems: [], type: plain.type ?? 'dyn' };
}

const firstLine = (message: string) => message.split('\n')[0] ?? message;

/** The engine says `No such key: thresholdd`; say of what, and what was probably meant. */
function explain(message: string, scope: Scope): string {
  const name = /^No such key: (\S+)/.exec(firstLine(message))?.[1];
  const named = Object.values(scope).filter((type) => typeof type === 'string');
  const owners = named.map((type) => type.replace(/^list<(.*)>$/, '$1'));
  const owner = [...owners, ...Object.keys(types)].find((type) => types[type] && unknownField(name ?? '', type).includes('did you mean'));
  return name ? unknownField(name, owner ?? owners[0] ?? 'Program') : firstLine(message);
}

function forbiddenIn(node: ASTNode): string[] {
  if (node.op === 'rcall' && node.args[0] === 'matches') return ['matches() can hang on a hostile text; use re(text, pattern)'];
  if (node.op !== 'call') return [];
  const [name, args] = node.args;
  if (name === 'timestamp' || name === 'duration') return [`${name}() reads days that do not exist; use date("YYYY-MM-DD") and days(n)`];
  return name === 're' ? patternProblems(args[1]) : [];
}

const maxPattern = 1000;

function patternProblems(pattern: ASTNode | undefined): string[] {
  if (pattern?.op !== 'value' || typeof pattern.args !== 'string') return ['the pattern of re() must be a literal text'];
  if (pattern.args.length > maxPattern) return [`a pattern of more than ${maxPattern} characters`];
  try {
    compilePattern(pattern.args);
    return [];
  } catch (error) {
    return [`the pattern of re() is not RE2: ${error instanceof Error ? firstLine(error.message) : String(error)}`];
  }
}

function nesting(node: ASTNode): number {
  const below = Math.max(0, ...operands(node).map(nesting));
  return node.op === 'rcall' && macros.has(node.args[0]) ? below + 1 : below;
}

/** The source with each `has(x.y)` read as `x.y == x.y`: true to the types, and strict about the field. */
function withoutHas(ast: ASTNode): string {
  const tests = [...walk(ast)].filter((node) => node.op === 'call' && node.args[0] === 'has').sort((a, b) => b.start - a.start);
  let source = ast.input;
  for (const node of tests) {
    const field = operands(node)[0];
    if (!field) continue;
    const text = textOf(field);
    source = `${source.slice(0, node.start)}(dyn(${text}) == dyn(${text}))${source.slice(node.end)}`;
  }
  return source;
}

/**
 * Fields of `self` that the expression reads with no has() around: where they are not declared the rule cannot
 * decide, and the run says so (`meta/undeclared`).
 */
export function unguardedReads(ast: ASTNode, type: string): string[] {
  const tested = new Set([...walk(ast)].filter(isHas).flatMap(operands).map(textOf));
  const reads = [...walk(ast)].filter((node) => node.op === '.' && node.args[0].op === 'id' && node.args[0].args === 'self');
  const names = reads.filter((node) => !tested.has(textOf(node))).map((node) => (node.op === '.' ? node.args[1] : ''));
  return [...new Set(names)].filter((name) => fieldOf(type, name) !== undefined);
}

const isHas = (node: ASTNode) => node.op === 'call' && node.args[0] === 'has';
