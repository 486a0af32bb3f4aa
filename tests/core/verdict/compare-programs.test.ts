import { describe, expect, test } from 'vitest';
import type { Source } from '../../../src/core/types.ts';
import { compare } from '../../../src/index.ts';

// Programs that moved, and programs that are gone.

const source = (program: string, text: string): Source => ({
  file: `${program}/security-program.yml`,
  text,
  kind: 'yaml',
  program,
});
const north = 'org: {name: north}\nwallets: [{id: a, threshold: 3}, {id: b, threshold: 2}]\n';
const south = 'org: {name: south}\nwallets: [{id: c, threshold: 2}]\nkeys: [{id: k}]\n';

function changesBetween(base: readonly Source[], head: readonly Source[]): string[] {
  const verdict = compare(head, { today: '2026-11-22', base: { ref: 'main', sources: base } });
  const findings = verdict.findings.filter(({ rule }) => rule === 'change/weakened');
  const weaker = verdict.comparison?.changes.filter(({ change }) => change === 'weaker') ?? [];
  expect(findings).toHaveLength(weaker.length);
  return (verdict.comparison?.changes ?? []).map(({ change, entity = '', field, was, is }) =>
    [change, entity, field, was, '->', is].join(' ').replace(/ +/g, ' ').trim(),
  );
}

test('a program that is gone is weaker, whatever else there is', () => {
  const base = [source('n', north), source('s', south)];
  expect(changesBetween(base, [source('n', north)])).toEqual(['weaker program s 1 wallet, 1 key ->']);
  expect(changesBetween(base, [source('s', south)])).toEqual(['weaker program n 2 wallets ->']);
});

test('pages do not stand in for a program', () => {
  const page: Source = { file: 'README.md', text: '# Welcome\n', kind: 'markdown', program: '' };
  expect(changesBetween([source('s', south), page], [page])).toEqual(['weaker program s 1 wallet, 1 key ->']);
});

test('a program in another folder is the same program', () => {
  expect(changesBetween([source('n', north)], [source('elsewhere', north)])).toEqual([]);
  const base = [source('n', north), source('s', south)];
  expect(changesBetween(base, [source('x', south), source('y', north)])).toEqual([]);
});

test('what became weaker on the way is told', () => {
  const weak = north.replace('threshold: 3', 'threshold: 1');
  expect(changesBetween([source('n', north)], [source('elsewhere', weak)])).toEqual([
    'weaker wallet/a threshold 3 -> 1',
  ]);
});

test('another program in its place is another program', () => {
  expect(changesBetween([source('n', north)], [source('s', south)])).toEqual([
    'weaker program n 2 wallets ->',
  ]);
});

describe('what a page promises', () => {
  const page = (text: string): Source => ({ file: 'README.md', text, kind: 'markdown', program: 'n' });
  const more = [page('We keep 98 % of assets cold.\n'), page('We keep 100 % of assets cold.\n')] as const;

  test('is weaker where it grew and nothing else did', () => {
    const changes = changesBetween([source('n', north), more[0]], [source('n', north), more[1]]);
    expect(changes).toEqual([
      'weaker claim in README.md We keep 98 % of assets cold -> We keep 100 % of assets cold',
    ]);
  });

  test('is only another promise where the program grew with it', () => {
    const strong = north.replace('threshold: 2', 'threshold: 4');
    const changes = changesBetween([source('n', north), more[0]], [source('n', strong), more[1]]);
    expect(changes.map((change) => change.split(' ')[0]).toSorted()).toEqual(['changed', 'stronger']);
  });
});
