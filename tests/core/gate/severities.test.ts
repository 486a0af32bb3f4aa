import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Level, Settings } from '../../../src/core/types.ts';
import { weakenGate } from '../../../src/core/gate/gate.ts';
import { configured, severityOf } from '../../../src/core/verdict/severity.ts';
import { today } from '../../support/judge.ts';
import { ruleOf } from '../../support/rule.ts';
import { sideOf } from './support.ts';

// What is reported is held against the severities that the judge itself would give, rule by rule and file by file.

const rules = ['a/one', 'a/two', 'b/one'].map((id) => ruleOf({ id }));
const ranks = ['off', 'low', 'medium', 'high', 'critical'];

/** Together they are of every set of overrides that the globs below can tell apart. */
const files = ['x.yml', 'y.yml', 'docs/x.yml', 'docs/deep/x.yml', 'other/x.md', 'z.md'];

const severities = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom(
        'a/one',
        'a/two',
        'b/one',
        'a/*',
        '*/one',
        '**',
        '*',
        'b/?ne',
        '{a,b}/one',
        'c/*',
        '[ab]/one',
      ),
      fc.constantFrom<Level | 'off'>('off', 'low', 'medium', 'high', 'critical'),
    ),
    { maxLength: 5, selector: ([pattern]) => pattern },
  )
  .map((entries) => Object.fromEntries(entries));
const overrides = fc.array(
  fc.record({
    files: fc.uniqueArray(fc.constantFrom('docs/*', 'docs/**', '**', 'x.yml', '*.yml', '**/*.md'), {
      minLength: 1,
      maxLength: 2,
    }),
    rules: severities,
  }),
  { maxLength: 3 },
);
const settings = fc.record({ rules: severities, overrides });
type Some = Pick<Settings, 'rules' | 'overrides'>;

const whole = (some: Some): Settings => ({ failOn: 'high', parameters: {}, ...some });

function levelAt(some: Some, id: string, file: string): Level | 'off' {
  const rule = ruleOf({ id });
  const start = { line: 1, column: 1, offset: 0 };
  const at = { file, path: '', start, end: start, excerpt: '' };
  const draft = { rule: id, message: '', args: {}, at, related: [], where: '' };
  // What is off for all files does not run.
  return configured(some.rules, id) === 'off' ? 'off' : severityOf(draft, rule, 'other', whole(some));
}

function expected(base: Some, head: Some, places: readonly string[]): readonly string[] {
  const moves = places.flatMap((file) =>
    rules.flatMap(({ id }) => {
      const [was, is] = [base, head].map((some) => ranks.indexOf(levelAt(some, id, file)));
      return was === is ? [] : `${(was ?? 0) > (is ?? 0) ? 'weaker' : 'stronger'} ${id}`;
    }),
  );
  return [...new Set(moves)].toSorted();
}

function reported(base: Some, head: Some): readonly string[] {
  const side = (some: Some) => sideOf({ 'papertiger.yml': JSON.stringify(some) });
  const differences = weakenGate(side(base), side(head), { rules, sector: 'other', today });
  const moves = differences.flatMap(({ verdict, term, field, was, is }) => {
    expect(term).toBe('Gate.rules');
    const many = / for \d rules: (.*)$/.exec(verdict === 'weaker' ? was : is)?.[1]?.split(', ');
    const ids = many ?? [/\w+\/\w+$/.exec(field.replace(/ in overrides.*$/s, ''))?.[0] ?? ''];
    return ids.map((id) => `${verdict} ${id}`);
  });
  return [...new Set(moves)].toSorted();
}

const seed = Math.floor(Math.random() * 2 ** 31);

test(`what random maps of severities do is what the judge makes of them (seed ${seed})`, () => {
  fc.assert(
    fc.property(severities, severities, (was, is) => {
      const [base, head] = [was, is].map((one) => ({ rules: one, overrides: [] }));
      if (base && head) expect(reported(base, head)).toEqual(expected(base, head, ['x.yml']));
    }),
    { seed, numRuns: 500 },
  );
});

test(`the same with overrides for some files (seed ${seed})`, () => {
  fc.assert(
    fc.property(settings, settings, (base, head) => {
      expect(reported(base, head)).toEqual(expected(base, head, ['none', ...files]));
    }),
    { seed, numRuns: 500 },
  );
});
