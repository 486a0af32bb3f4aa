import { conjuncts, textOf } from '../expression/ast.ts';
import type { Bindings, Engine, Expression, Result } from '../expression/engine.ts';
import { fieldsNeeded } from '../expression/needs.ts';
import { createTrace, type Read } from '../expression/trace.ts';
import type { Selected } from '../program/select.ts';
import type { Value } from '../program/typed.ts';
import { fillTemplate, parseTemplate, toArg } from '../rule/message.ts';
import type { Arg, Args, Path, RuleData } from '../types.ts';

/** A rule whose expressions this engine has parsed. */
export interface Compiled {
  readonly rule: RuleData;
  readonly when: Expression | undefined;
  readonly lets: readonly (readonly [string, Expression])[];
  readonly require: Expression;
  readonly engine: Engine;
}

/** What one rule made of one entity. */
export type Judgement =
  | { readonly is: 'pass' | 'not-applicable' }
  | { readonly is: 'fail'; readonly reads: readonly Read[] }
  /** `gaps`: the fields it needs and does not find, as paths in the program. */
  | { readonly is: 'undeclared'; readonly gaps: readonly Path[] }
  | { readonly is: 'error'; readonly problem: string };

export function compileRule(rule: RuleData, require: string, engine: Engine): Compiled {
  return {
    rule,
    when: rule.when === undefined ? undefined : engine.compile(rule.when),
    lets: Object.entries(rule.let).map(([name, source]) => [name, engine.compile(source)] as const),
    require: engine.compile(require),
    engine,
  };
}

/** Everything in scope besides `self` and `parent`. */
export interface Surroundings {
  readonly program: Value;
  readonly now: bigint;
  readonly parameters: Value;
  /** The measure before and now, for the message of a rule that compares. */
  readonly was?: Value;
  readonly is?: Value;
}

/** Runs the rule once on plain values; only what did not pass is run again to see what it read. */
export function judgeEntity(compiled: Compiled, selected: Selected, around: Surroundings): Judgement {
  const bindings: Bindings = { self: selected.value, parent: selected.parent, ...around };
  const result = run(compiled, bindings);
  if (result === 'not-applicable') return { is: 'not-applicable' };
  if (result.ok && result.value === true) return { is: 'pass' };
  if (!result.ok && result.problem !== undefined) return { is: 'error', problem: result.problem };
  return explain(compiled, selected, around, result);
}

/** `when`, then the named values in order, then `require`; the first that cannot be computed decides. */
function run(compiled: Compiled, bindings: Bindings): Result | 'not-applicable' {
  const applies = compiled.when && condition('when', compiled.when.run(bindings));
  if (applies && !applies.ok) return applies;
  if (applies && applies.value !== true) return 'not-applicable';
  const named = bindNames(compiled, bindings);
  return named.ok ? condition('require', compiled.require.run(named.bindings)) : named.result;
}

/** The check at load knows most types, not all: what is neither true nor false must not count as either. */
function condition(field: string, result: Result): Result {
  if (!result.ok || typeof result.value === 'boolean') return result;
  return { ok: false, problem: `${field} is neither true nor false` };
}

function bindNames(compiled: Compiled, bindings: Bindings) {
  let all = bindings;
  for (const [name, expression] of compiled.lets) {
    const result = expression.run(all);
    if (!result.ok) return { ok: false as const, result };
    all = { ...all, [name]: result.value };
  }
  return { ok: true as const, bindings: all };
}

function explain(compiled: Compiled, selected: Selected, around: Surroundings, result: Result): Judgement {
  const { bindings, reads } = traced(selected, around);
  run(compiled, bindings);
  if (!result.ok) {
    const read = reads.findLast(({ path, declared }) => !declared && path.at(-1) === result.missing);
    return { is: 'undeclared', gaps: [read?.path ?? selected.path, ...otherGaps(compiled, selected)] };
  }
  return { is: 'fail', reads: readsOfFailingClause(compiled, selected, around) };
}

/** An evaluation stops at the first field that is missing; the reader wants to hear of all. */
function otherGaps(compiled: Compiled, selected: Selected): Path[] {
  const expressions = [compiled.when, ...compiled.lets.map(([, expression]) => expression), compiled.require];
  const needed = expressions.flatMap((expression) => (expression ? fieldsNeeded(expression.ast) : []));
  const { value } = selected;
  if (typeof value !== 'object') return [];
  return needed.filter((name) => !Object.hasOwn(value, name)).map((name) => [...selected.path, name]);
}

function traced(selected: Selected, around: Surroundings): { bindings: Bindings; reads: readonly Read[] } {
  const { watch, reads } = createTrace();
  // self and parent first: their paths are then the ones that reads through `program` report as well.
  const self = watch(selected.value, selected.path);
  const parent = watch(selected.parent, selected.parentPath);
  return { reads, bindings: { ...around, self, parent, program: watch(around.program, []) } };
}

/** The value of the rule's expression for one entity, for rules that measure; undefined where it does not apply or nothing says. */
export function measureEntity(compiled: Compiled, selected: Selected, around: Surroundings): Measure {
  const bindings: Bindings = { self: selected.value, parent: selected.parent, ...around };
  const applies = compiled.when && condition('when', compiled.when.run(bindings));
  if (applies && !(applies.ok && applies.value === true)) return problemIn(applies);
  const named = bindNames(compiled, bindings);
  const result = named.ok ? compiled.require.run(named.bindings) : named.result;
  if (!result.ok) return problemIn(result);
  const { value } = result;
  return typeof value === 'number' || typeof value === 'bigint'
    ? { value }
    : { value: undefined, problem: 'measure is no number' };
}

export interface Measure {
  readonly value: number | bigint | undefined;
  /** Why it could not be computed; not for want of a declaration, which is no fault of the rule. */
  readonly problem?: string;
}

const problemIn = (result: Result): Measure => ({
  value: undefined,
  ...(!result.ok && result.problem !== undefined && { problem: result.problem }),
});

/** What the first false operand of the condition's `&&` read; for a named value, what computing it read. */
function readsOfFailingClause(compiled: Compiled, selected: Selected, around: Surroundings): readonly Read[] {
  const { bindings, reads } = traced(selected, around);
  const letReads = new Map<string, readonly Read[]>();
  let all = bindings;
  for (const [name, expression] of compiled.lets) {
    const before = reads.length;
    const result = expression.run(all);
    letReads.set(name, reads.slice(before));
    if (result.ok) all = { ...all, [name]: result.value };
  }
  const before = reads.length;
  compiled.require.run(all);
  const failing = failingClause(compiled, all);
  const start = reads.length;
  failing?.run(all);
  const own = failing ? reads.slice(start) : reads.slice(before);
  const mentioned = [...letReads].filter(([name]) =>
    new RegExp(`\\b${name}\\b`).test(failing?.source ?? compiled.require.source),
  );
  return [...own, ...mentioned.flatMap(([, found]) => found)];
}

function failingClause(compiled: Compiled, bindings: Bindings): Expression | undefined {
  const parts = conjuncts(compiled.require.ast);
  if (parts.length < 2) return undefined;
  for (const part of parts) {
    const expression = compiled.engine.compile(textOf(part));
    const result = expression.run(bindings);
    if (result.ok && result.value !== true) return expression;
  }
  return undefined;
}

/** The message's values and the sentence; a value that cannot be computed is shown as undeclared. */
export function speak(compiled: Compiled, selected: Selected, around: Surroundings) {
  const { rule, engine } = compiled;
  const fields = typeof selected.value === 'object' && !Array.isArray(selected.value) ? selected.value : {};
  const base: Bindings = { self: selected.value, parent: selected.parent, ...around };
  const named = bindNames(compiled, base);
  const scope: Bindings = { ...(fields as Bindings), ...(named.ok ? named.bindings : base) };
  const template = parseTemplate(rule.message);
  const args: Record<string, Arg> = {};
  for (const part of template) {
    if (!('expression' in part)) continue;
    const result = engine.compile(part.expression).run(scope);
    args[part.expression] = result.ok ? toArg(result.value) : null;
  }
  return { args: args as Args, message: fillTemplate(template, args) };
}
