import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temp } from '../host/temp.ts';
import { ruleText } from '../support/rule.ts';
import { run } from './world.ts';

const program = (...wallets: string[]) =>
  `apiVersion: security-program/v1\nwallets: [${wallets.map((id) => `{id: ${id}, threshold: 1}`).join(', ')}]\n`;
const files = {
  'papertiger.yml': 'extends: [./pack]\n',
  'pack/own/few.yaml': ruleText({ id: 'own/few' }),
  'pack/own/never.yaml': ruleText({ id: 'own/never', exceptions: 'never' }),
};

test.each([
  [
    ['a'],
    /: 1 finding recorded as known .*\n1 finding stays open, never to be known: own\/never\.\n/,
    /^1 entry stays undecided: not every rule ran\.\n/m,
  ],
  [
    ['a', 'b'],
    /: 2 findings recorded as known .*\n2 findings stay open, never to be known: own\/never\.\n/,
    /^2 entries stay undecided: not every rule ran\.\n/m,
  ],
])('a baseline speaks of as many as there are: %j', async (wallets, recorded, undecided) => {
  const cwd = temp({ ...files, 'security-program.yml': program(...wallets) });
  expect((await run(cwd, ['baseline', '--owner', 'p-1'])).out).toMatch(recorded);
  writeFileSync(join(cwd, 'papertiger.yml'), 'extends: [./pack]\nrules: {own/few: off, own/never: off}\n');
  expect((await run(cwd, ['baseline'])).out).toMatch(undecided);
});
