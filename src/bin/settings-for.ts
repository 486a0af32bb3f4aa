import { UsageError } from '../core/errors.ts';
import type { Level, Settings, Source } from '../core/types.ts';
import type { Config } from '../host/config.ts';
import { nameOf } from '../host/names.ts';
import { resolve } from 'node:path';
import { levels } from '../core/rule/levels.ts';
import type { Invocation } from './command.ts';

/** The settings of a run: the configuration's, with what the command line says on top. */
export async function settingsFor(
  { options }: Invocation,
  config: Config | undefined,
  sources: readonly Source[],
  cwd: string,
): Promise<Partial<Settings>> {
  const [failOn] = options.get('fail-on') ?? [];
  const overrides = config?.settings.overrides;
  return {
    ...config?.settings,
    ...(overrides && { overrides: await seenFrom(cwd, overrides, config.folder, sources) }),
    ...(failOn !== undefined && { failOn: levelOf(failOn) }),
  };
}

function levelOf(word: string): Level {
  const level = levels.find((known) => known === word);
  if (level === undefined)
    throw new UsageError(`--fail-on must be one of ${levels.join(', ')}, not "${word}"`);
  return level;
}

/**
 * Findings call files relative to the working folder, the configuration's globs are relative to its own. Where the two
 * differ, each glob is replaced by the names of the files that it means.
 */
async function seenFrom(
  cwd: string,
  overrides: Settings['overrides'],
  folder: string,
  sources: readonly Source[],
): Promise<Settings['overrides']> {
  if (cwd === folder) return overrides;
  const { globOf, globTest } = await import('../host/glob.ts');
  return overrides.map(({ files, rules }) => {
    const test = globTest(files);
    const meant = sources.filter(({ file }) => test(nameOf(resolve(cwd, file), folder)));
    return { files: meant.map(({ file }) => globOf(file)), rules };
  });
}
