import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../src/core/errors.ts';
import type { Control, FullCatalog, Incident } from '../../../src/core/rule/catalog.ts';
import { builtinRules } from '../../../src/core/rule/builtin.ts';
import { loadCatalog } from '../../../src/core/rule/load-catalog.ts';
import type { RuleData, Tally, Verdict } from '../../../src/core/types.ts';
import { factsOf } from '../../../src/core/verdict/facts.ts';
import { replay } from '../../../src/core/verdict/replay.ts';
import type { Replay } from '../../../src/core/verdict/replay-types.ts';
import { judge, sourcesOf, today } from '../../support/judge.ts';
import { ruleOf } from '../../support/rule.ts';

const controlOf = (id: string, organizations: readonly string[] = ['exchange']): Control => ({
  id,
  title: `What ${id} says`,
  section: 'Tests',
  kind: 'preventive',
  organizations,
  requirement: 'It holds.',
  technique: 'Walk in.',
  evidence: 'A look.',
  sources: ['judgement'],
});

/** A theft of `usd`, its steps as the controls that would have broken each. */
function theftOf(
  id: string,
  usd: number,
  steps: readonly (readonly string[])[],
  decisive: readonly string[] = [],
): Incident {
  return {
    id,
    name: id,
    date: '2024-01-01',
    organization: 'exchange',
    loss_usd: { low: usd, high: usd * 2, headline: usd },
    disputed: false,
    attribution: { actor: 'unknown', official: false, by: 'nobody', confidence: 'none' },
    cause_confidence: 'high',
    steps: steps.map((interrupted_by, index) => ({
      stage: `stage_${index}`,
      text: 'It goes on.',
      interrupted_by,
    })),
    decisive,
    sources: [{ title: 'A test', host: 'example.test' }],
  };
}

const catalogOf = (controls: readonly Control[], incidents: readonly Incident[]): FullCatalog => ({
  controls,
  incidents,
  mappings: [],
  sources: {},
});

const tally = (counts: Partial<Tally>): Tally => ({
  pass: 0,
  fail: 0,
  'not-applicable': 0,
  error: 0,
  ...counts,
});
const held = tally({ pass: 1 });
const failed = tally({ fail: 1 });

const blank = judge('org: {kind: [exchange]}', { rules: [] });

/** A verdict in which these rules ended like this; a rule without a tally is skipped or simply never ran. */
function verdictOf(outcomes: Verdict['outcomes'], skipped: readonly string[] = []): Verdict {
  return {
    ...blank,
    findings: [],
    outcomes,
    rules: {},
    skipped: skipped.map((rule) => ({ rule, reason: 'a test says so' })),
  };
}

/** Each control is decided by the rules named after it: `t/a1` and `t/a2` decide `t.a`. */
const ruleFor = (id: string, fields: Partial<RuleData> = {}) =>
  ruleOf({ id, controls: [id.replace(/^t\/([a-z]+).*$/, 't.$1')], ...fields });

function replayed(
  catalog: FullCatalog,
  outcomes: Readonly<Record<string, Tally>>,
  kinds: readonly string[] = ['exchange'],
): Replay {
  const rules = Object.keys(outcomes).map((id) => ruleFor(id));
  return replay(verdictOf(outcomes), catalog, { rules, facts: { kinds, evidence: [] } });
}

const one = catalogOf([controlOf('t.a')], [theftOf('one-2024', 100, [[], ['t.a']], ['t.a'])]);
const standingIn = ({ controls }: Replay, id: string) =>
  controls.find((control) => control.id === id)?.standing;

describe('a control is in place', () => {
  test('when its rules ran, passed and did not fail; the first step it breaks is named', () => {
    const { incidents, totals } = replayed(one, { 't/a1': held, 't/a2': held });
    expect(incidents[0]).toMatchObject({
      interrupted: {
        step: 2,
        stage: 'stage_1',
        by: [{ control: 't.a', grade: 'declared' }],
        grade: 'declared',
      },
      decisive: { in_place: ['t.a'], missing: [] },
      steps: 2,
    });
    expect(totals).toMatchObject({
      all: { incidents: 1, usd: 100 },
      interrupted: { incidents: 1, usd: 100 },
      stopped: { incidents: 1, usd: 100 },
      open: { incidents: 0, usd: 0 },
      controls: { in_place: 1, evidenced: 0, failing: 0, not_judged: 0 },
    });
  });

  test('when one of its rules passed and another found nothing it applies to', () => {
    const replays = [tally({}), tally({ 'not-applicable': 3 })].map((idle) =>
      replayed(one, { 't/a1': held, 't/a2': idle }),
    );
    for (const found of replays)
      expect(standingIn(found, 't.a')).toEqual({ is: 'in-place', grade: 'declared' });
  });
});

describe('a control is not in place, and interrupts nothing, when', () => {
  const notJudged = (because: string) => ({ is: 'not-judged', because });
  const failing = (...rules: string[]) => ({ is: 'failing', rules });
  const single = ['t/a1'];
  const both = ['t/a1', 't/a2'];
  const idle = { 't/a1': tally({}), 't/a2': tally({}) };
  test.each<[string, string[], Verdict['outcomes'], string[], object]>([
    ['its rule failed', single, { 't/a1': failed }, [], failing('t/a1')],
    [
      'its rule passed here and failed there',
      single,
      { 't/a1': tally({ pass: 9, fail: 1 }) },
      [],
      failing('t/a1'),
    ],
    ['its rule could not be computed', single, { 't/a1': tally({ pass: 1, error: 1 }) }, [], failing('t/a1')],
    ['one of its rules failed', both, { 't/a1': held, 't/a2': failed }, [], failing('t/a2')],
    ['one failed and one was skipped', both, { 't/a1': failed }, ['t/a2'], failing('t/a1')],
    ['one of its rules was skipped', both, { 't/a1': held }, ['t/a2'], notJudged('not-run')],
    ['one is both counted and skipped', both, { 't/a1': held, 't/a2': held }, ['t/a2'], notJudged('not-run')],
    ['one of its rules is in no list at all', both, { 't/a1': held }, [], notJudged('not-run')],
    ['all were skipped', both, {}, both, notJudged('not-run')],
    [
      'none has a bearing',
      both,
      { ...idle, 't/a1': tally({ 'not-applicable': 2 }) },
      [],
      notJudged('not-applicable'),
    ],
    ['its rules found nothing to look at', both, idle, [], notJudged('nothing-declared')],
  ])('%s', (_name, rules, outcomes, skipped, standing) => {
    const found = replay(verdictOf(outcomes, skipped), one, { rules: rules.map((id) => ruleFor(id)) });
    expect(standingIn(found, 't.a')).toEqual(standing);
    expect(found.incidents[0]).toMatchObject({
      interrupted: null,
      decisive: { in_place: [], missing: ['t.a'] },
    });
    expect(found.totals).toMatchObject({
      interrupted: { incidents: 0, usd: 0 },
      open: { incidents: 1, usd: 100 },
    });
  });

  test('no rule decides it', () => {
    expect(standingIn(replayed(one, {}), 't.a')).toEqual(notJudged('no-rule'));
  });

  test('a rule that only reports names it: silence proves nothing, and a finding fails it', () => {
    const { require: _, ...reporter } = ruleFor('t/a1');
    const quiet = verdictOf({});
    const [finding] = judge('wallets: [{id: w}]', {
      rules: [ruleFor('t/a1', { require: 'false' })],
    }).findings;
    if (!finding) throw new Error('the rule fired');
    const loud = { ...quiet, findings: [{ ...finding, rule: 't/a1' }] };
    expect(standingIn(replay(quiet, one, { rules: [reporter] }), 't.a')).toEqual(notJudged('no-rule'));
    expect(standingIn(replay(loud, one, { rules: [reporter] }), 't.a')).toEqual(failing('t/a1'));
  });

  test('its rule is known from the verdict alone', () => {
    const rules = [ruleFor('t/a1', { require: 'false' })];
    expect(standingIn(replay(judge('wallets: [{id: w}]', { rules }), one), 't.a')).toEqual(failing('t/a1'));
  });
});

describe('judged by the engine', () => {
  const rules = [ruleFor('t/a1', { require: 'self.threshold > 1' })];
  const standing = (program: string, settings = {}) =>
    standingIn(replay(judge(program, { rules, settings }), one, { rules }), 't.a');

  test('a declared value that passes is in place', () => {
    expect(standing('wallets: [{id: w, threshold: 2}]')).toMatchObject({ is: 'in-place' });
  });

  test('an undeclared value is not', () => {
    expect(standing('wallets: [{id: v, threshold: 2}, {id: w}]')).toEqual({ is: 'failing', rules: ['t/a1'] });
  });

  test('an exception excuses the finding and does not put the control in place', () => {
    const excepted =
      'wallets: [{id: w, threshold: 1}]\n' +
      'exceptions: [{rule: t/a1, owner: p, reason: soon, expires: 2026-12-22, approved_by: ceo}]\n';
    expect(judge(excepted, { rules }).findings.map(({ status }) => status.is)).toContain('excepted');
    expect(standing(excepted)).toMatchObject({ is: 'failing' });
  });

  test('a rule that is turned off decides nothing', () => {
    const off = { rules: { 't/a1': 'off' as const } };
    expect(standing('wallets: [{id: w, threshold: 2}]', off)).toEqual({
      is: 'not-judged',
      because: 'not-run',
    });
  });

  test('attestations add nothing', async () => {
    const catalog = await loadCatalog();
    const bare = 'org: {kind: [exchange]}\n';
    const papered =
      `${bare}compliance: {attestations: [{id: att/soc2, type: soc2_type2}]}\n` +
      'evidence: [{id: e, control: custody.quorum-threshold, kind: certificate, date: 2026-11-20}]\n';
    const [without, with_] = [bare, papered].map((text) =>
      replay(judge(text), catalog, { facts: factsOf(sourcesOf(text)) }),
    );
    expect(with_?.incidents).toEqual(without?.incidents);
  });
});

describe('evidence', () => {
  const rules = [
    ruleFor('t/a1', { require: 'self.threshold > 1' }),
    ...builtinRules().filter(({ id }) => id === 'meta/stale-evidence'),
  ];
  const standing = (evidence: string, { threshold = 3, settings = {} } = {}) => {
    const text = `wallets: [{id: w, threshold: ${threshold}}]\nevidence: [{id: e1, control: t.a, ${evidence}}]\n`;
    const facts = factsOf(sourcesOf(text));
    return standingIn(replay(judge(text, { rules, settings }), one, { rules, facts }), 't.a');
  };
  const fresh = 'kind: onchain, date: 2026-11-20';

  test('that is fresh and names the control raises its grade', () => {
    expect(standing(fresh)).toEqual({ is: 'in-place', grade: 'evidenced' });
    expect(standing(`${fresh}}, {id: e2, control: t.a, kind: onchain, date: 2026-01-01`)).toMatchObject({
      grade: 'evidenced',
    });
  });

  test.each([
    ['stale', 'kind: onchain, date: 2026-01-01'],
    ['undated', 'kind: onchain'],
    ['from the future', 'kind: onchain, date: 2027-01-01'],
    ['a report', 'kind: report, date: 2026-11-20'],
    ["somebody's word", 'kind: self_statement, date: 2026-11-20'],
    ['of no kind', 'date: 2026-11-20'],
  ])('that is %s does not', (_name, evidence) => {
    expect(standing(evidence)).toEqual({ is: 'in-place', grade: 'declared' });
  });

  test('for another control does not', () => {
    expect(standing(`kind: report}, {id: e2, control: t.b, ${fresh}`)).toMatchObject({ grade: 'declared' });
  });

  test('does not when nobody judges its age', () => {
    const settings = { rules: { 'meta/stale-evidence': 'off' as const } };
    expect(standing(fresh, { settings })).toEqual({ is: 'in-place', grade: 'declared' });
  });

  test('does not put a failing control in place', () => {
    expect(standing(fresh, { threshold: 1 })).toEqual({ is: 'failing', rules: ['t/a1'] });
  });
});

describe('the next controls', () => {
  const controls = ['t.a', 't.b', 't.c', 't.d', 't.e'].map((id) => controlOf(id));
  const allFail = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`t/${name}`, failed]));
  const names = ({ next }: Replay) => next.map(({ control }) => control);

  test('each adds the most dollars to those before it, which count once', () => {
    // t.b stops the most alone; t.c overlaps with it wholly, so that the smaller t.d comes second.
    const catalog = catalogOf(controls, [
      theftOf('one-2024', 500, [['t.b', 't.c']], ['t.b', 't.c']),
      theftOf('two-2024', 400, [['t.b', 't.c']], ['t.b', 't.c']),
      theftOf('three-2024', 100, [['t.b']], ['t.b']),
      theftOf('four-2024', 50, [['t.d']], ['t.d']),
    ]);
    const { next } = replayed(catalog, allFail);
    expect(next).toMatchObject([
      { control: 't.b', stops: { incidents: 3, usd: 1000 }, interrupts: { incidents: 3, usd: 1000 } },
      { control: 't.d', stops: { incidents: 1, usd: 50 } },
    ]);
  });

  test('what decides comes before what merely interrupts, which breaks ties', () => {
    const catalog = catalogOf(controls, [
      theftOf('one-2024', 100, [['t.a'], ['t.b'], ['t.c']], ['t.b', 't.c']),
      theftOf('two-2024', 900, [['t.a', 't.c']]),
    ]);
    expect(names(replayed(catalog, allFail))).toEqual(['t.c']);
    expect(
      names(replayed(catalogOf(controls, [theftOf('two-2024', 900, [['t.e'], ['t.d']])]), allFail)),
    ).toEqual(['t.d']);
  });

  test('a theft that is interrupted yet not stopped still counts', () => {
    const catalog = catalogOf(controls, [theftOf('one-2024', 100, [['t.a'], ['t.b']], ['t.b'])]);
    const { next } = replayed(catalog, { ...allFail, 't/a': held });
    expect(next).toMatchObject([{ control: 't.b', stops: { usd: 100 }, interrupts: { usd: 0 } }]);
  });

  test('there are at most three, and none when nothing adds', () => {
    const catalog = catalogOf(
      controls,
      controls.map(({ id }, index) => theftOf(`n${index}-2024`, 100 + index, [[id]], [id])),
    );
    expect(names(replayed(catalog, allFail))).toEqual(['t.e', 't.d', 't.c']);
    const allHold = Object.fromEntries(Object.keys(allFail).map((rule) => [rule, held]));
    expect(names(replayed(catalog, allHold))).toEqual([]);
  });

  test('only what is asked of the organization and known to be missing is proposed', () => {
    const catalog = catalogOf(
      [controlOf('t.a', ['bridge']), controlOf('t.b'), controlOf('t.c'), controlOf('t.d'), controlOf('t.e')],
      ['t.a', 't.b', 't.c', 't.d', 't.e'].map((id, index) => theftOf(`n${index}-2024`, 100, [[id]], [id])),
    );
    // t.b is declared nowhere, t.c has no bearing, t.d failed, and no rule decides t.e.
    const outcomes = {
      't/a': failed,
      't/b': tally({}),
      't/c': tally({ 'not-applicable': 1 }),
      't/d': failed,
    };
    expect(names(replayed(catalog, outcomes))).toEqual(['t.b', 't.d']);
    expect(names(replayed(catalog, outcomes, ['exchange', 'bridge']))).toEqual(['t.a', 't.b', 't.d']);
    expect(names(replayed(catalog, outcomes, []))).toEqual(['t.a', 't.b', 't.d']);
  });
});

describe('sums', () => {
  test('weigh the low end or the ranking, worst first, each theft once', () => {
    const catalog = catalogOf(
      [controlOf('t.a'), controlOf('t.b')],
      [
        theftOf('small-2024', 10, [['t.a', 't.b']]),
        { ...theftOf('ranked-2024', 900, [['t.a']]), ranking_usd: 40 },
        { ...theftOf('other-2024', 20, [[]]), organization: 'bridge' },
      ],
    );
    const { incidents, totals, controls } = replayed(catalog, { 't/a': held, 't/b': held });
    expect(incidents.map(({ id, usd }) => [id, usd])).toEqual([
      ['ranked-2024', 40],
      ['other-2024', 20],
      ['small-2024', 10],
    ]);
    expect(totals).toMatchObject({
      all: { incidents: 3, usd: 70 },
      interrupted: { incidents: 2, usd: 50 },
      open: { incidents: 1, usd: 20 },
      same_kind: { all: { incidents: 2, usd: 50 }, open: { incidents: 0, usd: 0 } },
      overlap: { controls_per_incident: 1.5 },
    });
    expect(controls.map(({ interrupts }) => interrupts.usd)).toEqual([50, 10]);
  });
});

test('one program at a time', async () => {
  const catalog = await loadCatalog();
  const source = (program: string) => ({
    file: `${program}/security-program.yml`,
    text: 'apiVersion: security-program/v1\n',
    kind: 'yaml' as const,
    program,
  });
  expect(() => replay(judge([source('a'), source('b')]), catalog)).toThrow(
    new UsageError('a replay takes one program at a time, and 2 were given: a, b'),
  );
  const none = { ...blank, inputs: { ...blank.inputs, programs: [] } };
  expect(() => replay(none, catalog)).toThrow(
    new UsageError('a replay needs a program, and none was given', 3),
  );
});

test('facts come from a program that can be read', () => {
  expect(
    factsOf(sourcesOf('org: {kind: [exchange, bridge]}\nevidence: [{control: a.b, kind: log}]')),
  ).toEqual({
    kinds: ['exchange', 'bridge'],
    evidence: [{ entity: 'evidence/0', control: 'a.b' }],
  });
  expect(() => factsOf([{ file: 'a.md', text: '# Text', kind: 'markdown' }])).toThrow(
    'a replay needs a program',
  );
  expect(() => factsOf(sourcesOf('wallets: ['))).toThrow('program.yml cannot be read');
});

test('the whole catalog replays, and its parts add up', async () => {
  const catalog = await loadCatalog();
  const { totals, incidents, controls } = replay(judge('org: {kind: [exchange]}', { today }), catalog);
  expect(incidents.map(({ id }) => id).sort()).toEqual(catalog.incidents.map(({ id }) => id).sort());
  expect(controls).toHaveLength(catalog.controls.length);
  expect(totals.interrupted.usd + totals.open.usd).toBe(totals.all.usd);
  const { in_place, failing, not_judged } = totals.controls;
  expect(in_place + failing + not_judged).toBe(controls.length);
});

describe('putting one more control in place', () => {
  const ids = ['t.a', 't.b', 't.c', 't.d', 't.e', 't.f'];
  const some = fc.subarray(ids);
  const theft = fc.record({
    usd: fc.nat(1000),
    steps: fc.array(some, { minLength: 1, maxLength: 4 }),
    picks: some,
  });
  const world = fc.record({
    thefts: fc.array(theft, { maxLength: 6 }),
    inPlace: some,
    added: fc.constantFrom(...ids),
  });
  type Drawn = { usd: number; steps: string[][]; picks: string[] };
  const catalogFrom = (thefts: readonly Drawn[]) =>
    catalogOf(
      ids.map((id) => controlOf(id)),
      thefts.map(({ usd, steps, picks }, index) => {
        const decisive = picks.filter((id) => steps.some((step) => step.includes(id)));
        return theftOf(`n${index}-2024`, usd, steps, decisive);
      }),
    );
  const ends = (inPlace: readonly string[]) =>
    Object.fromEntries(ids.map((id) => [id.replace('.', '/'), inPlace.includes(id) ? held : failed]));

  test('makes no theft worse and no sum smaller', () => {
    fc.assert(
      fc.property(world, ({ thefts, inPlace, added }) => {
        const catalog = catalogFrom(thefts);
        const before = replayed(catalog, ends(inPlace));
        const after = replayed(catalog, ends([...inPlace, added]));
        const never = Number.POSITIVE_INFINITY;
        for (const [index, old] of before.incidents.entries()) {
          const now = after.incidents[index];
          expect(now?.id).toBe(old.id);
          expect(now?.interrupted?.step ?? never).toBeLessThanOrEqual(old.interrupted?.step ?? never);
          expect(now?.decisive.in_place).toEqual(expect.arrayContaining([...old.decisive.in_place]));
        }
        for (const part of ['interrupted', 'stopped'] as const)
          expect(after.totals[part].usd).toBeGreaterThanOrEqual(before.totals[part].usd);
      }),
      { numRuns: 200 },
    );
  });

  test('that was proposed first adds just what was promised', () => {
    fc.assert(
      fc.property(world, ({ thefts, inPlace }) => {
        const catalog = catalogFrom(thefts);
        const before = replayed(catalog, ends(inPlace));
        const [first] = before.next;
        if (!first) return;
        const after = replayed(catalog, ends([...inPlace, first.control]));
        expect(after.totals.stopped.usd - before.totals.stopped.usd).toBe(first.stops.usd);
        expect(after.totals.interrupted.usd - before.totals.interrupted.usd).toBe(first.interrupts.usd);
      }),
      { numRuns: 200 },
    );
  });
});
