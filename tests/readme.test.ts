import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Verdict } from '../src/index.ts';
import { run } from './bin/world.ts';
import { temp } from './host/temp.ts';

// "Your own, in ten minutes", followed to the letter. The blocks of ```console are run by docs.test.ts.

const readme = readFileSync('README.md', 'utf8');
const [, part = ''] = readme.split('## Your own, in ten minutes\n');
const blocks = (language: string) =>
  [...part.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, name, text = '']) =>
    name === language ? [text] : [],
  );

/** The arguments of each line that runs papertiger, without its comment. */
const commands = blocks('sh').flatMap((block) =>
  block
    .replaceAll('\\\n', ' ')
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, ''))
    .filter((line) => line.startsWith('npx papertiger'))
    .map((line) =>
      [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word = '']) => quoted ?? word).slice(2),
    ),
);
const [program = ''] = blocks('yaml');

async function judged(cwd: string): Promise<Verdict & { code: number }> {
  const { code, out, err } = await run(cwd, ['check', '--format', 'json']);
  if (out === '') throw new Error(err);
  return { ...JSON.parse(out), code };
}

test('six lines are valid, fail loudly, and what cannot be mended is written down', async () => {
  expect(program.trimEnd().split('\n')).toHaveLength(6);
  const cwd = temp({ 'security-program.yml': program });
  const before = await judged(cwd);
  const rules = new Set(before.findings.map(({ rule }) => rule));
  expect(before.code).toBe(1);
  expect([...rules].filter((rule) => /^meta\/(syntax|wrong-type|unknown-field)$/.test(rule))).toEqual([]);

  const except = commands.find(([name]) => name === 'except') ?? [];
  expect(await run(cwd, except)).toMatchObject({ code: 0, err: '' });
  const after = await judged(cwd);
  expect(after.statuses.excepted).toBe(1);
  expect(after.findings.filter(({ rule }) => !rules.has(rule))).toEqual([]);

  const baseline = commands.find(([name]) => name === 'baseline') ?? [];
  expect(await run(cwd, baseline)).toMatchObject({ code: 0, err: '' });
  expect(await judged(cwd)).toMatchObject({ code: 0, statuses: { open: 0, excepted: 1 } });
});

test('papertiger init and papertiger alone lead where the text says', async () => {
  expect(commands.slice(0, 2)).toEqual([['init'], []]);
  const cwd = temp();
  expect((await run(cwd, ['init', '--yes'])).out).toMatch(
    /^wrote security-program\.yml\nwrote papertiger\.yml\n/,
  );
  expect((await run(cwd, [])).out).toMatch(/\nNext: papertiger explain \S+\n$/);
});

test('every other command of the page is one', async () => {
  const shown = [...readme.matchAll(/^npx papertiger ([a-z]+(?: ls)?)/gm)].map(([, name = '']) => name);
  expect(shown.length).toBeGreaterThan(8);
  for (const name of shown) expect((await run(temp(), [...name.split(' '), '--help'])).code).toBe(0);
});
