import { UsageError } from '../errors.ts';
import { parseDay } from '../parse/date.ts';
import type { Draft } from '../check/draft.ts';
import type { Names } from '../program/names.ts';
import { declaresAnything, type Program, toProgram } from '../program/program.ts';
import { builtinRules, namesWith } from '../rule/builtin.ts';
import { isComparing, isReported } from '../rule/kind.ts';
import type { RuleData, Settings, Source, Verdict } from '../types.ts';
import { version } from '../version.ts';
import type { CheckOptions } from './check-options.ts';
import { judge, type Judged } from './judge.ts';
import { judgeGroup } from './judge-group.ts';
import { alwaysOn } from './known.ts';
import { configured } from './severity.ts';
import { dealt, markShard } from './shard.ts';

const standardSettings: Settings = { failOn: 'high', rules: {}, parameters: {}, overrides: [] };

/** What else is found in a program, beside what its rules find: drafts of rules that the engine reports. */
export type Addition = (name: string) => readonly Draft[];

/** `check`, with what `add` finds in each program. */
export function checkWith(sources: readonly Source[], options: CheckOptions, add?: Addition): Verdict {
  if (parseDay(options.today) === undefined)
    throw new UsageError(`"${options.today}" is not a day (YYYY-MM-DD)`);
  const settings = { ...standardSettings, ...options.settings };
  refuseSilence(settings);
  const all = withReporters(options.rules ?? builtinRules());
  const rules = add ? all : all.filter((rule) => !isComparing(rule));
  const running = rules.filter(({ id }) => configured(settings.rules, id) !== 'off');
  const files: string[] = [];
  const judging: ((hasPrograms: boolean) => Judged)[] = [];
  const groups = groupByProgram(sources);
  const names = namesWith(rules);
  const mine = options.shard && dealt(groups.keys(), options.shard);
  // A shard does not read the others' programs; that their files are there must do.
  let hasPrograms = mine !== undefined && someProgram(groups);
  let isEmpty = true;
  const chosen = [...groups].filter(([name]) => mine?.has(name) ?? true);
  for (const [index, [name, group]] of chosen.entries()) {
    options.progress?.(index + 1, chosen.length, 'program');
    const program = toProgram(group, names);
    const pages = group.filter(({ kind }) => kind === 'markdown');
    if (says(group, program)) isEmpty = false;
    files.push(...(program?.files ?? []), ...pages.map(({ file }) => file));
    const judgeOne = (others: boolean): Judged => {
      const one = judgeGroup(program, pages, running, settings, options, name, others);
      const drafts = [...one.run.drafts, ...(add?.(name) ?? [])];
      return { ...one, run: { ...one.run, drafts } };
    };
    if (program) {
      hasPrograms = true;
      const one = judgeOne(true);
      judging.push(() => one);
    } else if (pages.length > 0) judging.push(judgeOne);
  }
  const judged = judging.map((judgeOne) => judgeOne(hasPrograms));
  // A part may be empty; that the whole declares nothing is an error in each of its parts.
  if (isEmpty && !(mine && sayAnything(groups, names))) throw new UsageError(nothingToRead(sources), 3);
  const weighing = { today: options.today, settings, rules, version };
  const verdict = judge(judged, { ...weighing, files: files.sort() });
  return options.shard ? markShard(verdict, options.shard, { ...weighing, sources }) : verdict;
}

function someProgram(groups: ReadonlyMap<string, readonly Source[]>): boolean {
  return [...groups.values()].some((group) => group.some(({ kind }) => kind === 'yaml'));
}

/** Whether there is anything to judge: words, or a program in which something stands. */
function says(group: readonly Source[], program: Program | undefined): boolean {
  return (
    group.some(({ kind }) => kind === 'markdown') || (program !== undefined && declaresAnything(program))
  );
}

function sayAnything(groups: ReadonlyMap<string, readonly Source[]>, names: Names): boolean {
  return [...groups.values()].some((group) => says(group, toProgram(group, names)));
}

/** A pack of its own does not take away the rules through which the engine speaks of faults in the declaration. */
export function withReporters(rules: readonly RuleData[]): readonly RuleData[] {
  const present = new Set(rules.map(({ id }) => id));
  return [...rules, ...builtinRules().filter((rule) => isReported(rule) && !present.has(rule.id))];
}

const why = (id: string) =>
  id === 'change/weakened' ? 'leave out --against to compare nothing' : 'what cannot be read would pass';

function refuseSilence(settings: Settings): void {
  const all = [settings.rules, ...settings.overrides.map(({ rules }) => rules)];
  const silenced = alwaysOn.find((id) => all.some((rules) => configured(rules, id) === 'off'));
  if (silenced) throw new UsageError(`${silenced} cannot be turned off: ${why(silenced)}`);
}

/** Programs and their files by name: in whatever order a disk lists them, the same is said. */
export function groupByProgram(sources: readonly Source[]): ReadonlyMap<string, readonly Source[]> {
  const groups = new Map<string, Source[]>();
  const sorted = [...sources].sort(
    (a, b) => compare(a.program ?? '', b.program ?? '') || compare(a.file, b.file) || compare(a.text, b.text),
  );
  for (const source of sorted) {
    const name = source.program ?? '';
    const group = groups.get(name);
    if (group) group.push(source);
    else groups.set(name, [source]);
  }
  return groups;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function nothingToRead(sources: readonly Source[]): string {
  const named = sources.map(({ file }) => file).join(', ');
  return sources.length === 0
    ? 'nothing to read: no program and no Markdown was given'
    : `nothing to read: ${named} ${sources.length > 1 ? 'declare' : 'declares'} nothing; a program begins with "apiVersion: security-program/v1"`;
}
