import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { functions } from '../src/core/expression/functions/index.ts';
import { loadRules, proveRules } from '../src/index.ts';

const guide = readFileSync('docs/writing-rules.md', 'utf8');

test('the guide lists every function as it is', () => {
  const rows = functions.map(({ signature, help }) => `| \`${signature}\` | ${help} |`);
  expect(rows.filter((row) => !guide.includes(row))).toEqual([]);
});

test('the rule in the guide loads and its examples hold', () => {
  const text = /^```yaml\n([\s\S]*?)^```$/m.exec(guide)?.[1] ?? '';
  const { proofs } = proveRules(loadRules([{ file: 'custody/two-vendors.yaml', kind: 'yaml', text }]));
  expect(proofs.map(({ outcome }) => outcome)).toEqual(['proven', 'proven']);
});
