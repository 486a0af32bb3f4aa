/** Runs dist/action.mjs as a runner does: its environment, the event file, the files of the step, and what it obeys. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { temp } from '../host/temp.ts';

export interface Given {
  /** `GITHUB_EVENT_NAME`. */
  readonly event: string;
  /** What the event file holds; a string as it stands, undefined for no file. */
  readonly payload?: unknown;
  readonly sha?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** On top of what a runner sets; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What the summary of the step holds already. */
  readonly summary?: string;
}

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface Acted {
  readonly status: number | null;
  readonly log: string;
  /** The log's lines that no runner obeys. */
  readonly plain: string;
  readonly errors: string;
  /** What a runner would obey. */
  readonly commands: readonly Command[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

const bundle = resolve('dist/action.mjs');

export function act(
  workspace: string,
  { event, payload, sha = '', inputs = {}, env, summary = '' }: Given,
): Acted {
  const runner = temp({ output: '', summary });
  mkdirSync(join(runner, 'temp'));
  const eventFile = join(runner, 'event.json');
  if (payload !== undefined)
    writeFileSync(eventFile, typeof payload === 'string' ? payload : JSON.stringify(payload));
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle], {
    cwd: workspace,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 2 ** 28,
    env: {
      PATH: process.env.PATH,
      HOME: runner,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: eventFile,
      GITHUB_SHA: sha,
      GITHUB_OUTPUT: join(runner, 'output'),
      GITHUB_STEP_SUMMARY: join(runner, 'summary'),
      RUNNER_TEMP: join(runner, 'temp'),
      ...Object.fromEntries(given),
      ...env,
    },
  });
  return {
    status,
    log: stdout,
    errors: stderr,
    ...obeyed(stdout),
    outputs: outputsIn(readFileSync(join(runner, 'output'), 'utf8')),
    summary: readFileSync(join(runner, 'summary'), 'utf8'),
  };
}

/** As the runner reads a log: `::command::` at the start of a line, unless it was told to stop; `##[command]` anywhere. */
function obeyed(log: string): { readonly commands: Command[]; readonly plain: string } {
  const commands: Command[] = [];
  const plain: string[] = [];
  let stopped: string | undefined;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const [, name = '', written = '', message = ''] = /^\s*::([^ :]+)(?: (.*?))?::(.*)$/.exec(line) ?? [];
    if (stopped !== undefined) {
      if (name === stopped) stopped = undefined;
      else plain.push(line);
    } else if (name === 'stop-commands') stopped = message;
    else if (name !== '')
      commands.push({ name, properties: propertiesIn(written), message: unescaped(message) });
    else plain.push(line);
  }
  const old = plain.filter((line) => /##\[\w+/.test(line));
  commands.push(...old.map((line) => ({ name: 'old syntax', properties: {}, message: line })));
  return { commands, plain: plain.join('\n') };
}

function propertiesIn(text: string): Record<string, string> {
  const pairs = text.split(',').filter(Boolean);
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, name = '', value = ''] = /^(.*?)=(.*)$/.exec(pair) ?? [];
      return [name, unescaped(value).replaceAll('%3A', ':').replaceAll('%2C', ',')];
    }),
  );
}

const unescaped = (text: string) =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');

/** The file that `$GITHUB_OUTPUT` names: `name<<delimiter`, lines, the delimiter. */
function outputsIn(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const [, name = '', delimiter = ''] = /^(.+?)<<(.+)$/.exec(lines[index] ?? '') ?? [];
    if (name === '') continue;
    const end = lines.indexOf(delimiter, index + 1);
    found[name] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return found;
}
