import { suggest } from '../parse/suggest.ts';
import type { Node } from '../types.ts';
import { type Fault, faultAt } from './fault.ts';
import { clip, isNull } from './plain.ts';
import { type Field, isStructure } from './vocabulary.ts';

/** Something else than the field holds, in the reader's words, with how to write it where that is known. */
export function wrongType(node: Node, field: Field | undefined, expected: string): Fault {
  const isItem = typeof node.path.at(-1) === 'number';
  const hint = field?.hint && !isItem ? `; ${field.hint}` : quoteHint(node, expected);
  return faultAt('meta/wrong-type', node, { expected, found: foundText(node), hint });
}

/** None of the values that the field may have. */
export function wrongValue(node: Node, field: Field | undefined): Fault {
  const values = field?.values ?? [];
  const guess = typeof node.scalar === 'string' ? suggest(node.scalar, values) : undefined;
  return faultAt('meta/wrong-type', node, {
    expected: values.length === 1 ? `${values[0]}` : `one of ${values.join(', ')}`,
    found: foundText(node),
    hint: guess ? `; did you mean "${guess}"?` : '',
  });
}

const quoteHint = (node: Node, expected: string) =>
  expected === 'text' && node.kind === 'scalar' && !isNull(node) ? '; put it in quotes' : '';

const expectations: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of fields',
};

/** The reader's word for a type of JSON Schema. */
export function expectedType(field: Field | undefined, schemaType: string): string {
  if (schemaType === 'string' && field?.type === 'date') return 'a day (YYYY-MM-DD)';
  if (schemaType === 'array' && field) return isStructure(field) ? 'a list of maps' : 'a list';
  return expectations[schemaType] ?? schemaType;
}

function foundText(node: Node): string {
  if (node.kind === 'map') return 'a map';
  if (node.kind === 'list') return 'a list';
  if (isNull(node)) return 'nothing';
  if (typeof node.scalar === 'string') return `the text "${clip(node.scalar)}"`;
  return clip(node.origin.text.slice(node.span.start, node.span.end));
}
