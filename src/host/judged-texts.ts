import { resolve } from 'node:path';
import { UsageError } from '../core/errors.ts';
import { originOf, positionAt } from '../core/parse/position.ts';
import type { Place, Position, Source, Verdict } from '../core/types.ts';
import { kindOf } from './files.ts';
import { readable } from './pick-files.ts';
import { readText } from './read-text.ts';

/**
 * The files that a verdict from elsewhere found something in, as far as they stand here as they were judged: every place
 * in them is where the verdict says, with what it quotes. Others are left out, since frames around them would mislead.
 */
export function judgedTexts({ findings, files }: Verdict, cwd: string): Source[] {
  const places = new Map(files.map((file): readonly [string, Place[]] => [file, []]));
  for (const { at, related } of findings) {
    for (const place of [at, ...related.map((one) => one.at)]) places.get(place.file)?.push(place);
  }
  return [...places].flatMap(([file, found]) => {
    const text = found.length > 0 && readable.test(file) ? textOf(resolve(cwd, file), file) : undefined;
    return text !== undefined && isJudged(text, found) ? [{ file, text, kind: kindOf(file) }] : [];
  });
}

function textOf(path: string, file: string): string | undefined {
  try {
    return readText(path, file);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

/** Places without a quotation prove nothing by themselves, but where there is nothing to quote. */
function isJudged(text: string, places: readonly Place[]): boolean {
  const origin = originOf('', text);
  const isAt = (one: Position) => {
    const { line, column, offset } = positionAt(origin, one.offset);
    return line === one.line && column === one.column && offset === one.offset;
  };
  const holds = ({ start, end, excerpt }: Place) =>
    isAt(start) && isAt(end) && text.slice(start.offset, end.offset) === excerpt;
  const isQuoted = text.trim() === '' || places.some(({ excerpt }) => excerpt !== '');
  return isQuoted && places.every(holds);
}
