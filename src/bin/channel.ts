import type { Writable } from 'node:stream';
import { UsageError } from '../core/errors.ts';
import { reasonOf, systemCode } from '../host/reason.ts';
import type { Channel } from './io.ts';

/**
 * A way out that loses nothing: each write is awaited, a reader that has gone away (`| head`) ends it quietly, and a
 * full disk is an error instead of an empty file.
 */
export function channelOf(stream: Writable & { isTTY?: boolean; columns?: number }, name: string): Channel {
  // Without a listener Node would end the process before the write's own callback can tell what happened.
  stream.on('error', () => undefined);
  const write = (text: string) =>
    new Promise<void>((resolve, reject) => {
      stream.write(text, (error) => {
        if (!error || systemCode(error) === 'EPIPE') resolve();
        else reject(new UsageError(`cannot write ${name}: ${reasonOf(error)}`, 3));
      });
    });
  return { write, isTTY: stream.isTTY === true, columns: stream.columns };
}
