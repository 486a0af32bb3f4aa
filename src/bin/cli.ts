import { UsageError } from '../core/errors.ts';
import { version } from '../core/version.ts';
import { visible } from '../report/escape.ts';
import { parseArguments } from './arguments.ts';
import type { Io } from './io.ts';
import { watched } from './progress.ts';

/** A rule pack can be wrong in hundreds of places; mending the first ones mends most of the rest. */
const mostLines = 20;

/** The whole command: `argv` without node and script. Resolves with the exit code and never rejects. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await run(argv, io);
  } catch (error) {
    const code = error instanceof UsageError ? error.code : 5;
    await io.stderr.write(complaint(error, io.env.PAPERTIGER_DEBUG === '1')).catch(() => {
      // Standard error itself is closed or full: the exit code is the only voice left.
    });
    return code;
  }
}

async function run(argv: readonly string[], io: Io): Promise<number> {
  const wish = parseArguments(argv, io.cwd);
  if (wish.is === 'version') {
    await io.stdout.write(`${version}\n`);
    return 0;
  }
  if (wish.is === 'help') {
    const { helpText } = await import('./help.ts');
    await io.stdout.write(helpText(wish.command));
    return 0;
  }
  const command = await wish.invocation.command.load();
  const { io: shown, end } = watched(wish.invocation, io);
  try {
    return await command(wish.invocation, shown);
  } finally {
    end();
  }
}

/** The reader's mistake in a sentence; ours with a word on how to report it. */
function complaint(error: unknown, debug: boolean): string {
  if (error instanceof UsageError) return lines(error.message);
  const message = error instanceof Error ? error.message : String(error);
  const [first = ''] = message.split('\n');
  const advice = debug ? '' : ' PAPERTIGER_DEBUG=1 shows where.';
  const stack = debug && error instanceof Error && error.stack ? `\n${error.stack}` : '';
  const request = 'Please report it on the issue tracker with the command that you ran and its input.';
  return lines(`this is a bug in papertiger ${version}: ${first}. ${request}${advice}${stack}`);
}

function lines(message: string): string {
  const [first = '', ...rest] = message.split('\n').map(visible);
  const shown = rest.slice(0, mostLines - 1).map((line) => `  ${line}\n`);
  const more = rest.length > shown.length ? `  and ${rest.length - shown.length} more lines\n` : '';
  return `papertiger: ${first}\n${shown.join('')}${more}`;
}
