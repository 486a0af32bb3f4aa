import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../core/errors.ts';
import { isInside } from './names.ts';
import { reasonOf, systemCode } from './reason.ts';

/**
 * Creates a file whole, with the folders above it; what already has that name stays untouched, and false is returned.
 * No folder on the way may lead out of `root`. Throws UsageError (3); nothing half-written is left behind.
 */
export function createWhole(path: string, text: string, root: string, name: string): boolean {
  const folder = dirname(path);
  try {
    if (!isInside(realpathSync(existing(folder)), realpathSync(existing(root)))) {
      throw new UsageError(`cannot write ${name}: a link on its way leads out of the folder`, 3);
    }
    mkdirSync(folder, { recursive: true });
    return create(path, text);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`cannot write ${name}: ${reasonOf(error)}`, 3);
  }
}

/** Written under another name first: a link to the finished file fails where the name is taken, which a rename does not. */
function create(path: string, text: string): boolean {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  rmSync(temporary, { force: true });
  try {
    fill(temporary, text);
    return publish(temporary, path, text);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function publish(temporary: string, path: string, text: string): boolean {
  try {
    linkSync(temporary, path);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(systemCode(error))) throw error;
    return fillNew(path, text);
  }
}

/** For a file system without hard links: exclusive all the same, and taken away again when it cannot be finished. */
function fillNew(path: string, text: string): boolean {
  if (existsSync(path)) return false;
  fill(path, text);
  return true;
}

function fill(path: string, text: string): void {
  const descriptor = openSync(path, 'wx');
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

function existing(folder: string): string {
  return existsSync(folder) ? folder : existing(dirname(folder));
}
