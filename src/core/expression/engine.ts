import { type ASTNode, Environment, EvaluationError } from '@marcbachmann/cel-js';
import type { Value } from '../program/typed.ts';
import type { World } from './function.ts';
import { functions } from './functions/index.ts';
import { createMeter } from './meter.ts';
import { wireNodes } from './wire.ts';

export type Bindings = Readonly<Record<string, Value>>;

/** A condition or value of a rule, ready to run. */
export interface Expression {
  readonly source: string;
  readonly ast: ASTNode;
  readonly run: (bindings: Bindings) => Result;
}

/** `missing` names a field that was read although it is not declared; `problem` is any other error. */
export type Result =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly missing: string; readonly problem?: undefined }
  | { readonly ok: false; readonly missing?: undefined; readonly problem: string };

/** Bounds on what a rule may ask of us; the document's own size is bounded by the parser. */
export const limits = {
  maxAstNodes: 2000,
  maxDepth: 60,
  maxListElements: 200,
  maxMapEntries: 50,
  maxCallArguments: 8,
};

export interface Engine {
  readonly compile: (source: string) => Expression;
  /** Gives the next rule its full share of work. */
  readonly refill: () => void;
  /** Whether the rule has used up its share: whatever it is asked now, it answers with an error. */
  readonly isSpent: () => boolean;
}

/** One engine per program: functions such as `signers_of` answer from it. Throws the parser's error on bad syntax. */
export function createEngine(world: World): Engine {
  const environment = new Environment({
    unlistedVariablesAreDyn: true,
    homogeneousAggregateLiterals: false,
    limits,
  });
  for (const rule of functions) environment.registerFunction(untyped(rule.signature), rule.bind(world));
  const compiled = new Map<string, Expression>();
  const meter = createMeter();
  const compile = (source: string): Expression => {
    const parsed = environment.parse(source);
    const { error } = parsed.check();
    if (error) return { source, ast: parsed.ast, run: () => ({ ok: false, problem: summary(error) }) };
    wireNodes(parsed.ast, meter);
    return { source, ast: parsed.ast, run: (bindings) => attempt(() => parsed(bindings)) };
  };
  return {
    refill: meter.refill,
    isSpent: meter.isSpent,
    compile: (source) => {
      const expression = compiled.get(source) ?? compile(source);
      compiled.set(source, expression);
      return expression;
    },
  };
}

/** Types of the vocabulary are for checking at load; at run time a struct is a map. */
const untyped = (signature: string) => signature.replace(/\b[A-Z]\w*/g, 'dyn');

function attempt(evaluate: () => Value): Result {
  try {
    return { ok: true, value: evaluate() };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const missing = error instanceof EvaluationError ? missingField(error) : undefined;
    return missing === undefined ? { ok: false, problem: summary(error) } : { ok: false, missing };
  }
}

function missingField(error: EvaluationError): string | undefined {
  if (error.code !== 'no_such_key') return undefined;
  const node = error.node;
  if (node && 'op' in node && node.op === '.') return node.args[1];
  return /No such key: (\S+)/.exec(error.message)?.[1];
}

/** The engine's messages carry a code frame after the first line; the rule's author sees that one from `rules test`. */
const summary = (error: Error) => error.message.split('\n')[0] ?? error.name;
