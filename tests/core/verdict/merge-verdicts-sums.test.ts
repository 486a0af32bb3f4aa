import { describe, expect, test } from 'vitest';
import { builtinRules } from '../../../src/core/rule/builtin.ts';
import type { Finding, Settings, Source, Verdict } from '../../../src/core/types.ts';
import { check } from '../../../src/core/verdict/check.ts';
import { compare } from '../../../src/core/verdict/compare.ts';
import { readVerdict } from '../../../src/core/verdict/merge-verdicts-read.ts';
import { contradiction } from '../../../src/core/verdict/merge-verdicts-sums.ts';

const today = '2026-11-22';
const read = (verdict: unknown) => readVerdict(JSON.stringify(verdict), 'a.json');

function sourcesIn(files: Readonly<Record<string, string>>, program = ''): Source[] {
  return Object.entries(files).map(([name, text]) => {
    const kind = name.endsWith('.md') ? 'markdown' : 'yaml';
    return { file: program === '' ? name : `${program}/${name}`, text, kind, program, named: true };
  });
}

describe('no verdict that a run writes contradicts itself', () => {
  const examples = builtinRules().flatMap((rule) => rule.examples.map((example) => ({ rule, example })));
  // Every one of them holds; a part of them keeps the suite quick.
  const sample = examples.filter((_, index) => index % 12 === 0);
  const silent: Partial<Settings> = {
    rules: { 'hot/*': 'off' },
    overrides: [{ files: ['**'], rules: { 'custody/*': 'off', 'meta/undeclared': 'off', 'claim/*': 'low' } }],
  };

  test(`of ${sample.length} examples of rules`, () => {
    const told = sample.flatMap(({ rule, example: { name, files, before, today: day } }) => {
      const base = before && { ref: 'before', sources: sourcesIn(before) };
      const sources = sourcesIn(files);
      const verdict = base ? compare(sources, { today: day, base }) : check(sources, { today: day });
      return contradiction(verdict) ?? (read(verdict).version === 1 ? [] : [`${rule.id} ${name}`]);
    });
    expect(told).toEqual([]);
  });

  test.each([{}, silent])('of programs that are judged together and in shards: %j', (settings) => {
    const sources = sample
      .slice(0, 24)
      .flatMap(({ example }, index) => sourcesIn(example.files, `p${index}`));
    const options = { today, settings };
    const whole = check(sources, options);
    expect(whole.findings.length).toBeGreaterThan(100);
    const shards = [1, 2, 3].map((index) => check(sources, { ...options, shard: { index, of: 3 } }));
    expect([whole, ...shards].map(contradiction)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('refused is', () => {
  const text = `apiVersion: security-program/v1
org: {name: Northwind, kind: [exchange], sector: crypto}
wallets:
  - {id: a, type: safe, tier: cold, owners: [x, y, z], threshold: 1}
  - {id: b, type: safe, tier: hot, owners: [x, y, z], threshold: 1}
`;
  const page = 'We are SOC 2 certified, therefore your funds are secure.\n';
  const genuine = check(sourcesIn({ 'p.yml': text, 'README.md': page }), { today });
  const vague = check(sourcesIn({ 'p.yml': 'org: {kind: [exchange]}\nwallets: [{id: a}]\n' }), { today });
  const none = (counts: object) => Object.fromEntries(Object.keys(counts).map((key) => [key, 0]));
  const emptied = { findings: [], counts: none(genuine.counts), statuses: none(genuine.statuses) };
  const rule = 'custody/quorum-below-half';
  const words = genuine.findings.find(({ args }) => 'outcome' in args)?.rule ?? '';

  /** With these findings, and counts that agree with them. */
  function having(findings: readonly Finding[], verdict = genuine): Verdict {
    const of = (status: string) => findings.filter((one) => one.status.is === status);
    const level = (severity: string) => of('open').filter((one) => one.severity === severity).length;
    return {
      ...verdict,
      findings,
      counts: {
        critical: level('critical'),
        high: level('high'),
        medium: level('medium'),
        low: level('low'),
      },
      statuses: { open: of('open').length, excepted: of('excepted').length, known: of('known').length },
    };
  }

  const without = (isGone: (finding: Finding) => boolean, verdict = genuine) =>
    having(
      verdict.findings.filter((finding) => !isGone(finding)),
      verdict,
    );

  const moved = (change: (at: Finding['at']) => object): unknown => {
    const [first, ...rest] = genuine.findings;
    return {
      ...genuine,
      findings: [{ ...first, at: { ...first?.at, ...(first && change(first.at)) } }, ...rest],
    };
  };

  test('nothing of the genuine ones', () => {
    for (const one of [genuine, vague]) expect(read(one)).toEqual(JSON.parse(JSON.stringify(one)));
    expect(genuine.findings.filter((finding) => finding.rule === rule).length).toBeGreaterThan(1);
    expect(words).not.toBe('');
  });

  test.each<[string, unknown, RegExp]>([
    ['findings emptied', { ...genuine, findings: [] }, /counts\.\w+ does not agree/],
    [
      'findings and counts emptied',
      { ...genuine, ...emptied },
      /outcomes of .* do not agree with its findings/,
    ],
    [
      'all but the programs emptied',
      { ...genuine, ...emptied, outcomes: {} },
      /is neither among its outcomes nor skipped/,
    ],
    [
      'files emptied',
      { ...genuine, files: [] },
      /findings\[0\] stands in a file that is not among its files/,
    ],
    [
      'files and findings emptied',
      { ...genuine, ...emptied, files: [] },
      /files is empty although it has outcomes/,
    ],
    ['a file gone', { ...genuine, files: ['README.md'] }, /stands in a file that is not among its files/],
    ['a file twice', { ...genuine, files: [...genuine.files, 'p.yml'] }, /files holds a file twice/],
    [
      'one of several findings of a rule gone',
      without((finding) => finding.rule === rule && finding.entity === 'wallet/b'),
      /outcomes of custody\/quorum-below-half do not agree/,
    ],
    [
      'what is said in words gone',
      without((finding) => finding.rule === words),
      /outcomes of claim\/.* do not/,
    ],
    [
      'what names undeclared fields gone',
      without((finding) => finding.rule === 'meta/undeclared', vague),
      /outcomes of .* do not agree/,
    ],
    [
      'a finding twice',
      having([...genuine.findings, ...genuine.findings.slice(0, 1)]),
      /findings\[\d+\] is findings\[0\] once more/,
    ],
    [
      'outcomes of an unknown rule',
      { ...genuine, outcomes: { ...genuine.outcomes, 'a/b': genuine.outcomes[rule] } },
      /outcomes holds "a\/b"/,
    ],
    [
      'an error that nobody told',
      { ...genuine, outcomes: { ...genuine.outcomes, [rule]: { ...genuine.outcomes[rule], error: 1 } } },
      /outcomes of custody\/quorum-below-half/,
    ],
    [
      'the outcomes of one rule gone',
      { ...genuine, outcomes: { ...genuine.outcomes, 'hot/no-cap': undefined } },
      /hot\/no-cap is neither among its outcomes nor skipped/,
    ],
    ['line 0', moved(({ start }) => ({ start: { ...start, line: 0 } })), /start\.line must be at least 1/],
    ['half a column', moved(({ start }) => ({ start: { ...start, column: 1.5 } })), /must be a whole number/],
    [
      'a line beyond its offset',
      moved(({ start }) => ({ start: { ...start, line: 1e6 } })),
      /a place that no file has/,
    ],
    [
      'a column of 1e300',
      moved(({ end }) => ({ end: { ...end, column: 1e300 } })),
      /a place that no file has/,
    ],
    [
      'an offset beyond any file',
      moved(({ excerpt }) => ({
        start: { line: 1, column: 1, offset: 1e12 },
        end: { line: 1, column: 1, offset: 1e12 + excerpt.length },
      })),
      /a place that no file has/,
    ],
    [
      'a quotation that does not fit',
      moved(({ excerpt }) => ({ excerpt: `${excerpt}!` })),
      /a place that no file has/,
    ],
  ])('a verdict with %s', (_, verdict, complaint) => {
    expect(() => read(verdict)).toThrow(complaint);
    expect(() => read(verdict)).toThrow(/^a\.json is no verdict of papertiger: /);
  });
});
