import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../core/errors.ts';
import type { Source } from '../core/types.ts';
import { baselineName } from '../host/baseline.ts';
import type { Config } from '../host/config.ts';
import { identityOf, realFolder } from '../host/identity.ts';
import { isInside } from '../host/names.ts';
import type { Invocation } from './command.ts';
import { packFolders } from './gather-rules.ts';
import type { Output } from './outputs.ts';

/** What a report must not be written over. Paths are absolute. */
interface Kept {
  /** With what each of them is. */
  readonly files: readonly { readonly path: string; readonly is: string }[];
  /** Folders whose YAML is rules. */
  readonly packs: readonly string[];
}

/** What a run judges, and what it goes by. */
export function keptBy(
  { options }: Invocation,
  config: Config | undefined,
  sources: readonly Pick<Source, 'file'>[],
  cwd: string,
): Kept {
  const at = (name: string) => resolve(cwd, name);
  const baselines =
    options.get('baseline') ?? [config?.folder ?? cwd, cwd].map((one) => join(one, baselineName));
  return {
    files: [
      ...sources.map(({ file }) => ({ path: at(file), is: 'a file that is judged' })),
      ...(config ? [{ path: at(config.file), is: 'the configuration' }] : []),
      ...baselines.map((name) => ({ path: at(name), is: 'where the baseline stands' })),
    ],
    packs: [...packFolders(config, options.get('rules') ?? [], cwd)],
  };
}

/**
 * A report written over what it is about, or goes by, would be the last that anybody saw of it. Files are told by what
 * they are and not by their names. Throws UsageError (2).
 */
export function refuseOverwriting(outputs: readonly Output[], { files, packs }: Kept): void {
  const kept = new Map(files.map(({ path, is }) => [identityOf(path), is]));
  for (const { path, name } of outputs) {
    if (path === undefined) continue;
    const isRule =
      /\.ya?ml$/i.test(path) &&
      packs.some((folder) => isInside(realFolder(dirname(path)), realFolder(folder)));
    const is = kept.get(identityOf(path)) ?? (isRule ? 'a file of a rule pack' : undefined);
    if (is !== undefined) throw new UsageError(`--format: ${name} is ${is}; name another for the report`);
  }
}
