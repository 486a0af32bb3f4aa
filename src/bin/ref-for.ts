import { UsageError } from '../core/errors.ts';
import type { Invocation } from './command.ts';

/** The earlier revision that `--against` names. Throws UsageError (2) for options that need it or do not go with it. */
export function refFor({ options, operands }: Invocation): string | undefined {
  const [ref] = options.get('against') ?? [];
  const needy = ['changed', 'fetch', 'untrusted'].find((name) => options.has(name));
  if (ref === undefined && needy !== undefined)
    throw new UsageError(`--${needy} needs --against REF: what is there to compare with?`);
  if (ref === undefined) return undefined;
  if (operands.includes('-') || options.has('stdin-filename'))
    throw new UsageError('--against compares files; standard input has no earlier state');
  if (options.has('shard'))
    throw new UsageError(
      '--against compares a whole run; leave out --shard, or compare one program at a time',
    );
  return ref;
}
