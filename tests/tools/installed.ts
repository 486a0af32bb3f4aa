import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The absolute path of a file in one of the packages that scripts/tools.mjs installs; throws where it is missing. */
export function installed(path: string): string {
  const file = join(resolve('node_modules/.papertiger/tools/node_modules'), path);
  if (!existsSync(file)) throw new Error(`${path} is not installed: npm run test:tools does it`);
  return file;
}
