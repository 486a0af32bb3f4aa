import { UsageError } from '../../core/errors.ts';
import type { Invocation } from '../command.ts';
import { kinds, sectors } from './words.ts';

/** What a starting program is written from; what nobody answered is left undeclared. */
export interface Answers {
  readonly name?: string;
  readonly kinds?: readonly string[];
  readonly sector?: string;
  readonly assetsUsd?: number;
  readonly wallets?: number;
}

/** Texts of answers become values, or a UsageError says what was expected. The same for flags and for questions. */
export const readers = {
  name: (text: string): string => {
    const name = text.trim();
    if (name === '' || name.length > 200) throw new UsageError('expected a name of 1 to 200 characters');
    return name;
  },
  kinds: (text: string): readonly string[] => {
    const words = [...new Set(text.split(/[\s,]+/).filter((word) => word !== ''))];
    return words.length === 0 ? refuse('at least one kind', kinds) : words.map((word) => among(kinds, word));
  },
  sector: (text: string): string => among(sectors, text.trim()),
  assetsUsd: (text: string): number => {
    const digits = text.trim().replaceAll(/[_,]/g, '');
    if (!/^\d{1,15}$/.test(digits))
      throw new UsageError(`expected whole US dollars, such as 40000000, not "${text}"`);
    return Number(digits);
  },
  wallets: (text: string): number => {
    const count = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 101;
    if (count > 100) throw new UsageError(`expected a number from 0 to 100, not "${text}"`);
    return count;
  },
};

/** The answers that stand on the command line. Throws UsageError (2). */
export function answersFrom({ options }: Invocation): Answers {
  const read = <T>(flag: string, reader: (text: string) => T): T | undefined => {
    const values = options.get(flag);
    return values && under(`--${flag}`, () => reader(values.join(',')));
  };
  const name = read('name', readers.name);
  const chosen = read('kind', readers.kinds);
  const sector = read('sector', readers.sector);
  const assetsUsd = read('assets-usd', readers.assetsUsd);
  const wallets = read('wallets', readers.wallets);
  return {
    ...(name !== undefined && { name }),
    ...(chosen && { kinds: chosen }),
    ...(sector !== undefined && { sector }),
    ...(assetsUsd !== undefined && { assetsUsd }),
    ...(wallets !== undefined && { wallets }),
  };
}

/** Refuses what the linter itself would call a contradiction. Throws UsageError (2). */
export function refuseContradiction({ sector, wallets = 0 }: Answers): void {
  if (wallets > 0 && sector !== undefined && !holdsCrypto(sector)) {
    throw new UsageError(
      `--sector ${sector} and --wallets ${wallets} contradict each other: whoever holds wallets is crypto, or mixed`,
    );
  }
}

/** Whether wallets go with a sector. */
export function holdsCrypto(sector: string | undefined): boolean {
  return sector === undefined || sector === 'crypto' || sector === 'mixed';
}

function under<T>(flag: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(`${flag}: ${error.message}`);
    throw error;
  }
}

function among(words: readonly string[], word: string): string {
  return words.includes(word) ? word : refuse(`not "${word}"`, words);
}

function refuse(what: string, words: readonly string[]): never {
  throw new UsageError(`expected one of ${words.join(', ')}; ${what}`);
}
