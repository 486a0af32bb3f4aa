import { resolve, sep } from 'node:path';
import { UsageError } from '../core/errors.ts';
import { suggest } from '../core/parse/suggest.ts';
import { formats } from '../report/index.ts';

/** A format, and the absolute path of the file it goes to; standard output without one. */
export interface Output {
  readonly format: string;
  readonly path: string | undefined;
  /** As the reader wrote it. */
  readonly name: string;
}

/**
 * Reads the values of `--format`. Only the first colon counts, so that `json:C:\\out.json` names a file on a drive; a
 * file of `-` is standard output. Throws UsageError (2) for an unknown format, for a folder and for two formats that
 * share a place.
 */
export function outputsOf(values: readonly string[], cwd: string): readonly Output[] {
  const outputs = (values.length === 0 ? ['pretty'] : values).map((value) => outputOf(value, cwd));
  const places = outputs.map(({ path }) => path ?? '');
  const twice = outputs.find(({ path }, index) => places.indexOf(path ?? '') !== index);
  if (twice)
    throw new UsageError(`two formats go to ${twice.name}; give one of them a file: --format json:FILE`);
  return outputs;
}

function outputOf(value: string, cwd: string): Output {
  const [, format = '', file] = /^([^:]*)(?::(.*))?$/s.exec(value) ?? [];
  if (!formats.has(format)) throw unknownFormat(format);
  if (file === undefined || file === '-') return { format, path: undefined, name: 'standard output' };
  if (file === '' || file.endsWith('/') || file.endsWith(sep))
    throw new UsageError(`--format ${value} names no file; write ${format}:FILE or ${format}`);
  return { format, path: resolve(cwd, file), name: file };
}

function unknownFormat(format: string): UsageError {
  const names = [...formats.keys()];
  const guess = suggest(format, names);
  const hint = guess ? `did you mean "${guess}"?` : `there are ${names.join(', ')}`;
  return new UsageError(`unknown format "${format}"; ${hint}`);
}
