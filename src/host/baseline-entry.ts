import { parseDay } from '../core/parse/date.ts';
import { clip } from '../core/program/plain.ts';
import type { KnownFinding } from '../core/types.ts';

/** Something wrong in a baseline, and the steps to it. */
export interface Problem {
  readonly steps: readonly (string | number)[];
  readonly text: string;
}

/** Reads the fields of one map and collects what is wrong with them. */
export interface Fields {
  readonly text: (name: string, is: (value: string) => boolean, expected: string) => string;
  /** Complains of each key that nothing has asked for. */
  readonly close: (known: readonly string[]) => void;
}

const isHash = (value: string) => /^[0-9a-f]{16}$/.test(value);
const isRule = (value: string) => /^[\w.-]+\/[\w./-]+$/.test(value);
const hash = '16 hex digits, as papertiger baseline writes them';

export const isDay = (value: string) => parseDay(value) !== undefined;
export const isWord = (value: string) => value.trim() !== '' && value.length <= 1000;
export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One entry; what is wrong with it goes to `problems`, and the entry then means nothing. */
export function readEntry(value: unknown, index: number, problems: Problem[]): KnownFinding {
  const fields = fieldsOf(value, ['entries', index], problems);
  const entry = {
    rule: fields.text('rule', isRule, 'the id of a rule, such as custody/quorum-below-half'),
    ...(isMap(value) &&
      'entity' in value && { entity: fields.text('entity', isWord, 'an entity, such as wallet/eth-cold-1') }),
    fingerprint: fields.text('fingerprint', isHash, hash),
    value: fields.text('value', isHash, hash),
    since: fields.text('since', isDay, 'a day that exists, written YYYY-MM-DD'),
    owner: fields.text('owner', isWord, 'the name of whoever accepted the finding'),
  };
  fields.close(['rule', 'entity', 'fingerprint', 'value', 'since', 'owner']);
  return entry;
}

export function fieldsOf(value: unknown, steps: Problem['steps'], problems: Problem[]): Fields {
  const name = (key: string) => (steps.length === 0 ? key : `${steps[0]}[${steps[1]}].${key}`);
  if (!isMap(value)) {
    const what = steps.length === 0 ? 'a baseline' : `${steps[0]}[${steps[1]}]`;
    problems.push({ steps, text: `${what} must be a map` });
    return { text: () => '', close: () => {} };
  }
  return {
    text: (key, is, expected) => {
      const found = value[key];
      if (typeof found === 'string' && is(found)) return found;
      const fault = found === undefined ? `lacks ${expected}` : `must be ${expected}`;
      problems.push({ steps: found === undefined ? steps : [...steps, key], text: `${name(key)} ${fault}` });
      return '';
    },
    close: (known) => {
      for (const key of Object.keys(value).filter((key) => !known.includes(key))) {
        problems.push({
          steps: [...steps, key],
          text: `unknown key "${clip(key)}"; known are ${known.join(', ')}`,
        });
      }
    },
  };
}
