import { getInput } from '@actions/core';
import { UsageError } from '../../core/errors.ts';

/** The inputs of `action.yml`; texts are empty where nothing was set. */
export interface Inputs {
  readonly paths: readonly string[];
  readonly config: string;
  readonly against: string;
  readonly changed: boolean;
  readonly failOn: string;
  readonly sarifFile: string;
  readonly summary: boolean;
  readonly annotations: boolean;
  readonly workingDirectory: string;
  readonly trustForks: boolean;
}

/** Reads the inputs as the runner passes them. Throws UsageError (2) for a switch that is neither on nor off. */
export function readInputs(): Inputs {
  return {
    paths: getInput('paths')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    config: getInput('config'),
    against: getInput('against'),
    changed: isOn('changed', false),
    failOn: getInput('fail-on'),
    sarifFile: getInput('sarif-file'),
    summary: isOn('summary', true),
    annotations: isOn('annotations', true),
    workingDirectory: getInput('working-directory') || '.',
    trustForks: isOn('trust-forks', false),
  };
}

/** The runner does not fill in what `action.yml` has as default when the Action is called in another way. */
function isOn(name: string, byDefault: boolean): boolean {
  const text = getInput(name);
  if (text === '') return byDefault;
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  throw new UsageError(`input ${name}: expected true or false, not "${text}"`);
}
