import { main } from '../../src/bin/cli.ts';

/** Runs the command in this process and gives back what it printed and its exit code. */
export async function run(
  argv: readonly string[],
  options: { cwd?: string; stdin?: string; env?: Record<string, string> } = {},
) {
  const out: string[] = [];
  const err: string[] = [];
  const channel = (texts: string[]) => ({
    write: async (text: string) => void texts.push(text),
    isTTY: false,
    columns: 100,
  });
  const code = await main(argv, {
    cwd: options.cwd ?? process.cwd(),
    env: options.env ?? {},
    stdout: channel(out),
    stderr: channel(err),
    stdin: async () => options.stdin ?? '',
    now: () => new Date('2026-11-22T12:00:00Z'),
  });
  return { code, out: out.join(''), err: err.join('') };
}
