import { type SchemaError, validateProgram } from '../../generated/validators.mjs';
import { parseDay } from '../parse/date.ts';
import { suggest } from '../parse/suggest.ts';
import type { Node } from '../types.ts';
import { type Fault, faultAt } from './fault.ts';
import { isNull, plainValue } from './plain.ts';
import { type Field, fieldOf, isStructure, types } from './vocabulary.ts';

/** More than this many faults of one document say the same thing: that it is no security program. */
const faultLimit = 100;

/**
 * Checks one document's shape against the vocabulary.
 * The nodes in `bad` are reported and must count as not declared, so that no rule passes on them.
 */
export function validate(root: Node): { faults: Fault[]; bad: ReadonlySet<Node> } {
  const bad = new Set<Node>();
  const faults: Fault[] = [];
  const report = (fault: Fault) => {
    if (fault.node) bad.add(fault.node);
    faults.push(fault);
  };
  validateProgram(plainValue(root));
  for (const error of (validateProgram.errors ?? []).slice(0, faultLimit)) {
    const fault = faultOf(root, error);
    if (fault && !(fault.node && bad.has(fault.node))) report(fault);
  }
  checkLiterals(root, 'Program', (fault) => fault.node && !bad.has(fault.node) && report(fault));
  return { faults, bad };
}

function faultOf(root: Node, error: SchemaError): Fault | undefined {
  const steps = error.instancePath.split('/').slice(1).map(unescapePointer);
  const { node, type, field } = descend(root, steps);
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownField(node, type, String(error.params.additionalProperty));
    case 'enum':
      return oneOf(node, field);
    case 'type':
      return wrongType(node, field, expectedType(field, String(error.params.type)));
    case 'minimum':
    case 'maximum':
      return wrongType(node, field, `a number ${error.params.comparison === '>=' ? 'of at least' : 'of at most'} ${error.params.limit}`);
    default:
      return undefined;
  }
}

const unescapePointer = (step: string) => step.replaceAll('~1', '/').replaceAll('~0', '~');

/** Follows a JSON pointer down the tree; list items belong to the field of their list. */
function descend(root: Node, steps: readonly string[]): { node: Node; type: string | undefined; field: Field | undefined } {
  let node = root;
  let type: string | undefined = 'Program';
  let field: Field | undefined;
  for (const step of steps) {
    const child = node.children.get(node.kind === 'list' ? Number(step) : step);
    if (!child) break;
    if (node.kind === 'map') {
      field = fieldOf(type, step);
      type = field && isStructure(field) ? field.type : undefined;
    }
    node = child;
  }
  return { node, type, field };
}

function unknownField(parent: Node, type: string | undefined, name: string): Fault {
  const guess = suggest(name, Object.keys(types[type ?? '']?.fields ?? {}));
  return faultAt('meta/unknown-field', parent.children.get(name) ?? parent, {
    field: name,
    section: sectionName(parent),
    suggestion: guess ? `; did you mean "${guess}"?` : '',
  });
}

/** The nearest named ancestor, in the reader's words. */
function sectionName(node: Node): string {
  const names = node.path.filter((step) => typeof step === 'string');
  return names.at(-1) ?? 'the program';
}

function oneOf(node: Node, field: Field | undefined): Fault {
  const values = field?.values ?? [];
  const guess = typeof node.scalar === 'string' ? suggest(node.scalar, values) : undefined;
  return faultAt('meta/wrong-type', node, {
    expected: values.length === 1 ? `${values[0]}` : `one of ${values.join(', ')}`,
    found: foundText(node),
    hint: guess ? `; did you mean "${guess}"?` : '',
  });
}

function wrongType(node: Node, field: Field | undefined, expected: string): Fault {
  const hint = field?.hint ? `; ${field.hint}` : quoteHint(node, expected);
  return faultAt('meta/wrong-type', node, { expected, found: foundText(node), hint });
}

const quoteHint = (node: Node, expected: string) =>
  expected === 'text' && node.kind === 'scalar' ? '; put it in quotes' : '';

const expectations: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of fields',
};

function expectedType(field: Field | undefined, schemaType: string): string {
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

const clip = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** What a JSON Schema cannot see: days that do not exist, and floats that look whole. */
function checkLiterals(node: Node, type: string, report: (fault: Fault) => void): void {
  for (const [key, child] of node.children) {
    const field = fieldOf(type, key);
    if (!field) continue;
    for (const item of field.list && child.kind === 'list' ? child.children.values() : [child]) {
      if (isStructure(field)) checkLiterals(item, field.type, report);
      else checkScalar(item, field, report);
    }
  }
}

function checkScalar(node: Node, field: Field, report: (fault: Fault) => void): void {
  if (field.type === 'date' && typeof node.scalar === 'string' && parseDay(node.scalar) === undefined) {
    report(faultAt('meta/bad-date', node, { value: clip(node.scalar) }));
  }
  if (field.type === 'integer' && node.float) report(wrongType(node, field, 'a whole number'));
}
