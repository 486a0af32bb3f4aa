import { UsageError } from '../../core/errors.ts';
import type { Inputs } from './inputs.ts';

/** What a run compares with, and whether it trusts what is checked out. */
export interface Footing {
  /** Undefined: with nothing. */
  readonly ref: string | undefined;
  readonly isTrusted: boolean;
}

/** The command line of a run, without node and script. Throws UsageError (2) for what only a terminal can give. */
export function argumentsFor(inputs: Inputs, { ref, isTrusted }: Footing, verdictFile: string): string[] {
  if (inputs.paths.includes('-')) {
    throw new UsageError(
      'input paths: - means standard input, which a step does not have; name a file or a folder',
    );
  }
  if (ref === undefined && !isTrusted) {
    throw new UsageError(
      'a stranger may have written this, and the event has no base to take the configuration from; run on pull_request',
    );
  }
  const named = [
    ['config', inputs.config],
    ['fail-on', inputs.failOn],
    ['against', ref ?? ''],
  ].flatMap(([name, value]) => (value === '' ? [] : [`--${name}=${value}`]));
  return [
    'check',
    '--format=pretty',
    `--format=json:${verdictFile}`,
    ...named,
    ...(ref === undefined ? [] : ['--fetch']),
    ...(inputs.changed && ref !== undefined ? ['--changed'] : []),
    ...(isTrusted ? [] : ['--untrusted']),
    '--',
    ...inputs.paths,
  ];
}
