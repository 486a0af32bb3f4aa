import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/core/types.ts';
import { render } from '../../src/report/index.ts';
import { exampleNames, firstFindings, judgeExample } from './excerpts.ts';
import { expectHarmlessGitlab, issuesOf } from './gitlab-reader.ts';
import { hostileTexts } from './hostile.ts';
import { finding, fullVerdict, placeOf, verdictOf } from './samples.ts';

const at = placeOf('x.yml', 'a: 1\nb: 2\n', 'b');
const reasonsIn = ({ skipped }: Verdict) => new Set(skipped.map(({ reason }) => reason)).size;

describe.each(exampleNames)('examples/%s', (name) => {
  const { verdict } = judgeExample(name);

  test('has an issue for every finding', () => {
    expect(issuesOf(verdict)).toHaveLength(verdict.findings.length + reasonsIn(verdict));
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

describe('rules that did not run for one reason are one issue', () => {
  const rules = (size: number, reason: string) =>
    Array.from({ length: size }, (_, index) => ({ rule: `a/r${index}`, reason }));
  const issuesWith = (
    skipped: Verdict['skipped'],
    files: readonly string[] = ['README.md', 'b/x.yml', 'x.yml'],
  ) => issuesOf(verdictOf([], { skipped, files }));

  test('that says how many, which first, and why', () => {
    expect(issuesWith(rules(150, 'no program was read'))).toMatchObject([
      {
        check_name: 'did-not-run',
        severity: 'info',
        description:
          '150 rules did not run, which is not a pass: no program was read (a/r0, a/r1, a/r2, a/r3, a/r4, a/r5 and 144 more)',
        location: { path: 'README.md', lines: { begin: 1 } },
      },
    ]);
  });

  test.each([
    ['x.yml cannot be read', 'x.yml', 1],
    ['b/x.yml, x.yml cannot be read', 'b/x.yml', 1],
    ['x.yml:12: the directive has no end', 'x.yml', 12],
    ['turned off in the configuration for x.yml', 'x.yml', 1],
    ['turned off in the configuration', 'README.md', 1],
    ['ax.yml cannot be read', 'README.md', 1],
  ])('at the file that is at fault: %s', (reason, path, begin) => {
    expect(issuesWith(rules(2, reason))).toMatchObject([{ location: { path, lines: { begin } } }]);
  });

  test('and the same issue when there is one more', () => {
    const [two] = issuesWith(rules(2, 'no program was read'));
    const [three] = issuesWith(rules(3, 'no program was read'));
    expect(two?.fingerprint).toBe(three?.fingerprint);
    expect(issuesWith([...rules(2, 'one'), ...rules(2, 'two')])).toHaveLength(2);
  });
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
