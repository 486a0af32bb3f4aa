import type { ASTNode } from '@marcbachmann/cel-js';
import { parseDay } from '../parse/date.ts';
import { suggest } from '../parse/suggest.ts';
import { isLoop, operands, walk } from './ast.ts';
import { functions } from './functions/index.ts';
import { compilePattern } from './functions/re.ts';

/** In characters; the longest expression of ours has a quarter of it. */
export const maxLength = 8000;
const maxNesting = 3;
const maxPattern = 1000;

const own = functions.map(({ signature }) => signature.slice(0, signature.indexOf('(')));
const calls: ReadonlySet<string> = new Set([...own, 'has', 'size', 'int', 'double', 'string', 'dyn']);
const methods: ReadonlySet<string> = new Set(
  'all exists exists_one filter map bind size contains startsWith endsWith lowerAscii'.split(' '),
);

/** What CEL engines offer, why rules may not have it, and what to write instead. */
const refusals: Readonly<Record<string, string>> = {
  matches: 'matches() can hang on a hostile text; use re(text, pattern)',
  timestamp: 'timestamp() reads days that do not exist; use date("YYYY-MM-DD") and days(n)',
  duration: 'duration() knows no days; use days(n)',
};

/**
 * The rule language is a part of CEL: enough to say a condition, and nothing whose cost or meaning depends on the
 * engine. Returns what an expression uses beyond that, in the author's words.
 */
export function outsideSubset(ast: ASTNode): string[] {
  const problems = [...walk(ast)].flatMap(problemsOf);
  if (nesting(ast) > maxNesting) problems.push(`more than ${maxNesting} comprehensions inside one another`);
  return [...new Set(problems)];
}

function problemsOf(node: ASTNode): string[] {
  if (node.op === 'value') return literalProblems(node.args);
  if (node.op === 'rcall') return unknownName(node.args[0], methods, 'method');
  if (node.op !== 'call') return [];
  const [name, args] = node.args;
  if (name === 're') return patternProblems(args[1]);
  return name === 'date' ? dayProblems(args[0]) : unknownName(name, calls, 'function');
}

function literalProblems(value: unknown): string[] {
  const foreign = typeof value === 'object' && value !== null;
  return foreign ? ['unsigned numbers (1u) and bytes (b"…") are no part of the rule language'] : [];
}

function unknownName(name: string, known: ReadonlySet<string>, what: string): string[] {
  if (known.has(name)) return [];
  if (Object.hasOwn(refusals, name)) return [refusals[name] ?? ''];
  const guess = suggest(name, known);
  return [`there is no ${what} "${name}"${guess ? `; did you mean "${guess}"?` : ''}`];
}

function patternProblems(pattern: ASTNode | undefined): string[] {
  if (pattern?.op !== 'value' || typeof pattern.args !== 'string')
    return ['the pattern of re() must be a literal text'];
  if (pattern.args.length > maxPattern) return [`a pattern of more than ${maxPattern} characters`];
  try {
    compilePattern(pattern.args);
    return [];
  } catch (error) {
    return [`the pattern of re() is not RE2: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function dayProblems(day: ASTNode | undefined): string[] {
  const known = day?.op === 'value' && typeof day.args === 'string';
  return known && parseDay(day.args) === undefined ? [`"${day.args}" is not a day (YYYY-MM-DD)`] : [];
}

function nesting(node: ASTNode): number {
  const below = Math.max(0, ...operands(node).map(nesting));
  return isLoop(node) ? below + 1 : below;
}
