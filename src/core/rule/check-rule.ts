import { checkExpression, fieldScope, type Scope } from '../expression/check.ts';
import { suggest } from '../parse/suggest.ts';
import { parseSelector, unknownField } from '../program/select.ts';
import { fieldOf, isStructure } from '../program/vocabulary.ts';
import type { RuleData } from '../types.ts';
import { controlIds, incidentIds } from './builtin.ts';
import { parseTemplate } from './message.ts';

/**
 * Everything that can be known to be wrong with a rule before it runs: unknown fields anywhere, types, forbidden
 * calls, ids that do not resolve. Each problem is one sentence that begins with the rule's id. With them come
 * the fields of the vocabulary that the rule reads: `Wallet.threshold`.
 */
export function studyRule(rule: RuleData): { problems: string[]; reads: string[] } {
  const reads = new Set<string>();
  const found = [
    ...resolveIds(rule.controls, controlIds, 'control'),
    ...resolveIds(rule.incidents, incidentIds, 'incident'),
  ];
  const decides = rule.require ?? rule.measure;
  if (decides !== undefined) found.push(...checkExpressions(rule, decides, reads));
  return { problems: found.map((problem) => `${rule.id}: ${problem}`), reads: [...reads].sort() };
}

function resolveIds(ids: readonly string[], known: ReadonlySet<string>, what: string): string[] {
  return ids
    .filter((id) => !known.has(id))
    .map((id) => {
      const guess = suggest(id, [...known]);
      return `no ${what} "${id}" is known${guess ? `; did you mean "${guess}"?` : ''}`;
    });
}

const reserved: ReadonlySet<string> = new Set([
  'self',
  'parent',
  'program',
  'now',
  'parameters',
  'cel',
  'was',
  'is',
]);

function checkExpressions(rule: RuleData, require: string, reads: Set<string>): string[] {
  const selector = parseSelector(rule.select);
  if (typeof selector === 'string') return [`select: ${selector}`];
  const base: Scope = {
    self: selector.type,
    parent: selector.parentType,
    program: 'Program',
    now: 'int',
    ...(Object.keys(rule.parameters).length > 0 && { parameters: parameterScope(rule) }),
  };
  const problems: string[] = [];
  const check = (field: string, source: string, scope: Scope, type?: string) => {
    const checked = checkExpression(source, scope);
    problems.push(...checked.problems.map((problem) => `${field}: ${problem}`));
    for (const read of checked.reads) reads.add(read);
    const wrong =
      checked.problems.length === 0 && type !== undefined && checked.type !== type && checked.type !== 'dyn';
    if (wrong) problems.push(`${field}: expected a ${type}, this is a ${checked.type}`);
    return checked.type || 'dyn';
  };
  if (rule.when !== undefined) check('when', rule.when, base, 'bool');
  let scope = base;
  for (const [name, source] of Object.entries(rule.let)) {
    if (reserved.has(name)) problems.push(`let.${name}: "${name}" means something else already`);
    scope = { ...scope, [name]: check(`let.${name}`, source, scope) };
  }
  if (rule.measure === undefined) check('require', require, scope, 'bool');
  else {
    const type = check('measure', require, scope);
    if (!['int', 'double', 'dyn'].includes(type))
      problems.push(`measure: expected a number, this is a ${type}`);
    scope = { ...scope, was: type, is: type };
  }
  if (rule.at !== undefined) problems.push(...checkAt(rule.at, selector.type));
  const broken = checkMessage(rule.message, { ...bareFields(selector.type), ...scope }, check);
  return [...problems, ...broken];
}

/** Fields as names by themselves; a field called `type` is only to be had as `self.type`, since CEL has a `type` of its own. */
function bareFields(type: string): Scope {
  const { type: _, ...fields } = fieldScope(type);
  return fields;
}

function parameterScope(rule: RuleData): Readonly<Record<string, Record<string, string>>> {
  const scope: Record<string, Record<string, string>> = {};
  for (const name of Object.keys(rule.parameters)) {
    const [group = '', key = ''] = name.split('.');
    scope[group] = { ...scope[group], [key]: 'double' };
  }
  return scope;
}

function checkAt(at: string, type: string): string[] {
  let current: string | undefined = type;
  for (const step of at.split('.')) {
    const field = fieldOf(current, step);
    if (!field) return [`at: ${unknownField(step, current ?? type)}`];
    current = isStructure(field) ? field.type : undefined;
  }
  return [];
}

function checkMessage(
  message: string,
  scope: Scope,
  check: (field: string, source: string, scope: Scope) => string,
): string[] {
  try {
    for (const part of parseTemplate(message))
      if ('expression' in part) check('message', part.expression, scope);
    return [];
  } catch (error) {
    return [`message: ${error instanceof Error ? error.message : String(error)}`];
  }
}
