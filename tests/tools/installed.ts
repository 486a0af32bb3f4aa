/** What scripts/tools.mjs installed. */
import { join, resolve } from 'node:path';

/** The absolute path of a file in one of its packages. */
export function installed(path: string): string {
  return join(resolve('node_modules/.papertiger/tools/node_modules'), path);
}
