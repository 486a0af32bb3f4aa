/** Git repositories in temporary folders, for the tests of what is read from one. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { openBase } from '../../src/host/base/files.ts';
import { temp } from './temp.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

export const program = 'security-program.yml';

const settings = [
  'user.name=Test',
  'user.email=test@example.org',
  'commit.gpgsign=false',
  'protocol.file.allow=always',
  'core.autocrlf=false',
].flatMap((setting) => ['-c', setting]);

/** Runs git and gives what it said. */
export function git(folder: string, ...argv: string[]): string {
  return execFileSync('git', [...settings, ...argv], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
}

export function write(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** Adds a commit of all that the folder holds, after writing these files; gives its hash. */
export function commit(folder: string, files: Files = {}): string {
  write(folder, files);
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'state');
  return git(folder, 'rev-parse', 'HEAD');
}

/** A repository on the branch `main` with a commit for each set of files. */
export function repository(...commits: Files[]): string {
  return repositoryIn(temp(), ...commits);
}

export function repositoryIn(folder: string, ...commits: Files[]): string {
  git(folder, 'init', '-q', '-b', 'main');
  for (const files of commits) commit(folder, files);
  return folder;
}

/** A clone over the protocol that servers speak, so that it can be shallow. */
export function clone(origin: string, ...flags: string[]): string {
  return cloneIn(join(temp(), 'clone'), origin, ...flags);
}

export function cloneIn(folder: string, origin: string, ...flags: string[]): string {
  git(origin, 'clone', '-q', ...flags, `file://${origin}`, folder);
  return folder;
}

/** Builds what stands in a folder once for a file of tests; the answer gives a copy of its part `name` each time. */
export function copies(build: (folder: string) => void): (name?: string) => string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'papertiger-test-')));
  let isBuilt = false;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name = '.') => {
    if (!isBuilt) build(folder);
    isBuilt = true;
    const copy = temp();
    cpSync(join(folder, name), copy, { recursive: true, verbatimSymlinks: true });
    return copy;
  };
}

/** A program that can be told from another by its organization's name. */
export const named = (name: string) =>
  `apiVersion: security-program/v1\norg: {name: ${name}, kind: [exchange]}\n`;

/** Which states of the program stood there, by file, and what was said. */
export async function states(...given: Parameters<typeof openBase>) {
  const { sources, notes } = await openBase(...given);
  const of = (text: string) => /name: (\w+)/.exec(text)?.[1] ?? text;
  return { files: Object.fromEntries(sources.map(({ file, text }) => [file, of(text)])), notes };
}

/** What git would call changed: index, work tree and every ref. */
export function everything(folder: string): string {
  return [git(folder, 'status', '--porcelain'), git(folder, 'show-ref', '--head')].join('\n');
}
