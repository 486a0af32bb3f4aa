import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../core/errors.ts';
import { reasonOf, systemCode } from './reason.ts';

/**
 * Writes a file whole or not at all: under a temporary name in the same folder, then renamed over the old one.
 * Pipes and devices cannot be replaced and are written to. Throws UsageError (3); nothing is left behind.
 */
export function writeWhole(path: string, text: string, name: string): void {
  try {
    const stats = statsOf(path);
    if (stats?.isDirectory()) throw new UsageError(`cannot write ${name}: it is a folder`, 3);
    if (stats && !stats.isFile()) writeFileSync(path, text);
    else replace(stats ? realpathSync(path) : path, text);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`cannot write ${name}: ${reasonOf(error)}`, 3);
  }
}

function replace(path: string, text: string): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const descriptor = openSync(temporary, 'w');
    try {
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
