import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { run } from './bin/world.ts';

const guides = readdirSync('docs')
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);

// What we publish is held to our own rules for claims. The generated pages of docs/rules/ quote what is wrong.
test('README, guides and examples of this repository make no overclaim', async () => {
  const { code, out } = await run(process.cwd(), [
    'claims',
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'CHANGELOG.md',
    ...guides,
    'examples',
    '--fail-on',
    'low',
    '--format',
    'json',
  ]);
  const { findings, files } = JSON.parse(out);
  expect(files.length).toBeGreaterThan(12);
  expect(
    findings.map(
      ({ at, message }: { at: { file: string; start: { line: number } }; message: string }) =>
        `${at.file}:${at.start.line} ${message}`,
    ),
  ).toEqual([]);
  expect(code).toBe(0);
});
