#!/usr/bin/env node
/** bin/ is thin: the process on one side, `main` on the other. */
import { isUtf8 } from 'node:buffer';
import { UsageError } from '../core/errors.ts';
import { channelOf } from './channel.ts';
import { main } from './cli.ts';
import type { Io } from './io.ts';

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  if (!isUtf8(bytes)) throw new UsageError('cannot read standard input: it is not UTF-8 text', 3);
  return bytes.toString('utf8');
}

const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  stdout: channelOf(process.stdout, 'standard output', process.env.COLUMNS),
  stderr: channelOf(process.stderr, 'standard error', process.env.COLUMNS),
  stdin: readStdin,
  now: () => new Date(),
};

// Not process.exit, which would cut off what is still on its way to a pipe.
process.exitCode = await main(process.argv.slice(2), io);
