import { describe, expect, test } from 'vitest';
import type { Finding, Verdict } from '../src/index.ts';
import { run } from './bin/world.ts';
import { temp } from './host/temp.ts';

// What other programs and people may rely on, tried through the command as they would.

const head = 'apiVersion: security-program/v1\n';

async function judge(
  files: Readonly<Record<string, string>> | string,
  ...argv: string[]
): Promise<Verdict & { code: number }> {
  const named = typeof files === 'string' ? { 'security-program.yml': head + files } : files;
  const { code, out, err } = await run(temp(named), ['check', '.', '--format', 'json', ...argv]);
  if (out === '') throw new Error(err);
  return { ...JSON.parse(out), code };
}

const of = (verdict: Verdict, rule: string): Finding[] =>
  verdict.findings.filter((finding) => finding.rule === rule);

describe('the JSON that other programs read', () => {
  test('has the promised fields, paths, entities, lines and columns', async () => {
    const verdict = await judge(
      'wallets:\n  - id: eth-cold-1\n    owners: [s1, s2, s3, s4, s5]\n    threshold: 2\n',
    );
    const [finding] = of(verdict, 'custody/quorum-below-half');
    expect(verdict).toMatchObject({
      version: 1,
      counts: { critical: expect.any(Number), high: expect.any(Number) },
      files: ['security-program.yml'],
    });
    for (const field of ['outcomes', 'skipped', 'rules']) expect(verdict).toHaveProperty(field);
    expect(finding).toMatchObject({
      severity: 'critical',
      entity: 'wallet/eth-cold-1',
      args: { threshold: 2, 'size(owners)': 5 },
      at: {
        file: 'security-program.yml',
        path: 'wallets[0].threshold',
        start: { line: 5, column: 16, offset: 108 },
        end: { line: 5, column: 17, offset: 109 },
        excerpt: '2',
      },
      status: { is: 'open' },
    });
    expect(finding?.fingerprint).toMatch(/^[0-9a-f]{16}$/);
  });

  test('counts open findings by severity, and statuses add up', async () => {
    const { findings, counts, statuses } = await judge('policy: {default: allow}\n');
    for (const [level, count] of Object.entries(counts)) {
      expect(
        findings.filter(({ severity, status }) => severity === level && status.is === 'open'),
      ).toHaveLength(count);
    }
    expect(statuses.open + statuses.excepted + statuses.known).toBe(findings.length);
  });

  test('columns and offsets count UTF-16 units', async () => {
    const [finding] = of(
      await judge('wallets: [{id: "🐯", threshold: 2, owners: [a, b, c, d, e]}]\n'),
      'custody/quorum-below-half',
    );
    expect(finding?.at).toMatchObject({ excerpt: '2', start: { line: 2, column: 33 } });
    expect(finding?.entity).toBe('wallet/🐯');
  });

  test('an entity without an id is named by its position', async () => {
    const [finding] = of(
      await judge('exceptions: [{rule: hot/no-cap, owner: a}]\n'),
      'meta/exception-expired',
    );
    expect(finding?.entity).toBe('exception/0');
  });

  test('an id with a slash is named as written', async () => {
    const verdict = await judge(
      'compliance: {attestations: [{id: att/soc2, type: soc2_type2, scope: [web_app]}]}\n',
    );
    expect(of(verdict, 'compliance/purpose-missing')[0]?.entity).toBe('attestation/att/soc2');
  });
});

describe('exit codes', () => {
  test.each([
    ['clean below the threshold', 'org: {kind: [saas], sector: non_crypto}\n', ['--fail-on', 'critical'], 0],
    ['findings', 'policy: {default: allow}\n', [], 1],
    ['findings, masked', 'policy: {default: allow}\n', ['--exit-zero'], 0],
    ["the document's own fault", 'org: [\n', [], 1],
  ])('%s', async (_, text, argv, code) => {
    expect((await judge(text, ...argv)).code).toBe(code);
  });

  test.each([
    ['an unknown option', ['check', '.', '--fail-onn', 'high'], 2, '--fail-on'],
    ['an unknown option before its command', ['--formt', 'json'], 2, '--format'],
    ['an unknown rule', ['explain', 'custody/quorum-below-hlf'], 2, 'custody/quorum-below-half'],
    ['a missing file', ['check', 'security-progam.yml'], 3, 'security-program.yml'],
  ])('%s is one sentence with a suggestion', async (_, argv, code, suggestion) => {
    const result = await run(temp({ 'security-program.yml': head }), argv);
    expect(result.code).toBe(code);
    expect(result.out).toBe('');
    expect(result.err).toMatch(/^papertiger: .*\n$/);
    expect(result.err).toContain(suggestion);
  });

  test('nothing to read', async () => {
    const result = await run(temp({ 'other.yml': 'kind: Deployment\n' }), ['check', '.']);
    expect(result).toMatchObject({ code: 3, out: '' });
  });
});

describe('several files are one program', () => {
  test('the same id twice is a finding with both places', async () => {
    const verdict = await judge({
      'a.yml': `${head}wallets: [{id: w}]\n`,
      'b.yml': `${head}wallets: [{id: w}]\n`,
    });
    const [finding, ...others] = of(verdict, 'meta/duplicate-id');
    expect(others).toEqual([]);
    expect([finding?.at.file, finding?.related[0]?.at.file].sort()).toEqual(['a.yml', 'b.yml']);
  });

  test('a scalar with two values is a finding; apiVersion may repeat', async () => {
    const verdict = await judge({
      'a.yml': `${head}policy: {default: deny}\n`,
      'b.yml': `${head}policy: {default: allow}\n`,
    });
    expect(of(verdict, 'meta/conflicting-value').map(({ at }) => at.path)).toEqual(['policy.default']);
    expect(of(verdict, 'policy/default-allow')).toHaveLength(1);
  });

  test('a reference into another file holds, and a typo in one is found with what was meant', async () => {
    const files = {
      'wallets.yml': `${head}wallets: [{id: w, owners: [alice, signer/bob, carole]}]\n`,
      'signers.yml': `${head}signers: [{id: alice}, {id: bob}, {id: carol}]\n`,
    };
    const found = of(await judge(files), 'meta/dangling-reference');
    expect(
      found.map(({ at, message }) => [at.file, at.path, message.includes('did you mean "carol"')]),
    ).toEqual([['wallets.yml', 'wallets[0].owners[2]', true]]);
  });

  test('the path is the one inside the file', async () => {
    const files = {
      'a.yml': `${head}wallets: [{id: x}, {id: y}]\n`,
      'b.yml': `${head}wallets: [{id: z, owners: [a, b, c], threshold: 1}]\n`,
    };
    const [finding] = of(await judge(files), 'custody/quorum-below-half');
    expect(finding?.at).toMatchObject({ file: 'b.yml', path: 'wallets[0].threshold' });
  });

  test('moving and reordering changes no fingerprint', async () => {
    const one = await judge({
      'a.yml': `${head}wallets: [{id: x, threshold: 1, owners: [a, b, c]}, {id: y}]\n`,
    });
    const two = await judge({
      'c.yml': `${head}wallets:\n  - {id: y}\n`,
      'd.yml': `${head}wallets:\n  # moved\n  - id: x\n    owners: [a, b, c]\n    threshold: 1\n`,
    });
    const prints = (verdict: Verdict) =>
      verdict.findings.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`).sort();
    expect(prints(two)).toEqual(prints(one));
  });

  test('documents that are no part of a program are left alone, a typo in apiVersion is not', async () => {
    const files = {
      'k8s.yml': 'apiVersion: v1\nkind: Pod\n',
      'p.yml': 'apiVersion: security-progam/v1\npolicy: {default: allow}\n',
    };
    const verdict = await judge(files);
    expect(verdict.files).toEqual(['p.yml']);
    expect(of(verdict, 'meta/wrong-type')[0]?.message).toContain('security-program/v1');
    expect(of(verdict, 'policy/default-allow')).toHaveLength(1);
  });

  test('a file with several documents', async () => {
    const verdict = await judge({
      'a.yml': `${head}policy: {default: allow}\n---\n${head}hot: {share_pct: 22}\n---\nkind: other\n`,
    });
    expect(of(verdict, 'hot/no-cap').map(({ at }) => at.path)).toEqual(['hot']);
    expect(of(verdict, 'policy/default-allow')).toHaveLength(1);
  });

  test('defaults fill what an entity leaves out', async () => {
    const text =
      'defaults: {wallet: {threshold: 3}}\nwallets: [{id: a, owners: [a, b, c, d, e]}, {id: b, threshold: 1, owners: [a, b, c]}]\n';
    expect(of(await judge(text), 'custody/quorum-below-half').map(({ entity }) => entity)).toEqual([
      'wallet/b',
    ]);
  });
});

describe('what a program may not get away with', () => {
  test.each([
    [
      'a field that is not known',
      'policy: {defalt: deny}\n',
      'meta/unknown-field',
      'policy.defalt',
      'did you mean "default"',
    ],
    [
      'a value of the wrong type',
      'wallets: [{id: a, owners: 5}]\n',
      'meta/wrong-type',
      'wallets[0].owners',
      'list the signer ids',
    ],
    [
      'a value that is not in the list',
      'policy: {default: denny}\n',
      'meta/wrong-type',
      'policy.default',
      'did you mean "deny"',
    ],
    [
      'a day that does not exist',
      'threat_model: {reviewed: 2026-02-30}\n',
      'meta/bad-date',
      'threat_model.reviewed',
      '2026-02-30',
    ],
    [
      'a key that stands twice',
      'policy:\n  default: deny\n  default: allow\n',
      'meta/duplicate-key',
      'policy.default',
      'default',
    ],
    [
      'wallets that own each other',
      'wallets: [{id: a, owners: [wallet/b]}, {id: b, owners: [wallet/a]}]\n',
      'meta/cycle',
      'wallets[1].owners[0]',
      'wallet/a',
    ],
  ])('%s', async (_, text, rule, path, words) => {
    const found = of(await judge(text), rule);
    expect(found.map(({ at }) => at.path)).toEqual([path]);
    expect(`${found[0]?.message} ${JSON.stringify(found[0]?.args)}`).toContain(words);
  });

  test('a value that cannot be read counts as not declared', async () => {
    expect(of(await judge('policy: {default: denny}\n'), 'policy/default-allow')).toHaveLength(1);
  });

  test('x- keys are free', async () => {
    expect(
      of(
        await judge('x-team: {anything: 1}\npolicy: {x-note: hello, default: deny}\n'),
        'meta/unknown-field',
      ),
    ).toEqual([]);
  });

  test('a wallet that is only a name lacks its threshold and owners', async () => {
    const found = of(await judge('wallets: [{id: a}]\n'), 'meta/undeclared');
    expect(found.map(({ args }) => args.field)).toEqual(expect.arrayContaining(['threshold', 'owners']));
    expect(new Set(found.map(({ at, entity }) => `${at.path} ${entity}`))).toEqual(
      new Set(['wallets[0] wallet/a']),
    );
  });
});

describe('exceptions', () => {
  const program = (more: string) =>
    `policy: {default: allow}\nexceptions: [{rule: policy/default-allow, owner: a, reason: migration, ${more}}]\n`;
  const status = async (more: string) =>
    of(await judge(program(more), '--today', '2026-11-22'), 'policy/default-allow')[0]?.status.is;

  test.each([
    ['expires: 2026-11-22', 'excepted'],
    ['expires: 2026-11-21', 'open'],
    ['expires: 2027-02-20', 'excepted'],
    ['expires: 2027-02-21', 'open'],
    ['exposure_usd: 1', 'open'],
  ])('%s → %s', async (more, expected) => {
    expect(await status(more)).toBe(expected);
  });

  test.each(['expires: 2026-11-21', 'expires: 2027-02-21', 'exposure_usd: 1'])(
    '%s is itself a finding',
    async (more) => {
      expect(of(await judge(program(more), '--today', '2026-11-22'), 'meta/exception-expired')).toHaveLength(
        1,
      );
    },
  );

  test('an overclaim made in public cannot be excused', async () => {
    const text = `claims: [{id: c, text: "We are SOC 2 Type II, so your assets are safe", supported_by: [att/soc2], audience: public}]
compliance: {attestations: [{id: att/soc2, type: soc2_type2}]}
exceptions: [{rule: claim/attestation-implies-security, owner: a, reason: r, expires: 2026-12-01}]\n`;
    expect(
      of(await judge(text, '--today', '2026-11-22'), 'claim/attestation-implies-security')[0]?.status,
    ).toEqual({ is: 'open' });
  });
});

describe('who is judged by what', () => {
  test('a company without crypto is excused from custody, until it declares a wallet', async () => {
    const org = 'org: {kind: [saas], sector: non_crypto}\n';
    expect((await judge(org)).findings.filter(({ rule }) => /^(custody|tx|hot)\//.test(rule))).toEqual([]);
    const verdict = await judge(`${org}wallets: [{id: a, owners: [a, b, c], threshold: 1}]\n`);
    expect(of(verdict, 'custody/quorum-below-half')).toHaveLength(1);
    expect(of(verdict, 'meta/wrong-sector')).toHaveLength(1);
  });

  test('severities follow the sector', async () => {
    const text = (org: string) => `org: ${org}\npolicy: {default: allow}\n`;
    expect(
      of(await judge(text('{kind: [exchange], sector: crypto}')), 'policy/default-allow')[0]?.severity,
    ).toBe('critical');
    expect(
      of(await judge(text('{kind: [saas], sector: non_crypto}')), 'policy/default-allow')[0]?.severity,
    ).toBe('high');
  });

  test('SOC 2 as a fact with a business purpose is never flagged', async () => {
    const text = `org: {kind: [saas], sector: non_crypto}
claims: [{id: c, text: "Enterprise customers require SOC 2; the report is available under NDA", audience: procurement, class: compliance}]\n`;
    expect((await judge(text)).findings.filter(({ rule }) => rule.startsWith('claim/'))).toEqual([]);
  });
});
