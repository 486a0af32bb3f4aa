import { createInterface } from 'node:readline/promises';
import { UsageError } from '../../core/errors.ts';
import type { Ask } from './ask.ts';

/** Somebody to ask, and how to let go of them. */
export interface Terminal {
  readonly ask: Ask;
  readonly close: () => void;
}

/** The person at the terminal; undefined where input does not come from one. */
export function openTerminal(): Terminal | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const gone = new Promise<never>((_, reject) => {
    lines.once('close', () =>
      reject(new UsageError('stopped before the last question; nothing was written')),
    );
  });
  // Closing after the last answer is no fault, and then nobody listens.
  gone.catch(() => undefined);
  return { ask: (question) => Promise.race([lines.question(question), gone]), close: () => lines.close() };
}
