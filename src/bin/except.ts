import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../core/errors.ts';
import { formatDay, parseDay } from '../core/parse/date.ts';
import { type Inserted, insertItems } from '../core/parse/insert-item.ts';
import type { Item } from '../core/parse/insert-lines.ts';
import { originOf, positionAt } from '../core/parse/position.ts';
import type { Finding, RuleData, Settings, Source } from '../core/types.ts';
import { exceptionDays } from '../core/verdict/except.ts';
import { findingValue } from '../core/verdict/except-value.ts';
import { readSources } from '../host/files.ts';
import { writeWhole } from '../host/write.ts';
import { builtinRules, check } from '../index.ts';
import { visible } from '../report/escape.ts';
import { dayFor, rulesFor } from './check.ts';
import type { Invocation } from './command.ts';
import { configFor } from './config-for.ts';
import { type Home, homeOf } from './except-place.ts';
import { proveExcused } from './except-proof.ts';
import { type Request, readRequest } from './except-request.ts';
import { exceptableRule, findingsToExcuse } from './except-target.ts';
import type { Io } from './io.ts';
import { settingsFor } from './settings-for.ts';

/**
 * `papertiger except RULE [ENTITY] [path…]`: writes a dated exception for what is found now into the program, and only
 * that. Resolves with 0; throws UsageError, having written nothing, for anything in its way.
 */
export async function except(invocation: Invocation, io: Io): Promise<number> {
  const { rule: id, entity, paths } = takeApart(invocation.operands, io.cwd);
  const today = dayFor(invocation, io);
  const config = configFor(invocation, io.cwd);
  const rules = (await rulesFor(invocation, config, io.cwd)) ?? builtinRules();
  const rule = exceptableRule(id, rules);
  const request = readRequest(invocation, today, exceptionDays(config?.settings.parameters ?? {}));
  const { sources } = await readSources(paths, io.cwd, config);
  const settings = await settingsFor(invocation, config, sources, io.cwd);
  const run: Run = { rules, settings, today };
  const plan = planExceptions(rule, entity, request, sources, run);
  const dry = invocation.options.has('dry-run');
  if (!dry) writeWhole(resolve(io.cwd, plan.file), plan.inserted.text, plan.file);
  await io.stdout.write(told(plan, request, dry));
  for (const note of plan.notes) await io.stderr.write(`papertiger: still to add: ${visible(note)}\n`);
  return 0;
}

interface Run {
  readonly rules: readonly RuleData[];
  readonly settings: Partial<Settings>;
  readonly today: string;
}

interface Plan {
  readonly file: string;
  readonly inserted: Inserted;
  readonly excused: readonly Finding[];
  readonly notes: readonly string[];
}

/** What follows the rule is an entity unless it is a file here, or is written like one. */
function takeApart([rule, ...rest]: readonly string[], cwd: string) {
  if (rule === undefined) {
    throw new UsageError('except needs a rule: papertiger except RULE [ENTITY] [path…]');
  }
  if (rest.includes('-')) throw new UsageError('except writes into a file, so it cannot read standard input');
  const [first] = rest;
  const isPath = (word: string) =>
    existsSync(resolve(cwd, word)) || /\.(ya?ml|md|markdown)$/i.test(word) || /^[./\\]/.test(word);
  return first === undefined || isPath(first)
    ? { rule, entity: undefined, paths: rest }
    : { rule, entity: first, paths: rest.slice(1) };
}

function planExceptions(
  rule: RuleData,
  entity: string | undefined,
  request: Request,
  sources: readonly Source[],
  { rules, settings, today }: Run,
): Plan {
  const judge = (all: readonly Source[], day = today) => check(all, { today: day, rules, settings });
  const before = judge(sources);
  const excused = findingsToExcuse(rule, entity, before.findings);
  const tomorrow = judge(sources, formatDay((parseDay(today) ?? 0) + 1)).findings;
  const items = itemsFor(excused, tomorrow, request);
  const [first] = excused;
  if (!first) throw new Error('what is to be excused was found');
  const home = homeOf(first, sources, before.files);
  const inserted = insertItems(home.documents, home.index, 'exceptions', items);
  const { file } = home.source;
  if (!inserted) {
    throw new UsageError(
      `nothing was written: the exceptions in ${file} are written in a way that cannot be added to; write this one by hand`,
    );
  }
  const changed = sources.map((source) =>
    source.file === file ? { ...source, text: inserted.text } : source,
  );
  const notes = proveExcused(excused, judge(changed), isAdded(home));
  return { file, inserted, excused, notes };
}

/** Whether a finding is about an exception behind those that stood there. */
function isAdded({ source, documents, index }: Home): (finding: Finding) => boolean {
  const old = documents[index]?.root?.children.get('exceptions')?.children.size ?? 0;
  return ({ at }) => {
    const [, position] = /^exceptions\[(\d+)\]/.exec(at.path) ?? [];
    return at.file === source.file && position !== undefined && Number(position) >= old;
  };
}

/** One exception for each value that is found. */
function itemsFor(found: readonly Finding[], tomorrow: readonly Finding[], request: Request): Item[] {
  const later = new Map(tomorrow.map((finding) => [finding.fingerprint, finding]));
  const items = found.map((finding) => itemFor(finding, later.get(finding.fingerprint), request));
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/** A value that is another one tomorrow, such as an age in the words of a foreign rule, would excuse for a day. */
function itemFor(finding: Finding, later: Finding | undefined, request: Request): Item {
  const { rule, entity } = finding;
  const value = findingValue(finding);
  const lasts = later === undefined || findingValue(later) === value;
  return [
    ['rule', rule],
    ...(entity === undefined ? [] : [['entity', entity] as const]),
    ['owner', request.owner],
    ['reason', request.reason],
    ...(request.compensating.length === 0 ? [] : [['compensating', request.compensating] as const]),
    ...(request.exposureUsd === undefined ? [] : [['exposure_usd', request.exposureUsd] as const]),
    ['expires', request.expires],
    ['approved_by', request.approvedBy],
    ...(lasts ? [['value', value] as const] : []),
  ];
}

function told({ file, inserted, excused }: Plan, { expires }: Request, dry: boolean): string {
  const { start, text } = inserted.edit;
  const lead = text.length - text.trimStart().length;
  const { line } = positionAt(originOf(file, inserted.text), start + lead);
  const lines = text.split(/\r\n|\n|\r/).filter((one) => one !== '');
  const what = [...new Set(excused.map(({ rule, entity }) => (entity ? `${rule} on ${entity}` : rule)))].join(
    ', ',
  );
  return [
    visible(`${file}:${line}: ${dry ? 'would be written' : 'written'}`),
    ...lines.map((one) => `  ${visible(one)}`),
    visible(`${what} ${dry ? 'would be' : 'is'} excused through ${expires}`),
    '',
  ].join('\n');
}
