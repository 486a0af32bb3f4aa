import { expect, test } from 'vitest';
import { run } from './world.ts';

test.each([[['--help']], [['check', '--help']]])('%j explains every exit code', async (argv) => {
  const { code, out } = await run(process.cwd(), argv);
  expect(code).toBe(0);
  const [, table = ''] = out.split('Exit codes\n');
  expect([...table.matchAll(/^ {2}(\d) /gm)].map(([, number]) => number)).toEqual([
    '0',
    '1',
    '2',
    '3',
    '4',
    '5',
  ]);
});
