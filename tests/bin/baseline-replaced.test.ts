import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { baselineName } from '../../src/host/baseline.ts';
import { temp } from '../host/temp.ts';
import { run } from './world.ts';

const rule = `id: own/few
title: Few keys open a wallet
severity: {crypto: high, other: high}
controls: []
select: wallets[*]
require: self.threshold > 2
message: 'wallet "{id}" needs {threshold}'
why: One of them is soon found.
fix: Ask for more.
exceptions: allowed
references: [judgement]
since: 0.1.0
examples:
  - {name: bad, text: "wallets: [{id: a, threshold: 1}]", fails: ["wallets[0].threshold"]}
  - {name: good, text: "wallets: [{id: a, threshold: 3}]", passes: true}
`;
const program = (a: number, b: number) => `apiVersion: security-program/v1
org: {kind: [exchange]}
wallets: [{id: a, threshold: ${a}}, {id: b, threshold: ${b}}]
`;

test('what is accepted in place of what was known is told as dropped, and only what is gone is left to prune', async () => {
  const files = { 'papertiger.yml': 'extends: [./pack]\n', 'pack/own/few.yaml': rule };
  const cwd = temp({ ...files, 'security-program.yml': program(1, 1) });
  const accept = async (text: string) => {
    writeFileSync(join(cwd, 'security-program.yml'), text);
    return run(cwd, ['baseline', '--accept-new', '--owner', 'p-2']);
  };
  await run(cwd, ['baseline', '--owner', 'p-1']);
  const replaced = await accept(program(2, 1));
  expect(replaced).toMatchObject({ code: 0, out: expect.stringContaining('1 accepted, 1 dropped') });
  expect(replaced.out).not.toContain('--prune');
  const { entries } = JSON.parse(readFileSync(join(cwd, baselineName), 'utf8'));
  expect(entries.map(({ owner }: { owner: string }) => owner)).toEqual(['p-2', 'p-1']);
  expect((await accept(program(1, 3))).out).toMatch(/1 accepted, 1 dropped[\s\S]*2 gone[\s\S]*--prune/);
});
