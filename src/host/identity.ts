import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * What two paths have in common when they lead to one file, by whatever links or names: of what is there, device and
 * inode; of what is not, its name in the folder that is really meant.
 */
export function identityOf(path: string): string {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return join(realFolder(dirname(path)), basename(path));
  }
}

/** A folder with the links on the way to it resolved; as it is where there is none. */
export function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}
