import { describe, expect, test } from 'vitest';
import { render } from '../../src/report/index.ts';
import { summaryOf } from '../../src/report/comparison.ts';
import { failingFindings } from '../../src/report/failing.ts';
import { ending } from '../../src/report/totals.ts';
import { change, comparedVerdict, comparisonOf, fall, weaker } from './comparisons.ts';
import { github, hear } from './github-reader.ts';
import { all, parse, textIn } from './markdown-reader.ts';
import { finding, placeOf } from './samples.ts';

const at = placeOf('x.yml', 'a: 1\nb: 2\n', 'b');
const endingOf = (verdict: Parameters<typeof ending>[0]) => ending(verdict, failingFindings(verdict).length);

const worst = { single: { was: 1e6, is: 4e6 }, pair: { was: 9e6, is: 9e6 } };

describe('why a run fails that weakens something', () => {
  test.each<[string, Parameters<typeof comparedVerdict>, string]>([
    ['a change', [{ changes: [change()] }], 'weakens the program (1 weaker change); 1 open finding in all'],
    [
      'changes, not findings, are counted',
      [{ changes: [change(), change({ change: 'stronger' })], cuts: [fall()] }, [weaker(), weaker()]],
      'weakens the program (1 weaker change, fewer must fall for wallet/vault to move); 2 open findings in all',
    ],
    [
      'what no field shows',
      [
        {
          cuts: [
            fall(),
            fall({ of: 'immediate' }),
            fall({ entity: 'wallet/b' }),
            fall({ entity: 'wallet/c' }),
          ],
        },
      ],
      'weakens the program (fewer must fall for wallet/vault, wallet/b and 1 more to move); 1 open finding in all',
    ],
    [
      'only a larger loss',
      [{ worst_usd: worst }],
      'weakens the program (the worst loss by one grew from $1M to $4M); 1 open finding in all',
    ],
    ['a measure of one’s own', [{}], 'weakens the program (1 finding about it); 1 open finding in all'],
    [
      'only the gate',
      [{ changes: [change({ kind: 'gate', field: 'fail-on' })] }],
      'weakens what judges the program (1 weaker change); 1 open finding in all',
    ],
  ])('%s', (_, [told, findings], said) => {
    expect(endingOf(comparedVerdict(told, findings))).toBe(`Fails: this change ${said} at or above high.`);
  });

  test('says from which level on, where that is another', () => {
    const medium = [weaker({ severity: 'medium' })];
    const verdict = comparedVerdict({ changes: [change()], failOn: 'medium' }, medium);
    expect(endingOf(verdict)).toBe(
      'Fails: this change weakens the program (1 weaker change); 1 open finding in all at or above high, ' +
        'or weaker at or above medium.',
    );
  });

  test('is said of nothing that fails for other reasons, or not at all', () => {
    const low = weaker({ severity: 'low' });
    expect(endingOf(comparedVerdict({ changes: [change()] }, [low]))).toBe(
      'Passes: no open finding at or above high.',
    );
    expect(endingOf(comparedVerdict({ changes: [change()] }, [low, finding({ at })]))).toBe(
      'Fails: 1 open finding at or above high.',
    );
  });
});

test('one number of weaker changes in every format', () => {
  const verdict = comparedVerdict({ changes: [change(), change()], cuts: [fall()] }, [
    weaker(),
    weaker(),
    weaker(),
  ]);
  const [heading, summary] = all(parse(render(verdict, 'markdown')), 'heading').map(textIn);
  const falls = 'fewer must fall for wallet/vault to move';
  expect(heading).toBe(`papertiger: fails, 3 open findings at or above high, 2 weaker changes, ${falls}`);
  expect(summary).toBe(`Against main: 2 weaker, 0 stronger, 0 otherwise changed; ${falls}.`);
  expect(summaryOf(comparisonOf(verdict.comparison))).toBe(summary);
  for (const format of ['pretty', 'compact', 'github'])
    expect(render(verdict, format).replaceAll(/\s+/g, ' ')).toContain(`2 weaker changes, ${falls}`);
});

test('findings that were left out are counted in the right number', () => {
  expect(summaryOf(comparisonOf({ left_out: 1 }))).toMatch(
    / 1 finding that the change does not touch is left out\.$/,
  );
  expect(summaryOf(comparisonOf({ left_out: 2 }))).toMatch(/ 2 findings .* are left out\.$/);
});

test('the name of what must fall is obeyed by no runner', () => {
  const verdict = comparedVerdict({ cuts: [fall({ entity: '##[error]pwned\n::error::pwned' })] });
  expect(github(verdict).commands.map(({ name }) => name)).toEqual(['error']);
  expect(hear(render(verdict, 'pretty')).commands).toEqual([]);
});
