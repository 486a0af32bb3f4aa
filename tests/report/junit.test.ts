import { describe, expect, test } from 'vitest';
import { render } from '../../src/report/index.ts';
import { exampleNames, firstFindings, judgeExample } from './excerpts.ts';
import { hostileTexts } from './hostile.ts';
import { expectHarmlessJunit, having, suitesOf, testsIn } from './junit-reader.ts';
import { finding, fullVerdict, placeOf, verdictOf } from './samples.ts';
import { readXml } from './xml-reader.ts';

const at = placeOf('x.yml', 'a: 1\nb: 2\n', 'b', 'b');

describe.each(exampleNames)('examples/%s', (name) => {
  const { verdict } = judgeExample(name);

  test('adds up: open findings are failures, the others skipped, rules that held passed', () => {
    const tests = testsIn(suitesOf(verdict));
    const passing = Object.values(verdict.outcomes).filter(({ pass }) => pass > 0);
    expect(having(tests, 'failure')).toHaveLength(verdict.statuses.open);
    expect(having(tests, 'skipped')).toHaveLength(
      verdict.statuses.excepted +
        verdict.statuses.known +
        new Set(verdict.skipped.map(({ reason }) => reason)).size,
    );
    expect(having(tests, 'system-out')).toHaveLength(passing.length);
  });

  test('begins as it did', async () => {
    const output = render(firstFindings(verdict, 5), 'junit');
    await expect(output).toMatchFileSnapshot(`snapshots/junit-${name}.xml`);
  });
});

test('a failure says its place, message and remedy in the body, which is all that some readers show', () => {
  const note = { at: { ...at, file: 'y.yml' }, note: 'because' };
  const [one] = testsIn(
    suitesOf(verdictOf([finding({ at, entity: 'wallet/a', message: 'm', related: [note] })])),
  );
  const [failure] = one?.children ?? [];
  expect(one?.attributes).toMatchObject({ classname: 'custody/quorum-below-half', name: 'wallet/a b' });
  expect(failure?.attributes).toEqual({ type: 'critical', message: 'm' });
  expect(failure?.text.split('\n')).toEqual([
    'x.yml:2:1 critical m',
    'y.yml:2:1 because',
    'why: The mechanism of custody/quorum-below-half, e.g. Ronin in 2022.',
    'fix: What to declare for custody/quorum-below-half.',
  ]);
});

test('every status, a rule that did not run, and checks without an outcome', () => {
  const tests = testsIn(suitesOf(fullVerdict));
  const said = (kind: string) =>
    having(tests, kind).map(({ attributes, children }) => [
      attributes.classname,
      children[0]?.attributes.message,
    ]);
  expect(said('failure')).toHaveLength(fullVerdict.statuses.open);
  expect(said('skipped')).toEqual([
    [
      'meta/contradicts-chain',
      'meta/contradicts-chain did not run, which is not a pass: no observation of a chain was given',
    ],
    ['hot/uncovered', 'migration to the new vault is under way (until 2027-01-10, owner ciso)'],
    ['hot/no-cap', 'known since 2026-10-01'],
  ]);
  expect(said('error')).toEqual([['oracle/other', '1 check could not be computed, which is not a pass']]);
});

test('rules that did not run for one reason are one test, which lists them', () => {
  const skipped = Array.from({ length: 9 }, (_, index) => ({
    rule: `a/r${index}`,
    reason: 'x.yml cannot be read',
  }));
  const [one, ...others] = testsIn(suitesOf(verdictOf([], { skipped })));
  expect(others).toEqual([]);
  expect(one?.attributes).toMatchObject({
    classname: 'papertiger/did-not-run',
    name: 'x.yml cannot be read',
  });
  expect(one?.children[0]).toMatchObject({
    name: 'skipped',
    text: skipped.map(({ rule }) => rule).join('\n'),
  });
  expect(one?.children[0]?.attributes.message).toMatch(/^9 rules did not run, .* and 3 more\)$/);
});

test('a run that judged nothing has one test, and it did not pass', () => {
  const tests = testsIn(suitesOf(verdictOf([])));
  expect(tests).toHaveLength(1);
  expect(having(tests, 'skipped')).toHaveLength(1);
});

test('tests of one name are told apart', () => {
  const tests = testsIn(suitesOf(verdictOf([finding({ at }), finding({ at }), finding({ at })])));
  expect(tests.map(({ attributes }) => attributes.name)).toEqual(['x.yml b', 'x.yml b (2)', 'x.yml b (3)']);
});

test.each(hostileTexts)('hostile text: %s comes back as text', (_, text) => expectHarmlessJunit(text));

describe('the reader of these tests refuses', () => {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  test.each([
    ['<a>&nbsp;</a>\n', /bad reference/],
    ['<a>& b</a>\n', /bad reference/],
    ['<a>&#0;</a>\n', /bad reference/],
    ['<a>\u0001</a>\n', /character 1/],
    ['<a>\ufffe</a>\n', /character fffe/],
    ['<a b="<"></a>\n', /no element/],
    ['<a b="1" b="2"></a>\n', /twice/],
    ['<a><b></a></b>\n', /closes/],
    ['<a>]]></a>\n', /raw/],
    ['<a></a><b></b>\n', /after the root/],
    ['<!DOCTYPE a><a></a>\n', /no element/],
  ])('%j', (text, fault) => {
    expect(() => readXml(head + text)).toThrow(fault);
  });
});
