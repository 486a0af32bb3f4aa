import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fsyncSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../core/errors.ts';
import { reasonOf, systemCode } from './reason.ts';

/** Links by which the system names files that a process has open, such as what the shell made of `>(jq .)`. */
const openFile = /^\/dev\/(std(out|err)|fd\/\d+)$|^\/proc\/(self|thread-self|\d+)\/fd\/\d+$/;

/**
 * Writes a file whole or not at all: under a temporary name in the same folder, then renamed over the old one. Pipes and
 * devices cannot be replaced and are written to. A symbolic link is not followed: whoever placed it does not choose what
 * is written over. Throws UsageError (3); nothing is left behind.
 */
export function writeWhole(path: string, text: string, name: string): void {
  try {
    if (isLink(path)) throw refusal(name, 'it is a symbolic link; name the file it leads to');
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory()) throw refusal(name, 'it is a folder');
    if (stats && !stats.isFile()) append(path, text);
    else replace(path, text);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw refusal(name, reasonOf(error));
  }
}

/** Whether a path is a symbolic link, other than to what is open already. */
export function isLink(path: string): boolean {
  try {
    return !openFile.test(path) && lstatSync(path).isSymbolicLink();
  } catch (error) {
    if (systemCode(error) !== '') return false;
    throw error;
  }
}

function refusal(name: string, why: string): UsageError {
  return new UsageError(`cannot write ${name}: ${why}`, 3);
}

/** At the end, since what is open may hold something already. */
function append(path: string, text: string): void {
  const unfollowed = openFile.test(path) ? 0 : (constants.O_NOFOLLOW ?? 0);
  writeAndClose(openSync(path, constants.O_WRONLY | constants.O_APPEND | unfollowed), text);
}

/** The rename takes the place of whatever came under that name meanwhile, and the temporary name cannot be foretold. */
function replace(path: string, text: string): void {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const descriptor = openSync(temporary, 'wx');
    writeAndClose(descriptor, text, fsyncSync);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeAndClose(descriptor: number, text: string, settle?: (descriptor: number) => void): void {
  try {
    writeFileSync(descriptor, text);
    settle?.(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
