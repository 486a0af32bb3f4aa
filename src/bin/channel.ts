import { writeSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { UsageError } from '../core/errors.ts';
import { reasonOf, systemCode } from '../host/reason.ts';
import type { Channel } from './io.ts';

/** A stream that may be a terminal. */
type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly fd?: number };

/**
 * A way out that loses nothing: each write is awaited, a reader that has gone away (`| head`) ends it quietly, and a
 * full disk is an error instead of an empty file. `columns` is what the environment says of the width; a terminal that
 * knows its own knows better.
 */
export function channelOf(stream: Stream, name: string, columns?: string): Channel {
  // Without a listener Node would end the process before the write's own callback can tell what happened.
  stream.on('error', () => undefined);
  const write = (text: string) =>
    new Promise<void>((resolve, reject) => {
      stream.write(text, (error) => {
        if (!error || systemCode(error) === 'EPIPE') resolve();
        else reject(new UsageError(`cannot write ${name}: ${reasonOf(error)}`, 3));
      });
    });
  const isTTY = stream.isTTY === true;
  const { fd } = stream;
  return {
    write,
    isTTY,
    columns: stream.columns || columnsOf(columns),
    ...(isTTY && fd !== undefined && { writeNow: (text: string) => writeAtOnce(fd, text) }),
  };
}

/** What stands in `COLUMNS`, where it is a width that somebody could mean. */
function columnsOf(text = ''): number | undefined {
  const columns = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return columns >= 40 && columns <= 400 ? columns : undefined;
}

function writeAtOnce(fd: number, text: string): void {
  try {
    writeSync(fd, text);
  } catch (error) {
    // A terminal that is busy or gone: what is written this way only tells how far a run is.
    if (systemCode(error) === '') throw error;
  }
}
