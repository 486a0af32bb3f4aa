import { basename, dirname, resolve } from 'node:path';
import { UsageError } from '../core/errors.ts';
import type { Source } from '../core/types.ts';
import type { Config } from '../host/config.ts';
import { besideNote } from '../host/beside.ts';
import { kindOf, type Reading, readSources } from '../host/files.ts';
import { nameOf } from '../host/names.ts';
import { keepOf, programFile } from '../host/pick-files.ts';
import { programName } from '../host/program-names.ts';
import type { Invocation } from './command.ts';
import type { Io } from './io.ts';

/** Reads the files of a run, and standard input where a path of `-` or `--stdin-filename` asks for it. */
export async function readInput(
  { options, operands }: Invocation,
  io: Io,
  config: Config | undefined,
): Promise<Reading> {
  const [filename] = options.get('stdin-filename') ?? [];
  const paths = operands.filter((path) => path !== '-');
  const usesStdin = filename !== undefined || paths.length < operands.length;
  if (!usesStdin) return withHint(await readSources(paths, io.cwd, config), paths, io.cwd, config);
  const typed = stdinSource(filename, io.cwd, await io.stdin());
  const own = programName(dirname(resolve(io.cwd, typed.file)), io.cwd);
  const rest: Reading =
    paths.length > 0 ? await readSources(paths, io.cwd, config) : { sources: [], notes: [] };
  // What is typed replaces what is on the disk under the same name, as an editor expects.
  const [replaced] = rest.sources.filter(({ file }) => file === typed.file);
  const others = rest.sources.filter(({ file }) => file !== typed.file);
  return { ...rest, sources: [...others, { ...typed, program: replaced?.program ?? own }] };
}

/** Who names nothing gets the programs of this folder by their name, and is told of parts that have others. */
async function withHint(
  reading: Reading,
  paths: readonly string[],
  cwd: string,
  config: Config | undefined,
): Promise<Reading> {
  const isChosen = paths.length > 0 || (config !== undefined && config.files.length > 0);
  if (isChosen || !reading.sources.some(({ file }) => programFile.test(basename(file)))) return reading;
  const read = reading.sources.map(({ file }) => resolve(cwd, file));
  const note = await besideNote(cwd, read, await keepOf(config));
  return note === undefined ? reading : { ...reading, notes: [...reading.notes, note] };
}

function stdinSource(filename: string | undefined, cwd: string, text: string): Source {
  if (filename === undefined) return { file: '<stdin>', text, kind: 'yaml', named: true };
  if (!/\.(ya?ml|md|markdown)$/i.test(filename)) {
    throw new UsageError(
      `--stdin-filename ${filename}: expected a name that ends in .yml, .yaml, .md or .markdown`,
    );
  }
  const file = nameOf(resolve(cwd, filename), cwd);
  return { file, text, kind: kindOf(file), named: true };
}
