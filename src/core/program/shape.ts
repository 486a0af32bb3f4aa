import { type SchemaError, validateProgram } from '../../generated/validators.mjs';
import { suggest } from '../parse/suggest.ts';
import type { Node } from '../types.ts';
import { type Fault, faultAt } from './fault.ts';
import { plainValue } from './plain.ts';
import { type Field, fieldOf, isStructure, types } from './vocabulary.ts';
import { expectedType, wrongType, wrongValue } from './wrong-type.ts';

/** A node that cannot be used as it is, and how to say so: thousands are found and only some described. */
export interface Flaw {
  readonly node: Node;
  readonly describe: () => Fault;
}

/** Where a document differs from the schema. */
export function shapeFlaws(root: Node): Flaw[] {
  validateProgram(plainValue(root));
  return (validateProgram.errors ?? []).map((error) => flawOf(root, error));
}

function flawOf(root: Node, { instancePath, keyword, params }: SchemaError): Flaw {
  const steps = instancePath.split('/').slice(1).map(unescapePointer);
  const { node, type, field } = descend(root, steps);
  switch (keyword) {
    case 'additionalProperties': {
      const name = String(params.additionalProperty);
      const unknown = node.children.get(name) ?? node;
      return { node: unknown, describe: () => unknownField(unknown, node, type, name) };
    }
    case 'enum':
      return { node, describe: () => wrongValue(node, field) };
    case 'type':
      return { node, describe: () => wrongType(node, field, expectedType(field, String(params.type))) };
    case 'minimum':
      return { node, describe: () => wrongType(node, field, `a number of at least ${params.limit}`) };
    case 'maximum':
      return { node, describe: () => wrongType(node, field, `a number of at most ${params.limit}`) };
    default:
      throw new Error(`no words for the schema's "${keyword}"`);
  }
}

const unescapePointer = (step: string) => step.replaceAll('~1', '/').replaceAll('~0', '~');

interface Found {
  readonly node: Node;
  readonly type: string | undefined;
  readonly field: Field | undefined;
}

/** Follows a JSON pointer down the tree; list items belong to the field of their list. */
function descend(root: Node, steps: readonly string[]): Found {
  let found: Found = { node: root, type: 'Program', field: undefined };
  for (const step of steps) {
    const { node, type, field } = found;
    const child = node.children.get(node.kind === 'list' ? Number(step) : step);
    if (!child) break;
    found = node.kind === 'map' ? { node: child, ...typeIn(type, step) } : { node: child, type, field };
  }
  return found;
}

function typeIn(type: string | undefined, name: string): Omit<Found, 'node'> {
  const field = fieldOf(type, name);
  return { type: field && isStructure(field) ? field.type : undefined, field };
}

function unknownField(node: Node, parent: Node, type: string | undefined, name: string): Fault {
  const guess = suggest(name, Object.keys(types[type ?? '']?.fields ?? {}));
  const suggestion = guess ? `; did you mean "${guess}"?` : '';
  return faultAt('meta/unknown-field', node, { field: name, section: sectionName(parent), suggestion });
}

/** The nearest named ancestor, in the reader's words. */
function sectionName(node: Node): string {
  const names = node.path.filter((step) => typeof step === 'string');
  return names.at(-1) ?? 'the program';
}
