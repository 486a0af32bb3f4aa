/** Temporary folders for the tests that need a real disk; each is gone when its test is. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Makes a folder with these files (by path relative to it) and returns its real path. */
export function temp(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'papertiger-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
}

/** A program too small to be right, and read as one wherever it lies. */
export const tiny = 'apiVersion: security-program/v1\norg: {name: Northwind, kind: [exchange]}\n';

/** Makes a named pipe. */
export const fifo = (path: string) => execFileSync('bash', ['-c', 'mkfifo "$0"', path]);
