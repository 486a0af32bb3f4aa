import { validateRule } from '../../generated/validators.mjs';
import { UsageError } from '../errors.ts';
import { parseDay } from '../parse/date.ts';
import { parseYaml } from '../parse/yaml.ts';
import { plainValue } from '../program/plain.ts';
import type { Example, Level, Node, RuleData, Sector, Source } from '../types.ts';
import { shapeProblem } from './shape-problem.ts';

/** The day on which examples are judged that name none. */
const exampleDay = '2026-11-22';

/** Reads a pack's files into rules, checked for shape only. Throws one UsageError that lists every problem. */
export function readRules(sources: readonly Source[]): RuleData[] {
  const problems: string[] = [];
  const rules = sources.flatMap((source) => readRule(source, (problem) => problems.push(problem)) ?? []);
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
  return rules;
}

function readRule(source: Source, problem: (text: string) => void): RuleData | undefined {
  const { documents, hits } = parseYaml(source);
  for (const { at, args } of hits) {
    problem(
      `${at.file}:${at.start.line}:${at.start.column}: ${args.problem ?? `the key "${args.key}" stands twice`}`,
    );
  }
  const root = documents[0]?.root;
  if (hits.length > 0) return undefined;
  if (!root || documents.length !== 1) {
    problem(`${source.file}: expected one rule`);
    return undefined;
  }
  const value = plainValue(root);
  if (!validateRule(value)) {
    // The pattern of a name is reported twice, once by itself.
    const errors = (validateRule.errors ?? []).filter(({ keyword }) => keyword !== 'propertyNames');
    for (const error of errors) problem(shapeProblem(root, error));
    return undefined;
  }
  // The schema has just proven the shape.
  const rule = value as RawRule;
  const found = contradictions(rule, source.file);
  for (const text of found) problem(`${source.file}: ${text}`);
  return found.length > 0 ? undefined : toRule(rule, root);
}

/** A rule file as it is written. */
interface RawRule
  extends Omit<RuleData, 'severity' | 'select' | 'let' | 'parameters' | 'incidents' | 'examples'> {
  readonly severity: Partial<Record<Sector | 'crypto', Level | 'none'>>;
  readonly select?: string;
  readonly reported_by?: string;
  readonly let?: RuleData['let'];
  readonly parameters?: RuleData['parameters'];
  readonly incidents?: readonly string[];
  readonly examples: readonly RawExample[];
}

interface RawExample {
  readonly name: string;
  readonly program?: unknown;
  readonly text?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly before?: unknown;
  readonly today?: string;
  readonly fails?: readonly string[];
  readonly passes?: true;
}

/** What the schema cannot say. */
function contradictions(rule: RawRule, file: string): string[] {
  const found = idProblems(rule.id, file);
  const judging = (['select', 'when', 'let', 'require', 'measure', 'at'] as const).filter(
    (name) => rule[name] !== undefined,
  );
  const idle = rule.reported_by !== undefined || (rule.claim !== undefined && rule.require === undefined);
  if (idle && judging.length > 0)
    found.push(`the engine reports this rule, so that ${judging.join(' and ')} would do nothing`);
  const decides = [rule.require, rule.measure].filter((expression) => expression !== undefined);
  if (!idle && (decides.length !== 1 || rule.select === undefined))
    found.push(
      'a rule needs select and either require or measure (or claim, or reported_by, when the engine reports it)',
    );
  if ((rule.measure === undefined) !== (rule.stronger === undefined))
    found.push('measure and stronger go together');
  if (Object.values(severityBySector(rule.severity)).every((level) => level === 'none'))
    found.push('no sector has a severity; the rule would never run');
  if (!rule.examples.some(({ fails }) => fails))
    found.push('no example fails; a rule must show that it can fire');
  if (!rule.examples.some(({ passes }) => passes))
    found.push('no example passes; a rule must show that it can stay silent');
  for (const example of rule.examples) found.push(...exampleProblems(example));
  if (rule.measure !== undefined && rule.examples.some(({ before }) => before === undefined))
    found.push('a measure is compared: each of its examples needs before');
  return found;
}

function idProblems(id: string, file: string): string[] {
  if (!/^[a-z]+\/[a-z0-9-]+$/.test(id)) return [`the id "${id}" is not of the form category/name`];
  const path = file.replace(/\.ya?ml$/, '');
  return path === id || path.endsWith(`/${id}`) ? [] : [`the id "${id}" differs from the file's path`];
}

function exampleProblems(example: RawExample): string[] {
  const found: string[] = [];
  const say = (text: string) => found.push(`example "${example.name}" ${text}`);
  if (Boolean(example.fails) === Boolean(example.passes)) say('needs either fails or passes');
  if ([example.program, example.text, example.files].filter((given) => given !== undefined).length !== 1) {
    say('needs exactly one of program, text and files');
  }
  if (example.today !== undefined && parseDay(example.today) === undefined)
    say(`has "${example.today}" for a day`);
  return found;
}

function toRule(raw: RawRule, root: Node): RuleData {
  const { reported_by: _, examples, severity, ...rest } = raw;
  const nodes = [...(root.children.get('examples')?.children.values() ?? [])];
  return {
    ...rest,
    select: raw.select ?? 'program',
    let: raw.let ?? {},
    parameters: raw.parameters ?? {},
    incidents: raw.incidents ?? [],
    severity: severityBySector(severity),
    message: raw.message.trim(),
    why: raw.why.trim(),
    fix: raw.fix.trim(),
    examples: examples.map((example, index) => toExample(example, nodes[index])),
  };
}

function severityBySector(raw: RawRule['severity']): RuleData['severity'] {
  const { crypto = 'none', other = 'none' } = raw;
  return {
    custodial: raw.custodial ?? crypto,
    own_assets: raw.own_assets ?? crypto,
    fintech: raw.fintech ?? other,
    other,
  };
}

function toExample(raw: RawExample, node: Node | undefined): Example {
  const program = node?.children.get('program');
  const files = raw.files ?? { 'security-program.yml': raw.text ?? (program ? flowText(program) : '') };
  const before = node?.children.get('before');
  return {
    name: raw.name,
    files,
    ...(before && { before: { 'security-program.yml': flowText(before) } }),
    today: raw.today ?? exampleDay,
    fails: raw.fails ?? null,
  };
}

/** A node written again as one line of flow YAML; numbers keep every digit they were written with. */
function flowText(node: Node): string {
  if (node.kind === 'scalar') {
    return typeof node.scalar === 'string'
      ? JSON.stringify(node.scalar)
      : node.origin.text.slice(node.span.start, node.span.end) || 'null';
  }
  if (node.kind === 'list') return `[${[...node.children.values()].map(flowText).join(', ')}]`;
  return `{${[...node.children].map(([key, child]) => `${JSON.stringify(key)}: ${flowText(child)}`).join(', ')}}`;
}
