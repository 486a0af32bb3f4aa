import { describe, expect, test } from 'vitest';
import type { Finding, Level } from '../../src/core/types.ts';
import { render } from '../../src/report/index.ts';
import { annotationsBeside } from '../../src/report/github.ts';
import { run } from '../bin/world.ts';
import { type Command, expectHarmlessGithub, github, hear } from './github-reader.ts';
import { hostileTexts } from './hostile.ts';
import { card, finding, placeOf, verdictOf } from './samples.ts';

const at = placeOf('x.yml', 'a: 1\nb: 2\n', 'b');

test('the reader of commands hears what a runner would', () => {
  expect(hear(' ::error file=a%3Ab,line=1::x%0Ay%250A\n::group::z\nx ##[warning]y\nplain').commands).toEqual([
    { name: 'error', properties: { file: 'a:b', line: '1' }, data: 'x\ny%0A' },
    { name: 'group', properties: {}, data: 'z' },
    { name: 'bracketed warning', properties: {}, data: 'x ##[warning]y' },
  ]);
});

describe('an annotation', () => {
  test('has a place, a title, and the remedy below the message', () => {
    const rules = { 'a/b': card('a/b', 'high', { fix: 'Do this, e.g. that. And more.' }) };
    const { commands } = github(
      verdictOf([finding({ rule: 'a/b', severity: 'high', at, message: '100%, a:b' })], { rules }),
    );
    expect(commands).toEqual([
      {
        name: 'error',
        properties: { file: 'x.yml', line: '2', endLine: '2', col: '1', endColumn: '2', title: 'high a/b' },
        data: '100%, a:b\nFix: Do this, e.g. that.',
      },
    ]);
  });

  test('over several lines has no columns, which the runner would refuse', () => {
    const text = 'a:\n  - b\n  - c\nd: 1\n';
    const [whole, headless] = ['- b\n  - c', '- b\n  - c\n'].map((excerpt) =>
      placeOf('x.yml', text, excerpt),
    );
    for (const place of [whole, headless]) {
      const [command] = github(verdictOf(place ? [finding({ at: place })] : [])).commands;
      expect(command?.properties).toEqual({
        file: 'x.yml',
        line: '2',
        endLine: '3',
        title: 'critical custody/quorum-below-half',
      });
    }
  });

  test.each<[Level, string]>([
    ['critical', 'error'],
    ['high', 'error'],
    ['medium', 'warning'],
    ['low', 'notice'],
  ])('of a %s finding is of the kind %s', (severity, name) => {
    expect(github(verdictOf([finding({ severity, at })])).commands.map((command) => command.name)).toEqual([
      name,
    ]);
  });
});

test('what is excused or known is counted, not annotated', () => {
  const excepted = {
    is: 'excepted',
    exception: 'exception/0',
    until: '2027-01-01',
    owner: 'o',
    reason: 'r',
  } as const;
  const known = { is: 'known', since: '2026-01-01' } as const;
  const { commands, plain } = github(
    verdictOf([finding({ at, status: excepted }), finding({ at, status: known })]),
  );
  expect(commands).toEqual([]);
  expect(plain.join('\n')).toContain(
    '2 findings: 0 open (0 critical, 0 high, 0 medium, 0 low), 1 excepted, 1 known.',
  );
});

test('quiet says nothing of a run that passes, and only what fails of any other', () => {
  const low = finding({ severity: 'low', at });
  expect(render(verdictOf([low]), 'github', { quiet: true })).toBe('');
  expect(github(verdictOf([low, finding({ at })]), true).commands.map(({ name }) => name)).toEqual(['error']);
});

test('a rule that did not run is said', () => {
  const { plain } = github(verdictOf([], { skipped: [{ rule: 'a/b', reason: 'r' }] }));
  expect(plain).toContain('1 rule did not run, which is not a pass');
});

describe('the limits of the platform', () => {
  const many = (severity: Level, size: number, rule = `r/${severity}`): Finding[] =>
    Array.from({ length: size }, (_, index) =>
      finding({ rule, severity, at, message: `${severity} ${index}` }),
    );
  const kinds = (commands: readonly Command[]) =>
    ['error', 'warning', 'notice'].map((kind) => commands.filter(({ name }) => name === kind).length);

  test('ten of a kind, worst first, and one line for the rest, which adds up', () => {
    const { commands } = github(
      verdictOf([...many('critical', 4), ...many('high', 9), ...many('medium', 12), ...many('low', 15)]),
    );
    expect(kinds(commands)).toEqual([10, 10, 10]);
    expect(commands.slice(1, 6).map(({ properties }) => properties.title)).toEqual([
      ...Array(4).fill('critical r/critical'),
      'high r/high',
    ]);
    expect(commands[0]).toMatchObject({ name: 'notice', properties: { title: 'papertiger' } });
    expect(commands[0]?.data).toBe(
      '11 more open findings without an annotation: 3 high, 2 medium, 6 low. --format json has all of them.',
    );
  });

  test('what a step has taken already leaves less room, and the rest still adds up', () => {
    const verdict = verdictOf([...many('high', 10), ...many('medium', 10), ...many('low', 3)]);
    const { commands } = hear(annotationsBeside(verdict, { error: 1, warning: 2 }, 'Elsewhere.'));
    expect(kinds(commands)).toEqual([9, 8, 4]);
    expect(commands[0]?.data).toBe(
      '3 more open findings without an annotation: 1 high, 2 medium. Elsewhere.',
    );
    expect(hear(annotationsBeside(verdict, {}, 'Elsewhere.')).commands).toHaveLength(23);
  });

  test('exactly at the limits nothing is left out', () => {
    const { commands } = github(verdictOf([...many('high', 10), ...many('medium', 10), ...many('low', 10)]));
    expect(kinds(commands)).toEqual([10, 10, 10]);
    expect(commands.filter(({ properties }) => properties.title === 'papertiger')).toEqual([]);
  });

  test('a rule with many findings does not crowd out the others', () => {
    const { commands } = github(verdictOf([...many('high', 20, 'a/a'), ...many('high', 3, 'b/b')]));
    expect(commands.filter(({ properties }) => properties.title === 'high b/b')).toHaveLength(3);
  });
});

describe('hostile text', () => {
  test.each(hostileTexts)('%s is said by our commands and gives none', (_, text) =>
    expectHarmlessGithub(text),
  );
});

test.each([
  ['northwind-exchange', '2026-11-22'],
  ['ronin-2022', '2022-03-23'],
])('examples/%s', async (name, today) => {
  const argv = ['check', `examples/${name}`, '--today', today, '--no-config', '--format', 'github'];
  const { out, err } = await run(process.cwd(), argv);
  expect(err).toBe('');
  await expect(out).toMatchFileSnapshot(`snapshots/github-${name}.txt`);
});
