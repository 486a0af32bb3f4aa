import { UsageError } from '../../core/errors.ts';
import type { Invocation } from '../command.ts';
import { misread, type Reader, readers } from './readers.ts';

/** What a starting program is written from; what nobody answered is left undeclared. */
export interface Answers {
  readonly name?: string;
  readonly kinds?: readonly string[];
  readonly sector?: string;
  readonly assetsUsd?: number;
  readonly wallets?: number;
}

/** The answers that stand on the command line. Throws UsageError (2). */
export function answersFrom(invocation: Invocation): Answers {
  const read = <T>(flag: string, reader: Reader<T>) => readFlag(invocation, flag, reader);
  return answered({
    name: read('name', readers.name),
    kinds: read('kind', readers.kinds),
    sector: read('sector', readers.sector),
    assetsUsd: read('assets-usd', readers.assetsUsd),
    wallets: read('wallets', readers.wallets),
  });
}

/** Only what was answered. */
export function answered(given: { readonly [Name in keyof Answers]: Answers[Name] | undefined }): Answers {
  const { name, kinds, sector, assetsUsd, wallets } = given;
  return {
    ...(name !== undefined && { name }),
    ...(kinds && { kinds }),
    ...(sector !== undefined && { sector }),
    ...(assetsUsd !== undefined && { assetsUsd }),
    ...(wallets !== undefined && { wallets }),
  };
}

/** The value of a flag, where it is given. Throws UsageError (2). */
export function readFlag<T>({ options }: Invocation, flag: string, reader: Reader<T>): T | undefined {
  const values = options.get(flag);
  if (!values) return undefined;
  const text = values.join(',');
  const value = reader.read(text);
  if (value === undefined) throw new UsageError(`--${flag}: ${misread(reader, text, true)}`);
  return value;
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
