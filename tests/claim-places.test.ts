import { describe, expect, test } from 'vitest';
import { check } from '../src/index.ts';

// One overclaim in each way to write a text: the finding underlines the words, not the scalar.

const styles: Readonly<Record<string, string>> = {
  plain: 'text: We are SOC 2 certified,\n      so your funds are safe',
  single: "text: 'It''s simple: we are SOC 2 certified, so your funds are safe'",
  double: 'text: "\\u201cTiger\\u201d: we are SOC 2 certified, so \\\n      your funds are safe"',
  literal: 'text: |\n      Hello.\n      We are SOC 2 certified,\n      so your funds are safe',
  folded: 'text: >-\n      Hello.\n\n      We are SOC 2 certified,\n      so your funds are safe',
};

describe('an overclaim in a program', () => {
  for (const [style, lines] of Object.entries(styles)) {
    test.each(['\n', '\r\n'])(`in ${style} style, with line ends %j`, (end) => {
      const text = `org: {kind: [exchange], sector: crypto}\nclaims:\n  - id: c\n    ${lines}\n`.replaceAll(
        '\n',
        end,
      );
      const { findings } = check([{ file: 'p.yml', text, kind: 'yaml', named: true }], {
        today: '2026-11-22',
      });
      const [finding, ...others] = findings.filter(({ rule }) => rule === 'claim/causal-language');
      expect(others).toEqual([]);
      expect(finding).toMatchObject({ entity: 'claim/c', at: { path: 'claims[0].text', excerpt: 'safe' } });
      expect(finding?.related.map(({ at }) => at.excerpt)).toEqual(['SOC 2 certified', 'so']);
      expect(text.slice(finding?.at.start.offset, finding?.at.end.offset)).toBe('safe');
    });
  }
});

describe('an overclaim in Markdown', () => {
  test.each([
    ['# We are **SOC 2** certified, so your funds are *safe*', 'safe'],
    ['- We are [SOC 2](https://example.com/safe) certified, so your funds are safe', 'safe'],
    ['| a | b |\n|---|---|\n| x | We are SOC 2 certified, so your funds are safe |', 'safe'],
    ['---\nsubtitle: We are SOC 2 certified, so your funds are safe\n---\n', 'safe'],
    ['## Is it safe?\n\nYes, we are regulated.', 'safe'],
  ])('%j', (text, excerpt) => {
    const { findings } = check([{ file: 'p.md', text, kind: 'markdown' }], { today: '2026-11-22' });
    expect(findings.map(({ rule, at }) => [rule, at.excerpt])).toEqual([['claim/causal-language', excerpt]]);
    expect(text.slice(findings[0]?.at.start.offset, findings[0]?.at.end.offset)).toBe(excerpt);
  });

  test.each([
    '```\nWe are SOC 2 certified, so your funds are safe\n```',
    '`We are SOC 2 certified, so your funds are safe`',
    '<!-- We are SOC 2 certified, so your funds are safe -->',
    'SOC 2 does not mean that your funds are safe.',
  ])('%j is left alone', (text) => {
    expect(check([{ file: 'p.md', text, kind: 'markdown' }], { today: '2026-11-22' }).findings).toEqual([]);
  });
});

test('the reason of an exception is prose as well', () => {
  const text =
    'exceptions: [{rule: hot/no-cap, owner: a, reason: "We have SOC 2, so the hot wallet is safe", expires: 2026-12-01}]';
  const { findings } = check([{ file: 'p.yml', text, kind: 'yaml', named: true }], { today: '2026-11-22' });
  expect(findings.filter(({ rule }) => rule === 'claim/causal-language').map(({ entity }) => entity)).toEqual(
    ['exception/0'],
  );
});
