import { existsSync } from 'node:fs';
import { hostname, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Leads from the id of a rule to the file that holds it: in one of these folders (absolute), else in those that came
 * with this very command; undefined for a file that is not there. For a terminal only: the address names a path.
 */
export function ruleUrls(packs: Iterable<string>): (rule: string) => string | undefined {
  const own = installedRules(dirname(fileURLToPath(import.meta.url)));
  const folders = [...packs, ...(own === undefined ? [] : [own])];
  return (rule) => {
    if (!/^[a-z]+\/[a-z0-9-]+$/.test(rule)) return undefined;
    const files = folders.flatMap((folder) => [join(folder, `${rule}.yaml`), join(folder, `${rule}.yml`)]);
    const file = files.find((path) => existsSync(path));
    return file && fileUrl(file, hostname(), platform());
  };
}

/** The folder `rules` of the package that code in `folder` belongs to, however deep a build has put it. */
export function installedRules(folder: string): string | undefined {
  for (let at = folder; at !== dirname(at); at = dirname(at)) {
    if (existsSync(join(at, 'package.json')))
      return existsSync(join(at, 'rules')) ? join(at, 'rules') : undefined;
  }
  return undefined;
}

/** With the host, so that a terminal that shows another machine opens none of its own files; Windows takes it for a share. */
export function fileUrl(path: string, host: string, system: string): string {
  const { pathname } = pathToFileURL(path);
  return `file://${system !== 'win32' && /^[\w.-]+$/.test(host) ? host : ''}${pathname}`;
}
