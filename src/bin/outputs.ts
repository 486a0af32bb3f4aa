import { resolve, sep } from 'node:path';
import { UsageError } from '../core/errors.ts';
import { suggest } from '../core/parse/suggest.ts';
import { identityOf } from '../host/identity.ts';
import { isLink } from '../host/write.ts';
import { formats } from '../report/index.ts';

/** A format, and the absolute path of the file it goes to; standard output without one. */
export interface Output {
  readonly format: string;
  readonly path: string | undefined;
  /** As the reader wrote it. */
  readonly name: string;
}

/** What else standard output is called: opened by that name, its file would be written over from the start. */
const standardOutput = /^\/(dev\/(stdout|fd\/1)|proc\/self\/fd\/1)$/;

/**
 * Reads the values of `--format`. Only the first colon counts, so that `json:C:\\out.json` names a file on a drive; a
 * file of `-` is standard output. Throws UsageError (2) for an unknown format, for a folder, for a symbolic link and for
 * two formats that share a place.
 */
export function outputsOf(values: readonly string[], cwd: string): readonly Output[] {
  const outputs = (values.length === 0 ? ['pretty'] : values).map((value) => outputOf(value, cwd));
  const places = outputs.map(({ path }) => path && identityOf(path));
  const twice = outputs.find((_, index) => places.indexOf(places[index]) !== index);
  if (twice)
    throw new UsageError(`two formats go to ${twice.name}; give one of them a file: --format json:FILE`);
  return outputs;
}

function outputOf(value: string, cwd: string): Output {
  const [, format = '', file] = /^([^:]*)(?::(.*))?$/s.exec(value) ?? [];
  if (!formats.has(format)) throw unknownFormat(format);
  if (file === undefined || file === '-') return screen(format);
  if (file === '' || file.endsWith('/') || file.endsWith(sep))
    throw new UsageError(`--format ${value} names no file; write ${format}:FILE or ${format}`);
  const path = resolve(cwd, file);
  if (standardOutput.test(path)) return screen(format);
  if (isLink(path)) throw new UsageError(`--format: ${file} is a symbolic link; name the file it leads to`);
  return { format, path, name: file };
}

const screen = (format: string): Output => ({ format, path: undefined, name: 'standard output' });

function unknownFormat(format: string): UsageError {
  const names = [...formats.keys()];
  const guess = suggest(format, names);
  const hint = guess ? `did you mean "${guess}"?` : `there are ${names.join(', ')}`;
  return new UsageError(`unknown format "${format}"; ${hint}`);
}
