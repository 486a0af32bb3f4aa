import { resolve } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import { createWhole } from '../../host/init-create.ts';
import { type Found, lookAround } from '../../host/init-look.ts';
import { nameOf } from '../../host/names.ts';
import { check as judge } from '../../index.ts';
import { visible } from '../../report/escape.ts';
import { baselineFor } from '../baseline/for.ts';
import { dayFor, rulesFor } from '../check.ts';
import type { Invocation } from '../command.ts';
import { configFor } from '../config-for.ts';
import { type Answers, answersFrom, readFlag, refuseContradiction } from './answers.ts';
import { type Asker, askConsent, askProgram, askService } from './ask.ts';
import { configBelow, joined, type Plan, planBasics, planExtras, type Wanted } from './plan.ts';
import { readers } from './readers.ts';
import { nextStep } from './report.ts';
import { serviceOf } from './service.ts';
import { openTerminal } from './terminal.ts';
import { readInput } from '../input.ts';
import type { Io } from '../io.ts';
import { settingsFor } from '../settings-for.ts';

/** `papertiger init`: writes what is missing for a start and says what to do first. Resolves with 0; throws UsageError. */
export async function init(invocation: Invocation, io: Io, open = openTerminal): Promise<number> {
  const { options, operands } = invocation;
  const folder = resolve(io.cwd, operands[0] ?? '.');
  const found = await lookAround(folder, io.cwd);
  const plan = await planFor(invocation, found, folder, io, open);
  if (options.has('dry-run')) {
    await io.stdout.write(preview(plan, io.cwd));
    return 0;
  }
  await io.stdout.write(writeAll(plan, io.cwd));
  const lines = await judged(invocation, folder, io, found.programs.length === 0);
  await io.stdout.write(`\n${lines.join('\n')}\n`);
  return 0;
}

/** What is to be written: as the flags say, and the rest asked for where somebody is there to ask. */
async function planFor(
  invocation: Invocation,
  found: Found,
  folder: string,
  io: Io,
  open: typeof openTerminal,
): Promise<Plan> {
  const { options } = invocation;
  const given = answersFrom(invocation);
  refuseContradiction(given);
  const wanted = wantedBy(invocation, found);
  const unasked = (answers: Answers) =>
    joined(planBasics(answers, found, folder), planExtras(found, folder, wanted));
  if (options.has('yes')) return unasked({ name: found.name, ...given });
  const terminal = open();
  if (!terminal) {
    refuseSilence(invocation, given, found);
    return unasked(given);
  }
  try {
    const tell = (lines: readonly string[]) => io.stdout.write(`${lines.join('\n')}\n`);
    return await askedPlan(given, wanted, found, folder, { ask: terminal.ask, tell });
  } finally {
    terminal.close();
  }
}

/** Where CI runs: as the flags say, else as the remote and the files tell. Throws UsageError (2). */
function wantedBy(invocation: Invocation, found: Found): Wanted {
  const { options } = invocation;
  const given = readFlag(invocation, 'ci', readers.service);
  if (options.has('no-workflow') && given !== undefined && given !== 'none')
    throw new UsageError(`--no-workflow and --ci ${given} contradict each other`);
  const service = options.has('no-workflow') ? 'none' : (given ?? serviceOf(found));
  return { service, hook: !options.has('no-hook') };
}

async function askedPlan(
  given: Answers,
  wanted: Wanted,
  found: Found,
  folder: string,
  asker: Asker,
): Promise<Plan> {
  const answers = found.programs.length > 0 ? given : await askProgram(given, found.name, asker);
  refuseContradiction(answers);
  const service = wanted.service ?? (await askService(asker));
  const extras = planExtras(found, folder, { ...wanted, service });
  const names = extras.files.map(({ path }) => nameOf(path, found.root)).join(' and ');
  const agreed = names === '' || (await askConsent(names, asker));
  const basics = planBasics(answers, found, folder);
  return agreed ? joined(basics, extras) : basics;
}

/** Nobody is there to ask, so what a program cannot do without must have been said. */
function refuseSilence({ options }: Invocation, given: Answers, found: Found): void {
  const needs = found.programs.length > 0 ? [] : ['name' as const, 'kinds' as const];
  const missing = needs.filter((need) => given[need] === undefined);
  if (missing.length === 0 && options.size > 0) return;
  const flags = missing.map((need) => (need === 'name' ? '--name NAME' : '--kind KIND'));
  const say =
    flags.length > 0 ? `${flags.join(' and ')}, or --yes to start with what can be guessed` : '--yes';
  throw new UsageError(
    `nobody is here to answer questions: give ${say}; ` +
      '--sector, --assets-usd, --wallets, --ci, --no-hook and --dry-run are optional',
  );
}

function writeAll({ files, notes }: Plan, cwd: string): string {
  const lines: string[] = [];
  for (const { path, text, root } of files) {
    const name = nameOf(path, cwd);
    try {
      const isNew = createWhole(path, text, root, name);
      lines.push(isNew ? `wrote ${name}` : `left ${name} alone: it exists`);
    } catch (error) {
      if (!(error instanceof UsageError) || lines.length === 0) throw error;
      throw new UsageError([error.message, ...lines].join('\n'), error.code);
    }
  }
  return `${[...lines, ...notes].map(visible).join('\n')}\n`;
}

function preview({ files, notes }: Plan, cwd: string): string {
  const shown = files.map(({ path, text }) => {
    const lines = text.trimEnd().split('\n');
    return [`would write ${nameOf(path, cwd)}:`, ...lines.map((line) => `  ${line}`.trimEnd())];
  });
  const blocks = [...shown, notes].filter((lines) => lines.length > 0);
  return `${blocks.map((lines) => lines.map(visible).join('\n')).join('\n\n')}\n`;
}

/** What `papertiger check` says in that folder. */
async function judged(invocation: Invocation, folder: string, io: Io, isNew: boolean): Promise<string[]> {
  const check = { ...invocation, options: new Map<string, readonly string[]>(), operands: [] };
  const config = configFor(check, folder);
  const rules = await rulesFor(check, config, folder);
  const { sources } = await readInput(check, { ...io, cwd: folder }, config);
  const settings = await settingsFor(check, config, sources, folder);
  const known = baselineFor(check, config, folder)?.baseline.entries;
  const verdict = judge(sources, {
    today: dayFor(check, io),
    settings: { ...settings, ...(known && { baseline: known }) },
    ...(rules && { rules }),
  });
  const below = configBelow(nameOf(folder, io.cwd)).config;
  const command = below === '' ? 'papertiger check' : `papertiger check --config ${below}`;
  return nextStep(verdict, { command, isNew, width: Math.max(40, io.stdout.columns || 100) });
}
