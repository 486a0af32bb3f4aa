import { resolve } from 'node:path';
import { UsageError } from '../core/errors.ts';
import { type Config, findConfig, readConfig } from '../host/config.ts';
import type { Invocation } from './command.ts';

/** The configuration that `--config`, `--no-config` or the folder asks for. Throws UsageError (2). */
export function configFor({ options }: Invocation, cwd: string): Config | undefined {
  const [named] = options.get('config') ?? [];
  if (options.has('no-config')) {
    if (named !== undefined) throw new UsageError('--config and --no-config contradict each other');
    return undefined;
  }
  const path = named === undefined ? findConfig(cwd) : resolve(cwd, named);
  return path === undefined ? undefined : readConfig(path, cwd);
}
