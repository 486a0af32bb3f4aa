/** host/ is the world: what is on the disk becomes values, and values become files. */
import { basename } from 'node:path';
import { UsageError } from '../core/errors.ts';
import type { Source } from '../core/types.ts';
import { nameOf } from './names.ts';
import { type Pick, pickFiles, programFile, type Selection } from './pick-files.ts';
import { programNames } from './program-names.ts';
import { readText } from './read-text.ts';

export interface Reading {
  /** Sorted by file name, which is relative to the working folder with forward slashes. */
  readonly sources: readonly Source[];
  /** What was left out although its name asks to be read: a sentence each. */
  readonly notes: readonly string[];
}

/**
 * Reads what a run judges: the paths (files or folders), else what the configuration selects, else the programs and
 * Markdown of the working folder. Throws UsageError (3) for what cannot be read and where there is nothing to read.
 */
export async function readSources(
  paths: readonly string[],
  cwd: string,
  selection?: Selection,
): Promise<Reading> {
  const requests = await pickFiles(paths, cwd, selection);
  const picks = new Map<string, Pick>();
  for (const pick of requests.flatMap((request) => request.picks)) {
    if (pick.named || !picks.has(pick.path)) picks.set(pick.path, pick);
  }
  const texts = readTexts([...picks.values()], cwd);
  for (const { picks: wanted, nothing } of requests) {
    if (!wanted.some(({ path }) => texts.has(path))) throw new UsageError(`nothing to read: ${nothing}`, 3);
  }
  const kept = [...picks.values()].filter(({ path }) => texts.has(path));
  return {
    sources: sourcesOf(kept, texts, cwd),
    notes: requests.flatMap((request) => request.notes),
  };
}

/** The kind of a source, by its name. */
export function kindOf(file: string): Source['kind'] {
  return /\.(md|markdown)$/i.test(file) ? 'markdown' : 'yaml';
}

/** The texts by path; every file that cannot be read is named, not only the first. */
function readTexts(picks: readonly Pick[], cwd: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const problems: string[] = [];
  for (const { path, named } of picks) {
    try {
      const text = readText(path, nameOf(path, cwd));
      if (named || mayBelong(path, text)) texts.set(path, text);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      problems.push(error.message);
    }
  }
  if (problems.length > 0) throw new UsageError(problems.join('\n'), 3);
  return texts;
}

/** A cheap sieve for YAML that was merely found; which of its documents are programs is for the core to say. */
export function mayBelong(path: string, text: string): boolean {
  return kindOf(path) === 'markdown' || text.includes('apiVersion') || programFile.test(basename(path));
}

/** The picked files as sources, sorted by name; `texts` by path. */
export function sourcesOf(picks: readonly Pick[], texts: ReadonlyMap<string, string>, cwd: string): Source[] {
  const programs = programNames(picks, cwd);
  return picks
    .map(({ path, named }): Source => {
      const program = programs.get(path) ?? '';
      const file = nameOf(path, cwd);
      return { file, text: texts.get(path) ?? '', kind: kindOf(path), program, ...(named && { named }) };
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}
