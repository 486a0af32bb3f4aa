/** A world for `main` to run in: a folder of files, an environment, and ways out that remember what was said. */
import { main } from '../../src/bin/cli.ts';
import type { Io } from '../../src/bin/io.ts';
import { temp } from '../host/temp.ts';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Extra {
  readonly env?: Io['env'];
  readonly stdin?: string;
  readonly terminal?: boolean;
  /** Columns of the terminal; without one, of nothing. */
  readonly columns?: number;
  /** Fails every write to standard output. */
  readonly broken?: Error;
}

/** Runs one command line. It is 22 November 2026. */
export async function run(cwd: string, argv: readonly string[], extra: Extra = {}): Promise<Said> {
  const said = { out: '', err: '' };
  const channel = (name: 'out' | 'err') => ({
    write: async (text: string) => {
      if (name === 'out' && extra.broken) throw extra.broken;
      said[name] += text;
    },
    isTTY: extra.terminal ?? false,
    columns: extra.columns ?? (extra.terminal ? 100 : undefined),
  });
  const code = await main(argv, {
    cwd,
    env: extra.env ?? {},
    stdout: channel('out'),
    stderr: channel('err'),
    stdin: async () => extra.stdin ?? '',
    now: () => new Date('2026-11-22T23:59:59Z'),
  });
  return { code, ...said };
}

/** Runs one command line in a new folder of these files. */
export function runWith(
  files: Readonly<Record<string, string | Uint8Array>>,
  argv: readonly string[],
  extra?: Extra,
): Promise<Said> {
  return run(temp(files), argv, extra);
}
