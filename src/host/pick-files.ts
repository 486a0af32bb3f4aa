import { existsSync, readdirSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { UsageError } from '../core/errors.ts';
import { suggest } from '../core/parse/suggest.ts';
import { ignoredByGit } from './ignored-by-git.ts';
import { nameOf } from './names.ts';
import { reasonOf, systemCode } from './reason.ts';
import { walk } from './walk.ts';

/** What `papertiger.yml` says about files; its globs are relative to `folder`, an absolute path. */
export interface Selection {
  readonly folder: string;
  readonly files: readonly string[];
  readonly exclude: readonly string[];
}

/** A file to read, by its absolute path. */
export interface Pick {
  readonly path: string;
  readonly named: boolean;
  /** The folder that was searched; undefined for a file named on the command line. */
  readonly below: string | undefined;
}

/** The files that one part of the command line or the configuration asks for; it must lead to at least one. */
export interface Request {
  readonly picks: readonly Pick[];
  readonly notes: readonly string[];
  /** What was looked for, and where. */
  readonly nothing: string;
}

/** Of an absolute path. */
type Test = (path: string) => boolean;

/** The names that a security program goes by wherever it lies. */
export const programFile = /^security-program.*\.ya?ml$/;

/** The names of files that a run reads. */
export const readable = /\.(ya?ml|md|markdown)$/i;
const sought = 'no YAML file with "apiVersion: security-program/v1" and no Markdown';

/** Which files a run reads, before any is opened. Throws UsageError (3) for a path that does not lead to one. */
export async function pickFiles(
  paths: readonly string[],
  cwd: string,
  selection?: Selection,
): Promise<readonly Request[]> {
  const keep = await keepOf(selection);
  if (paths.length > 0) return Promise.all(paths.map((path) => pickPath(path, cwd, keep)));
  if (selection && selection.files.length > 0) return [await pickSelected(selection, cwd, keep)];
  return [pickHere(cwd, keep)];
}

/** What the configuration does not exclude. */
export async function keepOf(selection: Selection | undefined): Promise<Test> {
  if (!selection || selection.exclude.length === 0) return () => true;
  const { globTest } = await import('./glob.ts');
  const excluded = globTest(selection.exclude);
  return (path) => !excluded(nameOf(path, selection.folder));
}

async function pickPath(given: string, cwd: string, keep: Test): Promise<Request> {
  const path = resolve(cwd, given);
  const stats = statsOf(path, given);
  if (stats.isDirectory()) return pickFolder(path, cwd, keep);
  if (!readable.test(path)) {
    const extension = extname(path) || 'no extension';
    throw new UsageError(`cannot read ${given}: expected .yml, .yaml, .md or .markdown, not ${extension}`, 3);
  }
  return { picks: [{ path, named: true, below: undefined }], notes: [], nothing: given };
}

/** What must be read where it is found: whatever is wrong with it must not pass for a program that is not there. */
const isProgram: Test = (path) => programFile.test(basename(path));

async function pickFolder(folder: string, cwd: string, wanted: Test, needed = isProgram): Promise<Request> {
  const ignored = await ignoredByGit(folder);
  const { files, notes } = walk(folder, {
    cwd,
    wanted: (path) => readable.test(path) && wanted(path),
    needed,
    ignored,
  });
  const name = nameOf(folder, cwd) || 'the working folder';
  return {
    picks: files.map((path) => ({ path, named: false, below: folder })),
    notes,
    nothing: `${sought} in ${name} or below (looked past node_modules, dot folders and what git ignores)`,
  };
}

/** The configured globs; one without wildcards names a file. */
async function pickSelected({ folder, files: globs }: Selection, cwd: string, keep: Test): Promise<Request> {
  const { globTest, isLiteral } = await import('./glob.ts');
  const test = globTest(globs);
  const literal = new Set(globs.filter(isLiteral).map((glob) => resolve(folder, glob)));
  const isNamed: Test = (path) => literal.has(path);
  const { picks, notes, nothing } = await pickFolder(
    folder,
    cwd,
    (path) => keep(path) && test(nameOf(path, folder)),
    (path) => isNamed(path) || isProgram(path),
  );
  const found = new Set(picks.map(({ path }) => path));
  const lost = [...literal].filter((path) => keep(path) && !found.has(path));
  return {
    picks: picks.map((pick) => ({ ...pick, named: isNamed(pick.path) })),
    notes: [...notes, ...lost.map((path) => lostNote(path, cwd))],
    nothing: `"files" of the configuration (${globs.join(', ')}) leads to ${nothing}`,
  };
}

function lostNote(path: string, cwd: string): string {
  const why = existsSync(path)
    ? 'it is no YAML and no Markdown, or it lies in node_modules, in a dot folder or where git ignores it'
    : 'there is no such file';
  return `${nameOf(path, cwd)}, which "files" of the configuration names, was not read: ${why}`;
}

/** Without any word of the reader: the programs and the Markdown of this very folder. */
function pickHere(cwd: string, keep: Test): Request {
  const wanted: Test = (path) => (isProgram(path) || path.endsWith('.md')) && keep(path);
  const { files, notes } = walk(cwd, { cwd, wanted, needed: isProgram, ignored: new Set(), isFlat: true });
  return {
    picks: files.map((path) => ({ path, named: isProgram(path), below: cwd })),
    notes,
    nothing: 'no security-program*.yml and no *.md in this folder; name a folder: papertiger check DIR',
  };
}

function statsOf(path: string, given: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    const missing = systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR';
    const guess = missing ? neighborLike(path, given) : undefined;
    const hint = guess === undefined ? '' : `; did you mean ${guess}?`;
    throw new UsageError(`cannot read ${given}: ${reasonOf(error)}${hint}`, 3);
  }
}

/** The neighbor of a missing path whose name is nearest, written the way the path was given. */
function neighborLike(path: string, given: string): string | undefined {
  let names: string[];
  try {
    names = readdirSync(dirname(path));
  } catch {
    // The folder is missing as well, or closed to us: the error about the path itself says enough.
    return undefined;
  }
  const guess = suggest(basename(path), names);
  return guess && given.slice(0, given.length - basename(path).length) + guess;
}
