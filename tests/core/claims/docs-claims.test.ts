import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import claims from '../../../src/generated/claims.json' with { type: 'json' };
import { findClaims } from '../../../src/core/claims/find-claims.ts';

const document = readFileSync('docs/claims.md', 'utf8');

function rowsOf(heading: string): string[][] {
  const [, section = ''] = document.split(`## ${heading}\n`);
  const [body = ''] = section.split('\n## ');
  return [...body.matchAll(/^\| (.+) \|$/gm)].slice(1).map(([, row = '']) => row.split(' | '));
}

test('the twenty pairs come out as the table says', () => {
  const pairs = rowsOf('Twenty pairs').map((row) => row.map((cell) => cell.replace(/^`(.*)`$/, '$1')));
  expect(pairs).toHaveLength(20);
  const flagged = (text = '') => findClaims(text).length > 0;
  expect(pairs.filter(([overclaim]) => !flagged(overclaim)).map(([overclaim]) => overclaim)).toEqual([]);
  expect(pairs.filter(([, fine]) => flagged(fine)).map(([, fine]) => fine)).toEqual([]);
});

test('the table of rules names each rule that a finding can have', () => {
  const named = rowsOf('What is looked for').map(([, rule = '']) => rule.replaceAll('`', ''));
  const { artifacts, contexts } = claims.en;
  const given = [...Object.values(artifacts), ...contexts.map(({ rule }) => rule)];
  expect(new Set(named)).toEqual(new Set(given));
});
