import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { UsageError } from '../core/errors.ts';
import { reasonOf } from './reason.ts';

/** A larger declaration was never seen; a file that large is a mistake or an attack on our memory. */
const mostBytes = 8 * 1024 * 1024;

/**
 * The text of a regular file of at most 8 MiB in UTF-8. A byte order mark stays, so that offsets stay true.
 * Throws UsageError with `code`, naming the file as `name`.
 */
export function readText(path: string, name: string, code: 2 | 3 = 3): string {
  const bytes = readBytes(path, name, code);
  if (isUtf8(bytes)) return bytes.toString('utf8');
  const offset = firstBadByte(bytes);
  const found = `byte 0x${bytes[offset]?.toString(16).padStart(2, '0')} at offset ${offset}`;
  throw new UsageError(`cannot read ${name}: it is not UTF-8 text (${found}); save it as UTF-8`, code);
}

function readBytes(path: string, name: string, code: 2 | 3): Buffer {
  const descriptor = open(path, name, code);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new UsageError(`cannot read ${name}: it is not a regular file`, code);
    if (stats.size > mostBytes) {
      const size = (stats.size / 1024 / 1024).toFixed(1);
      throw new UsageError(`cannot read ${name}: it has ${size} MiB, and at most 8 MiB are read`, code);
    }
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Without waiting: a named pipe would otherwise hold the run up for ever. */
function open(path: string, name: string, code: 2 | 3): number {
  try {
    return openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    throw new UsageError(`cannot read ${name}: ${reasonOf(error)}`, code);
  }
}

/** Decoding turns the first bad byte into U+FFFD; everything before it kept its length. */
function firstBadByte(bytes: Buffer): number {
  let offset = 0;
  for (const character of bytes.toString('utf8')) {
    const genuine = bytes.subarray(offset, offset + 3).equals(Buffer.from('\ufffd'));
    if (character === '\ufffd' && !genuine) return offset;
    offset += Buffer.byteLength(character);
  }
  return offset;
}
