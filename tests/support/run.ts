import { main } from '../../src/bin/cli.ts';

/** Runs the command in this process and gives back what it printed and its exit code. */
export async function run(
  argv: readonly string[],
  options: { cwd?: string; stdin?: string; env?: Record<string, string> } = {},
) {
  let out = '';
  let err = '';
  const code = await main(argv, {
    cwd: options.cwd ?? process.cwd(),
    env: options.env ?? {},
    stdout: { write: async (text: string) => void (out += text), isTTY: false, columns: 100 },
    stderr: { write: async (text: string) => void (err += text), isTTY: false, columns: 100 },
    stdin: async () => options.stdin ?? '',
    now: () => new Date('2026-11-22T12:00:00Z'),
  });
  return { code, out, err };
}
