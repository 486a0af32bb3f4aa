import { Environment } from '@marcbachmann/cel-js';
import { describe, expect, test } from 'vitest';
import { maxSteps } from '../../../src/core/expression/meter.ts';
import { loadRules } from '../../../src/core/rule/load.ts';
import type { Level } from '../../../src/core/types.ts';
import { findingsOf, judge } from '../../support/judge.ts';
import { ruleOf, ruleText } from '../../support/rule.ts';

// The six guards of the rule language. Each is shown twice: the trap, in the engine as it comes; and that ours is shut.

const bare = new Environment({ unlistedVariablesAreDyn: true });

/** What a run with one rule says of it. */
function run(text: string, fields: Parameters<typeof ruleOf>[0]) {
  const verdict = judge(text, { rules: [ruleOf(fields)] });
  return {
    verdict,
    tally: verdict.outcomes[fields?.id ?? 'test/rule'],
    fired: findingsOf(verdict, fields?.id ?? 'test/rule').map(({ at }) => at.path),
    errors: findingsOf(verdict, 'meta/rule-error').map(
      ({ args, severity }) => `${severity}: ${args.problem}`,
    ),
    undeclared: findingsOf(verdict, 'meta/undeclared').map(({ args }) => args.field),
  };
}

/** The problems with a rule file, without its name. */
function problemsOf(fields: Parameters<typeof ruleText>[0], file = 'test/rule.yaml'): string {
  try {
    loadRules([{ file, text: ruleText(fields), kind: 'yaml' }]);
    return '';
  } catch (error) {
    expect(error).toMatchObject({ name: 'UsageError', code: 2 });
    return error instanceof Error ? error.message : '';
  }
}

const timed = (work: () => unknown) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

test('the rule file that the tests below break loads', () => {
  expect(problemsOf({})).toBe('');
});

describe('1. whole numbers are whole, at any size', () => {
  test('the trap: a JavaScript number is no CEL int, and cannot hold every amount', () => {
    expect(() => bare.evaluate('doc.a + 1', { doc: { a: 1 } })).toThrow(
      /no such overload: .*double.* \+ .*int/,
    );
    expect(JSON.parse('9007199254740993')).toBe(9007199254740992);
  });

  test('integers of a document add up with integers of a rule', () => {
    expect(run('wallets: [{id: a, threshold: 1}]', { require: 'self.threshold + 1 == 2' }).tally?.pass).toBe(
      1,
    );
  });

  test('2^53 + 1 is itself, and neither of its neighbors', () => {
    const text = 'wallets: [{id: a, threshold: 9007199254740993}]';
    const exact = 'self.threshold == 9007199254740993 && self.threshold != 9007199254740992';
    expect(run(text, { require: exact }).tally?.pass).toBe(1);
    expect(run(text, { require: 'self.threshold == 9007199254740992' }).tally?.fail).toBe(1);
  });

  test('it is printed whole as well, in the message and among the arguments', () => {
    const text = 'wallets: [{id: a, threshold: 9007199254740993}]';
    const { verdict } = run(text, { require: 'false', message: 'needs {threshold}' });
    expect(findingsOf(verdict, 'test/rule')[0]).toMatchObject({
      message: 'needs 9007199254740993',
      args: { threshold: '9007199254740993' },
    });
  });

  test('numbers beyond 64 bits are an error and no pass', () => {
    const { errors, tally } = run('wallets: [{id: a, threshold: 9223372036854775807}]', {
      require: 'self.threshold + 1 > 0',
    });
    expect(tally).toEqual({ pass: 0, fail: 0, 'not-applicable': 0, error: 1 });
    expect(errors).toEqual(['high: integer overflow: 9223372036854775808']);
  });

  test.each(['5.0', '1e3', '5.5', '.inf', '.nan'])(
    'a float where the schema asks for an integer: %s',
    (written) => {
      const { verdict, undeclared } = run(`wallets: [{id: a, threshold: ${written}}]`, {
        require: 'self.threshold > 1',
      });
      expect(findingsOf(verdict, 'meta/wrong-type')).toMatchObject([
        {
          at: { path: 'wallets[0].threshold', excerpt: written },
          args: { expected: 'a whole number', found: written },
        },
      ]);
      // It does not count as declared either.
      expect(undeclared).toEqual(['threshold']);
    },
  );

  test('money may be written either way and is a double', () => {
    for (const written of ['5', '5.0', '5e0']) {
      const text = `wallets: [{id: a, max_exposure_usd: ${written}}]`;
      expect(run(text, { require: 'self.max_exposure_usd * 2.0 == 10.0' }).tally?.pass, written).toBe(1);
    }
  });
});

describe('2. patterns run in linear time', () => {
  const bomb = (length: number) => `${'a'.repeat(length)}!`;

  test('the trap: each letter doubles the time of matches()', () => {
    const match = bare.parse('s.matches("^(a+)+$")');
    expect(match({ s: 'aaa' })).toBe(true);
    const time = (length: number) => timed(() => expect(match({ s: bomb(length) })).toBe(false));
    time(10);
    // Six letters more: 64 times the work.
    expect(time(24) / Math.max(time(18), 0.05)).toBeGreaterThan(8);
  });

  test('re() reads 100,000 characters in no time', () => {
    const text = (length: number) => `wallets: [{id: a, chain: "${bomb(length)}"}]`;
    const rule = { require: "!re(self.chain, '^(a+)+$')" };
    expect(run(text(10), rule).tally?.pass).toBe(1);
    expect(run('wallets: [{id: a, chain: "aaa"}]', rule).tally?.fail).toBe(1);
    const small = Math.max(
      1,
      timed(() => run(text(10_000), rule)),
    );
    const large = timed(() => expect(run(text(100_000), rule).tally?.pass).toBe(1));
    expect(large).toBeLessThan(5000);
    expect(large / small).toBeLessThan(40);
  });

  test.each([
    ['self.chain.matches("^(a+)+$")', 'matches() can hang'],
    ['has(self.chain) && !(self.chain.matches("a"))', 'matches() can hang'],
    ['program.wallets.all(w, w.name.matches("a"))', 'matches() can hang'],
    ['cel.bind(n, self.chain, n.matches("a"))', 'matches() can hang'],
    ['re(self.chain, self.id)', 'must be a literal'],
    ['re(self.chain, "a" + "b")', 'must be a literal'],
    ["re(self.chain, '(a')", 'not RE2'],
    ["re(self.chain, '(?=a)')", 'not RE2'],
    ["re(self.chain, '(?<!a)b')", 'not RE2'],
    ["re(self.chain, '(a)\\\\1')", 'not RE2'],
    ["re(self.chain, '((a{1000}){1000}){1000}')", 'not RE2'],
    [`re(self.chain, '${'a'.repeat(1001)}')`, 'more than 1000 characters'],
  ])('refused at load: %s', (require, reason) => {
    expect(problemsOf({ require: `'${require.replaceAll("'", "''")}'` })).toContain(reason);
  });
});

describe('3. a day that does not exist is an error', () => {
  test('the trap: 30 February becomes 2 March', () => {
    expect(bare.evaluate('timestamp("2026-02-30T00:00:00Z") == timestamp("2026-03-02T00:00:00Z")')).toBe(
      true,
    );
  });

  test.each(['2026-02-30', '2026-13-01', '2025-02-29', '2026-1-1', '20260101', '2026-01-01T00:00:00Z', ''])(
    'date("%s") in a rule does not load',
    (day) => {
      expect(problemsOf({ require: `'date("${day}") < now'` })).toContain(`"${day}" is not a day`);
    },
  );

  test('a day of the document that reaches date() all the same is an error, not a number', () => {
    // `chain` is any text, so that no check of the vocabulary stands before the rule.
    const { tally, errors } = run('wallets: [{id: a, chain: "2026-02-30"}]', {
      require: 'date(self.chain) < now',
    });
    expect(tally).toEqual({ pass: 0, fail: 0, 'not-applicable': 0, error: 1 });
    expect(errors).toEqual(['high: "2026-02-30" is not a day (YYYY-MM-DD)']);
  });

  test('in a field for days it is a finding and counts as not declared', () => {
    const { verdict, undeclared } = run('drills: [{id: d, date: 2026-02-30}]', {
      select: 'drills[*]',
      require: 'date(self.date) < now',
    });
    expect(findingsOf(verdict, 'meta/bad-date')).toMatchObject([{ at: { path: 'drills[0].date' } }]);
    expect(undeclared).toEqual(['date']);
  });

  test('differences count days, and leap days are days', () => {
    const require = 'date("2028-03-01") - date("2028-02-28") == days(2) && now == date("2026-11-22")';
    expect(run('wallets: [{id: a}]', { require }).tally?.pass).toBe(1);
  });

  test.each([
    'timestamp("2026-03-01T00:00:00Z") < timestamp("2026-03-02T00:00:00Z")',
    'duration("1h") < duration("2h")',
  ])('refused at load: %s', (require) => {
    expect(problemsOf({ require: `'${require}'` })).toMatch(/use (date|days)\(/);
  });
});

describe('4. four outcomes, and an error is none of the good ones', () => {
  const wallet = 'wallets: [{id: a, threshold: 0, max_exposure_usd: 0}]';

  test('the traps: a comparison with infinity passes, and has() of a value that is null is true', () => {
    expect(bare.evaluate('1.0 / x > 0.5', { x: 0 })).toBe(true);
    expect(bare.evaluate('!(x / x > 0.5)', { x: 0 })).toBe(true);
    expect(bare.evaluate('has(doc.guard)', { doc: { guard: null } })).toBe(true);
  });

  test.each([
    ['10 / self.threshold > 0', 'division by zero'],
    ['10 % self.threshold > 0', 'modulo by zero'],
    ['1.0 / self.max_exposure_usd > 0.5', 'division by zero'],
    ['!(self.max_exposure_usd / self.max_exposure_usd > 0.5)', 'division by zero'],
    ['int(self.id) > 0', 'cannot convert'],
    ['date(self.id) > 0', 'is not a day'],
    ['[1, 2][self.threshold + 7] == 1', 'out of bounds'],
    ['sum([self.id]) > 0.0', 'takes a list of numbers'],
  ])('%s is an error at the severity of its rule', (require, problem) => {
    for (const level of ['critical', 'high', 'medium', 'low'] satisfies Level[]) {
      const severity = { custodial: level, own_assets: level, fintech: level, other: level };
      const { tally, errors, fired, verdict } = run(wallet, { require, severity });
      expect(tally).toEqual({ pass: 0, fail: 0, 'not-applicable': 0, error: 1 });
      expect(errors).toHaveLength(1);
      expect(errors[0]).toMatch(new RegExp(`^${level}: .*${problem}`));
      expect(fired).toEqual([]);
      expect(verdict.counts[level]).toBeGreaterThanOrEqual(1);
    }
  });

  test('it takes the severity that the configuration gives its rule', () => {
    const rules = [ruleOf({ require: '10 / self.threshold > 0' })];
    const verdict = judge(wallet, { rules, settings: { rules: { 'test/rule': 'low' } } });
    expect(findingsOf(verdict, 'meta/rule-error').map(({ severity }) => severity)).toEqual(['low']);
  });

  test('a `when` that errs is an error and no skip', () => {
    const { tally, errors } = run(wallet, { when: '10 / self.threshold > 0', require: 'true' });
    expect(tally).toEqual({ pass: 0, fail: 0, 'not-applicable': 0, error: 1 });
    expect(errors).toEqual(['high: division by zero']);
  });

  test('a `let` that errs is an error, whether or not it is needed', () => {
    expect(run(wallet, { let: { x: '10 / self.threshold' }, require: 'true' }).tally?.error).toBe(1);
  });

  test('a `when` that is false is not applicable, and only that', () => {
    expect(run(wallet, { when: 'self.threshold > 0', require: 'false' }).tally).toEqual({
      pass: 0,
      fail: 0,
      'not-applicable': 1,
      error: 0,
    });
  });

  test.each(['when', 'require'])('a `%s` that is neither true nor false is an error', (field) => {
    const heterogeneous = '[true, 1][1]';
    const { tally, errors } = run(wallet, { require: 'true', [field]: heterogeneous });
    expect(tally?.error).toBe(1);
    expect(errors).toEqual([`high: ${field} is neither true nor false`]);
  });

  test('a field that is read without being declared is meta/undeclared, in require, when and let alike', () => {
    for (const fields of [
      { require: 'self.required_external > 0' },
      { when: 'self.required_external > 0', require: 'true' },
      { let: { n: 'self.required_external' }, require: 'n > 0' },
    ]) {
      const { tally, undeclared, verdict } = run(wallet, fields);
      expect(tally).toEqual({ pass: 0, fail: 1, 'not-applicable': 0, error: 0 });
      expect(undeclared).toEqual(['required_external']);
      expect(findingsOf(verdict, 'meta/undeclared')[0]).toMatchObject({
        entity: 'wallet/a',
        at: { path: 'wallets[0]' },
        args: { entity: 'wallet/a', field: 'required_external', rules: ['test/rule'] },
      });
    }
  });

  test('null is not declared: has() says no', () => {
    expect(run('wallets: [{id: a, guard: null}]', { require: 'has(self.guard)' }).tally?.fail).toBe(1);
  });

  test('an error that cannot change the answer is none', () => {
    expect(run(wallet, { require: '10 / self.threshold > 0 || true' }).tally?.pass).toBe(1);
    expect(run(wallet, { require: '!(10 / self.threshold > 0 && false)' }).tally?.pass).toBe(1);
  });

  test('several rules that miss one field say so once', () => {
    const rules = ['test/a', 'test/b'].map((id) => ruleOf({ id, require: 'self.required_external > 0' }));
    const [first, ...others] = findingsOf(judge(wallet, { rules }), 'meta/undeclared');
    expect(others).toEqual([]);
    expect(first?.args.rules).toEqual(['test/a', 'test/b']);
  });
});

describe('5. a typo is an error at load, never a silent pass', () => {
  test('the trap: has() of a field that no wallet can have is just false', () => {
    expect(bare.evaluate('has(self.treshold)', { self: { threshold: 1n } })).toBe(false);
    expect(bare.evaluate('!has(self.treshold) || self.treshold > 1', { self: { threshold: 1n } })).toBe(true);
  });

  const meant = 'Wallet has no field "treshold"; did you mean "threshold"?';

  test.each([
    'has(self.treshold)',
    '!has(self.treshold) || self.threshold > 1',
    '(has(self.treshold))',
    'has( self . treshold )',
    'has(self.threshold)||(has(self.treshold)&&true)',
    'self.treshold > 1',
    'self["treshold"] > 1',
    'program.wallets.exists(w, has(w.treshold))',
    'program.wallets.filter(w, true)[0].treshold > 1',
    'program.wallets.map(w, w.treshold) == []',
    'cel.bind(w, self, has(w.treshold))',
    '[self].exists(w, has(w.treshold))',
    '{"a": self}.a.treshold > 1',
    '(self.threshold > 1 ? self : program.wallets[0]).treshold > 1',
  ])('in a condition: %s', (require) => {
    expect(problemsOf({ require: `'${require}'` })).toContain(meant);
    expect(problemsOf({ require: `'${require.replaceAll('treshold', 'threshold')}'` })).not.toContain(
      'no field',
    );
  });

  test.each([
    ['when', "'has(self.treshold)'", `when: ${meant}`],
    ['let', "{n: 'self.treshold'}", `let.n: ${meant}`],
    ['at', 'treshold', `at: ${meant}`],
    ['message', "'{self.treshold}'", `message: ${meant}`],
    ['message', "'{treshold}'", 'message: nothing is called "treshold" here; did you mean "threshold"?'],
    ['message', "'{threshold'", 'a brace in "{threshold" has no partner'],
    ['message', "'threshold}'", 'a brace in "threshold}" has no partner'],
    ['message', "'{}'", 'has no partner'],
    ['select', 'walets[*]', 'select: the program has no field "walets"; did you mean "wallets"?'],
    ['select', 'wallets', 'select: "wallets" is a list; write wallets[*]'],
    ['select', "'policy[*]'", 'select: "policy" is no list; write policy'],
    ['select', "'wallets[*].owners[*]'", 'select: "owners" holds no fields of its own'],
    ['select', "'wallets[0]'", 'is no selector'],
    ['require', 'self.id > 1', 'require: no such overload: string > int'],
    ['require', 'self.max_exposure_usd * 2 > 1.0', 'require: no such overload: double * int'],
    ['require', 'size(self.owners)', 'require: expected a bool, this is a int'],
    ['require', 'selff.threshold > 1', 'require: nothing is called "selff" here; did you mean "self"?'],
    ['require', 'self.threshold >', 'require: Unexpected token'],
    ['require', 'sise(self.owners) > 1', 'there is no function "sise"; did you mean "size"?'],
    ['require', 'self.id.startswith("a")', 'there is no method "startswith"; did you mean "startsWith"?'],
    ['require', 'self.id.split(",") == []', 'there is no method "split"'],
    ['require', 'type(self.id) == string', 'there is no function "type"'],
    ['require', '1u < 2u', 'no part of the rule language'],
    ['require', 'self.?id.hasValue()', 'require: '],
    ['require', 'parameters.custody.eoa_max_usd > 1.0', 'nothing is called "parameters" here'],
    [
      'controls',
      '[custody.quorum-treshold]',
      'no control "custody.quorum-treshold" is known; did you mean "custody.quorum-threshold"?',
    ],
    ['incidents', '[ronin-2021]', 'no incident "ronin-2021" is known; did you mean "ronin-2022"?'],
    ['severity', '{crypt: high}', 'severity has no field "crypt"; did you mean "crypto"?'],
    ['severity', '{crypto: hihg}', 'severity.crypto must be one of critical, high, medium, low, none'],
    ['severity', '{crypto: none}', 'no sector has a severity; the rule would never run'],
    ['let', "{self: 'program.wallets[0]'}", 'let.self: "self" means something else already'],
    ['why', undefined, 'a rule needs a field "why"'],
    ['reqire', 'true', 'a rule has no field "reqire"; did you mean "require"?'],
    ['require', undefined, 'a rule needs select and either require or measure'],
    ['reported_by', 'judge', 'the engine reports this rule, so that select and require would do nothing'],
    ['id', 'Test/Rule', 'not of the form category/name'],
  ])('%s: %s', (field, value, problem) => {
    expect(problemsOf({ [field]: value })).toContain(problem);
  });

  test('a value that the field never has: the comparison would never hold', () => {
    const never = 'self.type is never "saef"';
    for (const require of ['self.type == "saef"', '"saef" != self.type', 'self.type in ["eoa", "saef"]'])
      expect(problemsOf({ require: `'${require}'` })).toContain(never);
    expect(problemsOf({ require: `'"exchang" in program.org.kind'` })).toContain(
      'program.org.kind is never "exchang"',
    );
    expect(problemsOf({ require: `'self.type in ["eoa", "safe"] || "exchange" in program.org.kind'` })).toBe(
      '',
    );
  });

  test('largest_group() of a field that the items have not: every group would be empty', () => {
    const group = (field: string) => `'largest_group(program.signers, "${field}").size < 2'`;
    expect(problemsOf({ require: group('persn') })).toContain(
      'Signer has no field "persn"; did you mean "person"?',
    );
    expect(problemsOf({ require: group('device.modl') })).toContain(
      'has no field "modl"; did you mean "model"?',
    );
    expect(problemsOf({ require: group('device.model') })).toBe('');
    expect(problemsOf({ require: `'largest_group(program.signers, self.id).size < 2'` })).toContain(
      'literal',
    );
    expect(problemsOf({ require: `'largest_group(program.signers, "person").sze < 2'` })).toContain('"sze"');
  });

  test('has() of something whose fields nobody knows', () => {
    for (const require of ['[self, 1].exists(x, has(x.treshold))', 'cel.bind(w, dyn(self), has(w.treshold))'])
      expect(problemsOf({ require: `'${require}'` })).toContain('are not known');
  });

  const example = (end: string) => `{name: x, text: "wallets: []", ${end}}`;

  test.each([
    [`[${example('passes: true')}, ${example('passes: true')}]`, 'no example fails'],
    [`[${example('fails: [a]')}, ${example('fails: [a]')}]`, 'no example passes'],
    [`[${example('passes: true')}]`, 'examples needs at least 2'],
    [`[${example('fails: []')}, ${example('passes: true')}]`, 'examples.0.fails needs at least 1'],
    [
      `[{name: x, text: ""}, ${example('passes: true')}, ${example('fails: [a]')}]`,
      'needs either fails or passes',
    ],
    [
      `[{name: x, passes: true}, ${example('passes: true')}, ${example('fails: [a]')}]`,
      'exactly one of program, text and files',
    ],
    [
      `[${example('passes: true, today: 2026-02-30')}, ${example('fails: [a]')}]`,
      'has "2026-02-30" for a day',
    ],
  ])('examples: %s', (examples, problem) => {
    expect(problemsOf({ examples })).toContain(problem);
  });

  test.each(['test/other.yaml', 'mytest/rule.yaml', 'rule.yaml', 'test/rule/x.yaml'])(
    'the id is the path: not %s',
    (file) => {
      expect(problemsOf({}, file)).toContain("differs from the file's path");
    },
  );

  test.each(['test/rule.yml', 'packs/ours/test/rule.yaml'])('the id is the path: %s', (file) => {
    expect(problemsOf({}, file)).toBe('');
  });

  test('two rules of one id, and all problems of a pack in one error', () => {
    const source = (text: string) => ({ file: 'test/rule.yaml', text, kind: 'yaml' as const });
    expect(() => loadRules([source(ruleText()), source(ruleText())])).toThrow('two rules have this id');
    expect(() =>
      loadRules([source(ruleText({ at: 'treshold' })), source(ruleText({ controls: '[nothing]' }))]),
    ).toThrow(/treshold[\s\S]*nothing/);
  });

  test('a rule file that is no rule: one sentence with the place', () => {
    const load = (text: string) => () => loadRules([{ file: 'test/rule.yaml', text, kind: 'yaml' }]);
    expect(load('')).toThrow('test/rule.yaml: expected one rule');
    expect(load(`${ruleText()}---\n${ruleText()}`)).toThrow('test/rule.yaml: expected one rule');
    expect(load('just words')).toThrow('test/rule.yaml:1:1: a rule must be a map');
    expect(load('id: [')).toThrow(/^test\/rule\.yaml:1:\d+: /);
    expect(load('id: a\nid: b')).toThrow('test/rule.yaml:2:1: the key "id" stands twice');
  });
});

describe('6. a rule cannot hang the run', () => {
  test('the trap: three loops over 200 items take a noticeable while, and nothing would stop 2,000', () => {
    const loop = bare.parse('l.all(a, l.all(b, l.all(c, a + b + c >= 0)))');
    const time = (length: number) => timed(() => loop({ l: Array.from({ length }, (_, i) => BigInt(i)) }));
    time(20);
    expect(time(120) / Math.max(time(30), 0.05)).toBeGreaterThan(16);
  });

  const big = `wallets:\n${Array.from({ length: 2000 }, (_, i) => `  - {id: w${i}, threshold: 2}\n`).join('')}`;
  const all = 'program.wallets';

  test.each([
    `${all}.all(a, ${all}.all(b, ${all}.all(c, a.threshold + b.threshold + c.threshold >= 0)))`,
    `size(${all}.map(a, ${all}.map(b, ${all}.map(c, c.threshold)))) > 0`,
    // An error in each turn, swallowed by the loop, costs more than the turn.
    `${all}.exists(a, ${all}.exists(b, ${all}.exists(c, c.required_external > 9)))`,
    // No loops inside loops, but lists that double.
    `cel.bind(a, ${all} + ${all}, cel.bind(b, a + a + a + a, cel.bind(c, b + b + b + b, cel.bind(d, c + c + c + c, cel.bind(e, d + d + d + d, size(e + e + e + e) > 0)))))`,
  ])('too much work is an error, soon, and said once: %s', (require) => {
    const started = performance.now();
    const rules = [ruleOf({ require }), ruleOf({ id: 'test/next', require: 'self.threshold > 1' })];
    const verdict = judge(big, { rules });
    expect(performance.now() - started).toBeLessThan(25_000);
    const problem = `too much work: it takes more than ${maxSteps / 1_000_000} million steps`;
    expect(findingsOf(verdict, 'meta/rule-error').map(({ args }) => args)).toEqual([
      { rule: 'test/rule', problem },
    ]);
    expect(verdict.outcomes['test/rule']).toEqual({ pass: 0, fail: 0, 'not-applicable': 0, error: 2000 });
    // The next rule has its own share.
    expect(verdict.outcomes['test/next']?.pass).toBe(2000);
  });

  test('what real rules do is far below the bound', () => {
    const require = `${all}.filter(w, w.threshold == self.threshold && w.id == self.id).all(w, size(w.id) > 1)`;
    const text = big.split('\n').slice(0, 501).join('\n');
    expect(run(text, { require }).tally).toEqual({ pass: 500, fail: 0, 'not-applicable': 0, error: 0 });
  });

  const nested = (depth: number): string =>
    depth === 0 ? 'true' : `program.wallets.all(w${depth}, ${nested(depth - 1)})`;

  test.each([
    [nested(3), ''],
    [nested(4), 'more than 3 comprehensions inside one another'],
    [`program.wallets.filter(a, ${nested(3)}) == []`, 'more than 3 comprehensions'],
    [`${nested(2)} && ${nested(3)} && ${nested(1)}`, ''],
    [`${'('.repeat(59)}true${')'.repeat(59)}`, ''],
    [`${'('.repeat(60)}true${')'.repeat(60)}`, 'Exceeded maxDepth (60)'],
    [`size([${Array(201).fill(1)}]) > 0`, 'Exceeded maxListElements (200)'],
    [Array(1001).fill('true').join('&&'), 'Exceeded maxAstNodes (2000)'],
    [`self.id == "${'x'.repeat(8000)}"`, 'more than 8000 characters'],
    [`${'!'.repeat(7900)}true`, 'Exceeded maxAstNodes (2000)'],
    [`${'-'.repeat(7900)}1 < 2`, 'Exceeded maxAstNodes (2000)'],
  ])('the size of an expression: %.60s', (require, problem) => {
    const problems = problemsOf({ require: `'${require}'` });
    if (problem === '') expect(problems).toBe('');
    else expect(problems).toContain(problem);
  });
});
