import { randomUUID } from 'node:crypto';
import type { Channel, Io } from '../io.ts';

/** A channel that keeps what is said, one text for each write. */
export interface Kept {
  readonly channel: Channel;
  readonly texts: readonly string[];
}

export function keep(): Kept {
  const texts: string[] = [];
  const write = async (text: string) => {
    texts.push(text);
  };
  return { channel: { write, isTTY: false, columns: undefined }, texts };
}

/** Prints text that quotes files into the log. The runner obeys no command in it. */
export async function printTame(text: string, log: Channel): Promise<void> {
  if (text === '') return;
  const token = randomUUID();
  await log.write(`::stop-commands::${token}\n${text.replace(/\n?$/, '\n')}::${token}::\n`);
}

/** The command's world inside a job: no terminal, no standard input, ways out that are kept. */
export function worldOf(cwd: string, env: Io['env'], stdout: Kept, stderr: Kept): Io {
  return {
    cwd,
    env,
    stdout: stdout.channel,
    stderr: stderr.channel,
    // A path of - has nothing to read.
    stdin: async () => '',
    now: () => new Date(),
  };
}
