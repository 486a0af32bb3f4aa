import { RE2JS } from 're2js';
import type { RuleFunction } from '../function.ts';

const compiled = new Map<string, RE2JS>();

/** A pattern of a rule, compiled once. Throws on syntax that RE2 has not. */
export function compilePattern(pattern: string): RE2JS {
  const known = compiled.get(pattern);
  if (known) return known;
  const fresh = RE2JS.compile(pattern);
  compiled.set(pattern, fresh);
  return fresh;
}

export const re: RuleFunction = {
  signature: 're(string, string): bool',
  help: 'Whether the text holds a match of the pattern (RE2 syntax, a literal; time grows linearly with the text).',
  bind: () => (text: string, pattern: string) => compilePattern(pattern).matcher(text).find(),
};
