import { describe, expect, test } from 'vitest';
import { render } from '../../src/report/index.ts';
import { exampleNames, firstFindings, judgeExample } from './excerpts.ts';
import { expectHarmlessGitlab, issuesOf } from './gitlab-reader.ts';
import { hostileTexts } from './hostile.ts';
import { finding, fullVerdict, placeOf, verdictOf } from './samples.ts';

const at = placeOf('x.yml', 'a: 1\nb: 2\n', 'b');

describe.each(exampleNames)('examples/%s', (name) => {
  const { verdict } = judgeExample(name);

  test('has an issue for every finding', () => {
    expect(issuesOf(verdict)).toHaveLength(verdict.findings.length + verdict.skipped.length);
  });

  test('begins as it did', async () => {
    const output = render(firstFindings(verdict, 5), 'gitlab');
    await expect(output).toMatchFileSnapshot(`snapshots/gitlab-${name}.json`);
  });
});

test('no finding is an empty list', () => {
  expect(render(verdictOf([]), 'gitlab')).toBe('[]\n');
});

test.each([
  ['critical', 'blocker'],
  ['high', 'critical'],
  ['medium', 'major'],
  ['low', 'minor'],
] as const)('%s is %s', (severity, expected) => {
  expect(issuesOf(verdictOf([finding({ at, severity })]))).toMatchObject([
    { severity: expected, location: { path: 'x.yml', lines: { begin: 2, end: 2 } } },
  ]);
});

test('excused and known findings come as info, and say so first', () => {
  const status = {
    is: 'excepted',
    exception: 'e',
    until: '2027-01-10',
    owner: '',
    reason: 'moving\nhouse',
  } as const;
  const known = { is: 'known', since: '2026-10-01' } as const;
  const issues = issuesOf(
    verdictOf([finding({ at, message: 'm', status }), finding({ at, message: 'm', status: known })]),
  );
  expect(issues).toMatchObject([
    { severity: 'info', description: 'Excepted until 2027-01-10 (moving house, owner none): m' },
    { severity: 'info', description: 'Known since 2026-10-01: m' },
  ]);
});

test('a rule that did not run is an issue of the first file', () => {
  expect(issuesOf(verdictOf([], { skipped: [{ rule: 'a/b', reason: 'no chain' }] }))).toMatchObject([
    {
      check_name: 'a/b',
      severity: 'info',
      description: 'a/b did not run, which is not a pass: no chain',
      location: { path: 'security-program.yml', lines: { begin: 1 } },
    },
  ]);
});

test('issues of one fingerprint are told apart, since GitLab shows one of them', () => {
  const issues = issuesOf(verdictOf([finding({ at }), finding({ at }), finding({ at })]));
  expect(issues.map(({ fingerprint }) => fingerprint)).toEqual([
    '0123456789abcdef',
    '0123456789abcdef-2',
    '0123456789abcdef-3',
  ]);
});

test('every status of a full verdict', () => {
  expect(issuesOf(fullVerdict).length).toBe(fullVerdict.findings.length + 1);
});

test.each(hostileTexts)('hostile text: %s comes back as text', (_, text) => expectHarmlessGitlab(text));
