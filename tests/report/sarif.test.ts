import { describe, expect, test } from 'vitest';
import type { Finding, Related, Verdict } from '../../src/core/types.ts';
import { render } from '../../src/report/index.ts';
import { exampleNames, firstFindings, judgeExample } from './excerpts.ts';
import { hostileTexts } from './hostile.ts';
import { card, finding, fullVerdict, placeOf, texts, verdictOf } from './samples.ts';
import { expectHarmlessSarif, type Result, type Run, runOf } from './sarif-reader.ts';

const at = placeOf('x.yml', 'a: 1\nb: 2\n', 'b');
const only = (told: Partial<Finding>, more: Partial<Verdict> = {}): Result => {
  const [result] = runOf(verdictOf([{ ...finding({ at }), ...told }], { files: ['x.yml'], ...more })).results;
  if (!result) throw new Error('no result');
  return result;
};

describe.each(exampleNames)('examples/%s', (name) => {
  const { verdict, texts: pages } = judgeExample(name);

  test('is valid as a whole, with a result for every finding', () => {
    const { results, tool } = runOf(verdict, pages);
    expect(results.map(({ ruleId }) => ruleId)).toEqual(verdict.findings.map(({ rule }) => rule));
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(verdict.rules)));
  });

  test('begins as it did', async () => {
    const output = render(firstFindings(verdict, 3), 'sarif', { texts: pages });
    await expect(output).toMatchFileSnapshot(`snapshots/sarif-${name}.json`);
  });
});

test('every kind of finding, and none at all', () => {
  expect(runOf(fullVerdict, texts).results).toHaveLength(fullVerdict.findings.length);
  expect(runOf(verdictOf([])).results).toEqual([]);
});

test.each([
  ['critical', 'error', '9.5'],
  ['high', 'error', '8.0'],
  ['medium', 'warning', '5.5'],
  ['low', 'note', '2.0'],
] as const)('%s is the level %s and the score %s', (severity, level, score) => {
  const run = runOf(verdictOf([finding({ at, severity })]));
  expect(run.results[0]?.level).toBe(level);
  expect(run.tool.driver.rules[0]?.properties['security-severity']).toBe(score);
});

test('two findings about one line keep names of their own', () => {
  const findings = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb'].map((fingerprint) => ({
    ...finding({ at }),
    fingerprint,
  }));
  expect(runOf(verdictOf(findings)).results.map((result) => result.partialFingerprints)).toEqual([
    { 'papertiger/v1': 'aaaaaaaaaaaaaaaa', primaryLocationLineHash: 'aaaaaaaaaaaaaaaa:1' },
    { 'papertiger/v1': 'bbbbbbbbbbbbbbbb', primaryLocationLineHash: 'bbbbbbbbbbbbbbbb:1' },
  ]);
});

describe('statuses', () => {
  test('an open finding has an empty list of suppressions', () => {
    expect(only({})).toMatchObject({ suppressions: [] });
    expect(only({})).not.toHaveProperty('baselineState');
  });

  test('an excepted one is suppressed in the source, with who, why and until when', () => {
    const status = {
      is: 'excepted',
      exception: 'exception/0',
      until: '2027-01-10',
      owner: 'ciso',
      reason: 'r',
    } as const;
    expect(only({ status })).toMatchObject({
      suppressions: [
        { kind: 'inSource', status: 'accepted', justification: 'r (until 2027-01-10, owner ciso)' },
      ],
    });
  });

  test('a known one is suppressed from outside and unchanged', () => {
    expect(only({ status: { is: 'known', since: '2026-10-01' } })).toMatchObject({
      baselineState: 'unchanged',
      suppressions: [{ kind: 'external', justification: 'recorded in the baseline since 2026-10-01' }],
    });
  });
});

describe('what could not be judged', () => {
  const tally = { pass: 0, fail: 0, 'not-applicable': 0, error: 2 };
  const [invocation] = runOf(
    verdictOf([], { skipped: [{ rule: 'a/b', reason: 'no chain' }], outcomes: { 'a/c': tally } }),
  ).invocations;

  test('a rule that did not run is a notification about the configuration', () => {
    expect(invocation?.toolConfigurationNotifications).toMatchObject([
      { message: { text: 'a/b did not run, which is not a pass: no chain' }, associatedRule: { id: 'a/b' } },
    ]);
  });

  test('a check that could not be computed is one about the run', () => {
    expect(invocation?.toolExecutionNotifications).toMatchObject([
      { message: { text: '2 checks of a/c could not be computed, which is not a pass' } },
    ]);
  });
});

describe('places', () => {
  test.each([
    ['dir/a b.yml', 'dir/a%20b.yml'],
    ['c:d?e#f%20.yml', 'c%3Ad%3Fe%23f%2520.yml'],
    ['ünï/文.yml', '%C3%BCn%C3%AF/%E6%96%87.yml'],
    ['../up.yml', '../up.yml'],
    ['a\\b', 'a%5Cb'],
    ['javascript:alert(1)', 'javascript%3Aalert(1)'],
    ['', '.'],
  ])('%j is %s below the folder of the run', (file, expected) => {
    const [location] = only({ at: { ...at, file } }).locations;
    expect(location?.physicalLocation.artifactLocation).toMatchObject({
      uri: expected,
      uriBaseId: '%SRCROOT%',
    });
  });

  test.each([
    ['/etc/x y', 'file:///etc/x%20y'],
    ['D:/x.yml', 'file:///D%3A/x.yml'],
  ])('%s is an address of its own', (file, expected) => {
    const [location] = only({ at: { ...at, file } }).locations;
    expect(location?.physicalLocation.artifactLocation.uri).toBe(expected);
    expect(location?.physicalLocation.artifactLocation).not.toHaveProperty('uriBaseId');
  });

  test('the message links to each related place, in this file or another', () => {
    const related: Related[] = [
      { at, note: 'wallets[0].id is x' },
      { at: { ...at, file: 'y.yml' }, note: '' },
      { at: { ...at, file: 'a](b' }, note: 'odd' },
    ];
    const result = only({ message: 'first', related });
    expect(result.message.text).toBe(
      'first.\nSee [line 2](1): wallets[0].id is x.\nSee [y.yml line 2](2).\nSee [line 2](3): odd.',
    );
    expect(result.relatedLocations).toMatchObject([{ id: 1 }, { id: 2 }, { id: 3 }]);
  });

  test('a change is marked on one line only, which a pull request can show', () => {
    const text = 'a:\n  - b\n  - c\n';
    const place = placeOf('x.yml', text, '- b\n  - c');
    const regionOf = (told: Partial<Finding>) =>
      only({ at: place, ...told }).locations[0]?.physicalLocation.region;
    expect(regionOf({})).toMatchObject({ startLine: 2, endLine: 3 });
    expect(regionOf({ change: 'weaker' })).toMatchObject({
      startLine: 2,
      startColumn: 3,
      endLine: 2,
      endColumn: 6,
    });
  });

  test('the place in the base is a related one where its file still exists, else words', () => {
    const known = only({ change: 'weaker', against: at, message: 'm' });
    expect(known.message.text).toBe(
      'm.\nCompared with the base: weaker.\nSee [line 2](1): as it was in the base.',
    );
    expect(known.relatedLocations).toHaveLength(1);
    const gone = only({ change: 'weaker', against: { ...at, file: 'old.yml' }, message: 'm' });
    expect(gone.message.text).toContain(
      'In the base: old.yml, line 2, which is not among the files judged now.',
    );
    expect(gone).not.toHaveProperty('relatedLocations');
  });
});

describe('limits of code scanning', () => {
  const cutsOf = (run: Run) =>
    run.invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text) ?? [];

  test('of more than 25,000 findings the open and worst are kept, and the rest is counted', () => {
    const low = finding({ at, severity: 'low' });
    const excused = finding({ at, status: { is: 'known', since: '2026-01-01' } });
    const many = [...Array.from({ length: 24_999 }, () => low), excused, excused, finding({ at })];
    const log = JSON.parse(render(verdictOf(many), 'sarif'));
    const [run]: [Run] = log.runs;
    expect(run.results).toHaveLength(25_000);
    expect(run.results.filter(({ suppressions }) => suppressions.length > 0)).toEqual([]);
    expect(run.results[0]?.level).toBe('error');
    expect(cutsOf(run)).toEqual([
      '2 of 25002 findings are left out, the least severe; the json format has all of it',
    ]);
  });

  test('related places and long messages are cut, and it says so', () => {
    const related = Array.from({ length: 101 }, () => ({ at, note: 'n' }));
    const run = runOf(verdictOf([finding({ at, related }), finding({ at, message: 'x'.repeat(3000) })]));
    expect(run.results[0]?.relatedLocations).toHaveLength(100);
    expect(run.results[0]?.message.text).toMatch(/\nAnd 90 more places\.$/);
    expect(run.results[1]?.message.text.length).toBeLessThanOrEqual(2000);
    expect(cutsOf(run)).toHaveLength(2);
  });

  test('a rule has at most ten tags, and keeps all its controls', () => {
    const controls = Array.from({ length: 30 }, (_, index) => `c.${index}`);
    const [rule] = runOf(
      verdictOf([finding({ at, rule: 'a/b' })], { rules: { 'a/b': card('a/b', 'high', { controls }) } }),
    ).tool.driver.rules;
    expect(rule?.properties.tags).toHaveLength(10);
    expect(rule?.properties).toMatchObject({ controls });
  });
});

test('the help links to the page of the rule', () => {
  const rules = { 'a/b': card('a/b', 'high', { references: ['NIST', 'https://example.org/a(b)?c=1'] }) };
  const [rule] = runOf(verdictOf([finding({ at, rule: 'a/b' })], { rules })).tool.driver.rules;
  expect(rule?.helpUri).toBe('https://example.org/a(b)?c=1');
  expect(rule?.help.markdown).toContain('[Read more](<https://example.org/a%28b%29?c=1>)');
});

describe('hostile text', () => {
  test.each(hostileTexts)('%s comes back and is no link but ours', (_, text) => expectHarmlessSarif(text));
});
