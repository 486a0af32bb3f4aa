import type { SchemaError } from '../../generated/validators.mjs';
import { placeOf } from '../parse/position.ts';
import { suggest } from '../parse/suggest.ts';
import type { Node } from '../types.ts';

const ruleFields = (
  'id title severity controls select when let require claim reported_by at message why fix exceptions parameters ' +
  'incidents references since'
).split(' ');
const exampleFields = 'name program text files today fails passes'.split(' ');
const sectors = 'crypto custodial own_assets fintech other'.split(' ');

const words: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a map',
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
};

/** Where a rule file differs from its schema, in its author's words. */
export function shapeProblem(root: Node, error: SchemaError): string {
  const steps = error.instancePath.split('/').slice(1).map(unescapePointer);
  let node = root;
  for (const step of steps) node = node.children.get(node.kind === 'list' ? Number(step) : step) ?? node;
  const named = error.params.additionalProperty ?? error.params.propertyName;
  const { file, start } = placeOf((typeof named === 'string' ? node.children.get(named) : undefined) ?? node);
  return `${file}:${start.line}:${start.column}: ${textOf(error, steps)}`;
}

const unescapePointer = (step: string) => step.replaceAll('~1', '/').replaceAll('~0', '~');

function textOf({ keyword, params }: SchemaError, steps: readonly string[]): string {
  const name = steps.length === 0 ? 'a rule' : steps.join('.');
  switch (keyword) {
    case 'additionalProperties':
      return `${name} has no field "${params.additionalProperty}"${guess(String(params.additionalProperty), steps)}`;
    case 'required':
      return `${name} needs a field "${params.missingProperty}"`;
    case 'type':
      return `${name} must be ${words[String(params.type)] ?? params.type}`;
    case 'enum':
      return `${name} must be one of ${String(params.allowedValues).replaceAll(',', ', ')}`;
    case 'minItems':
      return `${name} needs at least ${params.limit}`;
    case 'minProperties':
      return `${name} must not be empty`;
    case 'pattern':
      return `"${params.propertyName ?? name}" is not written as it has to be`;
    default:
      throw new Error(`no words for the schema's "${keyword}"`);
  }
}

function guess(name: string, steps: readonly string[]): string {
  const fields = steps[0] === 'examples' ? exampleFields : steps[0] === 'severity' ? sectors : ruleFields;
  const meant = suggest(name, fields);
  return meant === undefined ? '' : `; did you mean "${meant}"?`;
}
