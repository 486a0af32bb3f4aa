import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import { originOf, positionAt } from '../../core/parse/position.ts';
import { exceptionDays } from '../../core/verdict/except.ts';
import type { Config } from '../../host/config.ts';
import { readSources } from '../../host/files.ts';
import { writeWhole } from '../../host/write.ts';
import { builtinRules } from '../../index.ts';
import { visible } from '../../report/escape.ts';
import { dayFor, rulesFor } from '../check.ts';
import type { Invocation } from '../command.ts';
import { configFor } from '../config-for.ts';
import { withAnswers } from './ask.ts';
import { type Plan, planExceptions } from './plan.ts';
import { type Request, readRequest } from './request.ts';
import { exceptableRule } from './target.ts';
import { openTerminal } from '../init/terminal.ts';
import type { Io } from '../io.ts';
import { settingsFor } from '../settings-for.ts';

/**
 * `papertiger except RULE [ENTITY] [path…]`: writes a dated exception for what is found now into the program, and only
 * that. Resolves with 0; throws UsageError, having written nothing, for anything in its way.
 */
export async function except(invocation: Invocation, io: Io, open = openTerminal): Promise<number> {
  const { rule: id, entity, paths } = takeApart(invocation.operands, io.cwd);
  const today = dayFor(invocation, io);
  const config = configFor(invocation, io.cwd);
  const rules = (await rulesFor(invocation, config, io.cwd)) ?? builtinRules();
  const rule = exceptableRule(id, rules);
  const limitDays = exceptionDays(config?.settings.parameters ?? {});
  const request = readRequest(await withAnswers(invocation, open), today, limitDays);
  const sources = await readProgram(paths, io.cwd, config);
  const settings = await settingsFor(invocation, config, sources, io.cwd);
  const plan = planExceptions(rule, entity, request, sources, { rules, settings, today });
  const dry = invocation.options.has('dry-run');
  if (!dry) writeWhole(resolve(io.cwd, plan.file), plan.inserted.text, plan.file);
  await io.stdout.write(told(plan, request, dry));
  for (const note of plan.notes) await io.stderr.write(`papertiger: still to add: ${visible(note)}\n`);
  return 0;
}

/** Who names nothing means all of the program that lies here: its exceptions may stand in a part with another name. */
async function readProgram(paths: readonly string[], cwd: string, config: Config | undefined) {
  const { sources } = await readSources(paths, cwd, config);
  if (paths.length > 0 || (config?.files.length ?? 0) > 0) return sources;
  const own = new Set(sources.map(({ program }) => program));
  const { sources: all } = await readSources(['.'], cwd, config);
  return all.filter(({ program }) => own.has(program));
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
