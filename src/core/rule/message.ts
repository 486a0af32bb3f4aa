import type { Value } from '../program/typed.ts';
import type { Arg } from '../types.ts';

/** A message in parts: plain text, and the CEL expressions whose values stand between. */
export type Template = readonly ({ readonly text: string } | { readonly expression: string })[];

/** Splits `wallet "{id}" has {size(owners)}`; `{{` and `}}` stand for braces. Throws on a brace left open. */
export function parseTemplate(message: string): Template {
  const parts: ({ text: string } | { expression: string })[] = [];
  let rest = message;
  while (rest.length > 0) {
    const plain = /^(?:[^{}]|\{\{|\}\})+/.exec(rest)?.[0];
    const inner = plain === undefined ? /^\{([^{}]+)\}/.exec(rest) : null;
    if (plain === undefined && !inner?.[1]) throw new Error(`a brace in "${message}" has no partner`);
    if (plain !== undefined) parts.push({ text: plain.replaceAll('{{', '{').replaceAll('}}', '}') });
    else if (inner?.[1]) parts.push({ expression: inner[1].trim() });
    rest = rest.slice(plain?.length ?? inner?.[0].length);
  }
  return parts;
}

/** A value as JSON: whole numbers stay exact, as text where JavaScript would round them. */
export function toArg(value: Value | undefined): Arg {
  if (value === undefined) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (Array.isArray(value)) return value.map(toArg);
  return typeof value === 'object' ? '(a map)' : value;
}

/** An argument as a reader sees it. What is not declared says so. */
export function showArg(arg: Arg | undefined): string {
  if (arg === null || arg === undefined) return 'undeclared';
  if (Array.isArray(arg)) return arg.length > 0 ? arg.map(showArg).join(', ') : 'none';
  return typeof arg === 'number' && !Number.isInteger(arg) ? String(Number(arg.toPrecision(6))) : String(arg);
}

/** The sentence, from the template and the value of each of its expressions. */
export function fillTemplate(template: Template, args: Readonly<Record<string, Arg>>): string {
  return template.map((part) => ('text' in part ? part.text : showArg(args[part.expression]))).join('');
}
