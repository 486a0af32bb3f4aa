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

type Handler = (...values: never[]) => Value;

/**
 * The parsed expressions of all engines. Parsing and checking a rule costs more than running it on a small program, so
 * each is parsed once; functions answer from the program whose expression is running.
 */
function createLibrary() {
  const meter = createMeter();
  const environment = new Environment({
    unlistedVariablesAreDyn: true,
    homogeneousAggregateLiterals: false,
    limits,
  });
  let handlers: readonly Handler[] = [];
  for (const [index, { signature }] of functions.entries()) {
    const call = (...values: never[]) => {
      const handler = handlers[index];
      if (!handler) throw new Error('no program is being judged');
      return handler(...values);
    };
    environment.registerFunction(untyped(signature), call);
  }
  const parse = (source: string) => {
    const parsed = environment.parse(source);
    const { error } = parsed.check();
    if (!error) wireNodes(parsed.ast, meter);
    return { ast: parsed.ast, evaluate: parsed, error };
  };
  const known = new Map<string, ReturnType<typeof parse>>();
  return {
    meter,
    answerFrom: (own: readonly Handler[]) => {
      handlers = own;
    },
    parse: (source: string) => {
      const parsed = known.get(source) ?? parse(source);
      known.set(source, parsed);
      return parsed;
    },
  };
}

let library: ReturnType<typeof createLibrary> | undefined;

/** One engine per program: functions such as `signers_of` answer from it. `compile` throws the parser's error on bad syntax. */
export function createEngine(world: World): Engine {
  library ??= createLibrary();
  const { meter, parse, answerFrom } = library;
  const charged: World = { ...world, charge: meter.charge };
  const handlers: readonly Handler[] = functions.map(({ bind }) => bind(charged));
  return {
    refill: meter.refill,
    isSpent: meter.isSpent,
    compile: (source) => {
      const { ast, evaluate, error } = parse(source);
      if (error) return { source, ast, run: () => ({ ok: false, problem: summary(error) }) };
      const run = (bindings: Bindings) => {
        answerFrom(handlers);
        return attempt(() => evaluate(bindings));
      };
      return { source, ast, run };
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
