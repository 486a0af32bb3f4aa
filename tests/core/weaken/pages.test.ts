import { describe, expect, test } from 'vitest';
import type { Source } from '../../../src/core/types.ts';
import { weakenPages } from '../../../src/core/weaken/pages.ts';

const page = (text: string, file = 'page.md'): Source => ({ file, text, kind: 'markdown' });
const verdicts = (base: string, head: string) =>
  weakenPages([page(base)], [page(head)]).map(({ verdict }) => verdict);

describe('what a page promises', () => {
  test.each([
    ['We keep 98 % of assets in cold storage.', 'We keep 100 % of assets in cold storage.'],
    ['98 percent of our keys are in hardware.', 'All our keys are in hardware.'],
    ['98% of keys are offline.', 'Every key is offline. 99% of keys are offline.'],
    ['Three of five signers must agree.', 'Five of five signers must agree.'],
    ['A 3-of-5 quorum moves funds.', 'A 4-of-5 quorum moves funds.'],
    ['- two out of the nine guardians\n', '- five out of the nine guardians\n'],
    ['## 90 % of withdrawals are signed offline', '## 95 % of withdrawals are signed offline'],
    ['| a |\n|---|\n| 90 % insured |\n', '| a |\n|---|\n| 95 % insured |\n'],
    ['As of 2025, 98 % is **cold**.', 'As of 2026, 99 % is cold.'],
  ])('%s, then %s', (less, more) => {
    expect(verdicts(less, more)).toEqual(['weaker']);
    expect(verdicts(more, less)).toEqual(['stronger']);
    expect(verdicts(less, less)).toEqual([]);
  });

  test.each([
    ['We support 98 assets.', 'We support 120 assets.'],
    ['Our audited fee is 1 %.', 'Our audited fee is 2 %.'],
    ['90 % of customers recommend us.', '99 % of customers recommend us.'],
    ['Less than 2 % of keys are in cold storage.', 'Less than 3 % of keys are in cold storage.'],
    ['20 signers in 4 countries.', '30 signers in 5 countries.'],
    ['3 of 5 signers.', '4 of 9 signers.'],
    ['98 % cold.', '98.0 % cold.'],
    ['All keys are cold.', '100 % of keys are cold.'],
    ['98 % of assets are cold.', '99 % of assets are kept cold.'],
    ['98 % of assets are cold.', '98 % of assets are cold. And 99 % of bitcoin is cold.'],
    ['> 98 % of assets are cold.', '> 99 % of assets are cold.'],
    ['`98 % cold`', '`99 % cold`'],
    ['98 % is cold and 95 % is insured.', '99 % is cold and 90 % is insured.'],
  ])('nothing of %s, then %s', (a, b) => {
    expect(verdicts(a, b)).toEqual([]);
    expect(verdicts(b, a)).toEqual([]);
  });

  test('is told at the sentence, with the one before it', () => {
    const found = weakenPages(
      [
        page('# Custody\n\nHello. We keep 98 % of assets *cold*. Bye.', 'docs/a.md'),
        page('98 % cold', 'b.md'),
      ],
      [page('# Custody\n\nWe keep 100 % of assets *cold*.\n', 'docs/a.md'), page('99 % cold', 'c.md')],
    );
    expect(found).toEqual([
      {
        verdict: 'weaker',
        kind: 'value',
        field: 'claim in docs/a.md',
        term: 'Claim.text',
        was: 'We keep 98 % of assets cold',
        is: 'We keep 100 % of assets cold',
        at: expect.objectContaining({ file: 'docs/a.md', start: { line: 3, column: 1, offset: 11 } }),
        against: expect.objectContaining({ file: 'docs/a.md', start: { line: 3, column: 8, offset: 18 } }),
      },
    ]);
  });

  test('moved within the page, or said twice, is the same promise', () => {
    const [a, b] = ['98 % of keys are cold.', '90 % of keys are cold.'];
    expect(verdicts(`${a} ${b}`, `${b}\n\n${a}`)).toEqual([]);
    expect(verdicts(`${a} ${b}`, `${b} ${b}`)).toEqual(['stronger']);
  });

  test('with part of a secret in it is not repeated', () => {
    const words = `${'abandon '.repeat(11)}about`;
    const found = weakenPages([page(`98 % cold ${words}`)], [page(`99 % cold ${words}`)]);
    expect(found).toMatchObject([{ was: '98 of 100', is: '99 of 100' }]);
    expect(JSON.stringify(found)).not.toContain('abandon');
  });

  test('is read in time that grows evenly with the page', () => {
    const timeFor = (count: number) => {
      const text = (share: number) =>
        Array.from({ length: count }, (_, index) => `${share} % of 3.5.${index}, two signers are cold`).join(
          '. ',
        );
      const start = process.cpuUsage();
      weakenPages([page(text(98))], [page(text(99))]);
      weakenPages([page('5.,'.repeat(count * 10))], [page(`cold ${'5.,'.repeat(count * 10)} of`)]);
      return process.cpuUsage(start).user;
    };
    timeFor(200);
    expect(timeFor(4000)).toBeLessThan(20 * Math.max(timeFor(1000), 50_000));
  }, 60_000);
});
