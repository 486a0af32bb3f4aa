import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { temp } from '../host/temp.ts';
import { columns } from '../../src/report/width.ts';
import { ruleText } from '../support/rule.ts';
import { run } from './world.ts';

const program = (people: string) => `apiVersion: security-program/v1
risk: {appetite_usd: 1000, survivable_loss_usd: 5000}
wallets: [{id: vault, owners: [s1, s2, s3], threshold: 2, max_exposure_usd: 9000}]
signers:
  - {id: s1, type: human, person: p1, organization: o1}
  - {id: s2, type: human, person: ${people}, organization: o2}
  - {id: s3, type: human, person: p3, organization: o3}
`;

describe('papertiger analyze', () => {
  test('prints a table, what one reaches, and the bounds to compare with; exits with 0', async () => {
    const cwd = temp({ 'security-program.yml': program('p1') });
    const { code, out, err } = await run(cwd, ['analyze', '--today', '2026-11-22']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('vault');
    expect(out).toMatch(/\$9k, more than can be survived: person p1\n +wallet\/vault\n/);
    expect(out).toContain('loss appetite $1k, survivable loss $5k, all assets undeclared');
  });

  test('json has the shape that others depend on', async () => {
    const cwd = temp({ 'security-program.yml': program('p2') });
    const { out } = await run(cwd, ['analyze', '--format', 'json', '--today', '2026-11-22']);
    const report = JSON.parse(out);
    expect(report.wallets[0].id).toBe('vault');
    expect(report.wallets[0].cuts.person).toMatchObject({ size: 2, set: ['person/p1', 'person/p2'] });
    expect(report.wallets[0].cuts.cloud.size).toBe(null);
    expect(report.blast_radius).toContainEqual({ component: 'person/p1', usd: 0, targets: [] });
    expect(report.worst.single).toEqual({ components: [], usd: 0, targets: [] });
    expect(report.worst.pair).toMatchObject({ usd: 9000 });
  });

  const people = 'signers: [{id: s1, type: human, person: p1}, {id: s2, type: human, person: p2}]\n';
  test.each([
    ['no amount', '{id: a, owners: [s1], threshold: 1}', [/^ {2}an undeclared amount: person p1$/m]],
    [
      'an amount that is not all',
      '{id: a, owners: [s1], threshold: 1, max_exposure_usd: 5000}, {id: b, owners: [s1], threshold: 1}',
      [
        /^ {2}at least \$5k: person p1$/m,
        /\n {2}No second one adds anything to that\.\n/,
        /\n\? : an amount that is not/,
      ],
    ],
    [
      'an amount just above a limit, in as many digits as it takes',
      '{id: a, owners: [s1], threshold: 1, max_exposure_usd: 10040000}',
      [/^ {2}\$10\.04M, above the loss appetite: person p1$/m, /loss appetite \$10M,/],
    ],
    [
      'a limit in as many digits as the amounts above it need',
      '{id: a, owners: [s1], threshold: 1, max_exposure_usd: 20080000}',
      [/^ {2}\$20\.08M, more than can be survived: person p1$/m, /survivable loss \$20\.06M,/],
    ],
    [
      'no amount for two',
      '{id: a, owners: [s1, s2], threshold: 2}',
      [
        /^ {2}Nothing declared moves money by itself\.$/m,
        /^ {2}the worst two reach an undeclared amount: people p1 and p2$/m,
      ],
    ],
    [
      'nothing that two could do',
      '{id: a, owners: [s1, s2], threshold: 3, max_exposure_usd: 5}',
      [/^ {2}Nothing declared moves money by itself, nor do any two together\.$/m],
    ],
  ])('%s', async (_name, wallets, said) => {
    const risk = 'risk: {appetite_usd: 10000000, survivable_loss_usd: 20060000}';
    const text = `apiVersion: security-program/v1\n${risk}\nwallets: [${wallets}]\n${people}`;
    const { out } = await run(temp({ 'security-program.yml': text }), ['analyze', '--today', '2026-11-22']);
    for (const pattern of said) expect(out).toMatch(pattern);
    expect(out).not.toContain('$0');
  });

  test('--against a folder says what changed', async () => {
    const cwd = temp({
      'now/security-program.yml': program('p1'),
      'before/security-program.yml': program('p2'),
    });
    const { code, out } = await run(cwd, ['analyze', 'now', '--against', 'before', '--today', '2026-11-22']);
    expect(code).toBe(0);
    expect(out).toMatch(/weaker +wallet\/vault: 2 people -> 1 person to move it/);
    expect(out).toMatch(/the worst single loss: \$0 -> \$9k/);
  });

  test('--against: the same change of many is one line, and what fewer can lock is no weakness', async () => {
    const text = readFileSync('examples/ronin-2022/security-program.yml', 'utf8');
    const withdrawn = text.replace(/^delegations:[\s\S]*?(?=^\w)/m, '');
    const cwd = temp({ 'now/security-program.yml': withdrawn, 'before/security-program.yml': text });
    const argv = ['analyze', 'now', '--against', 'before', '--today', '2022-03-23', '--color'];
    const { out } = await run(cwd, argv, { columns: 200 });
    expect(out).toContain('Against before: more must fall in 3 places, fewer nowhere.');
    expect(out.match(/stronger /g)).toHaveLength(1);
    expect(out).toContain(
      'wallet/bridge-vault, contract/ronin-gateway, bridge/ronin-bridge: 1 organization -> 2 organizations to move each',
    );
    expect(out).toMatch(/^ {2}easier to freeze {2}wallet\/bridge-vault.* to lock (it|each)$/m);
    expect(out).not.toContain('weaker');
  });

  test.each([
    ['', 'max_exposure_usd: 5000', /^ {2}the worst single loss: an undeclared amount -> \$5k$/m],
    ['max_exposure_usd: 5000', '', /^ {2}the worst single loss: \$5k -> an undeclared amount$/m],
    [
      'max_exposure_usd: 5001',
      'max_exposure_usd: 5002',
      /^\S+ {2}the worst single loss: \$5\.001k -> \$5\.002k\S+$/m,
    ],
    ['', '', /^(?!.*the worst)/s],
  ])('--against: from %j to %j', async (before, now, said) => {
    const written = (amount: string) =>
      `apiVersion: security-program/v1\nwallets: [{id: a, owners: [s1], threshold: 1, ${amount}}]\n${people}`;
    const cwd = temp({
      'now/security-program.yml': written(now),
      'before/security-program.yml': written(before),
    });
    const { out } = await run(cwd, ['analyze', 'now', '--against', 'before', '--color']);
    const [, delta = ''] = out.split('\n\n');
    expect(delta).toMatch(said);
  });

  test('--against a program that shares nothing says so', async () => {
    const cwd = temp({
      'now/security-program.yml': program('p1'),
      'before/security-program.yml': program('p1').replace('id: vault', 'id: other'),
    });
    const { out } = await run(cwd, ['analyze', 'now', '--against', 'before', '--today', '2026-11-22']);
    expect(out).toContain('Against before: nothing stands on both sides.');
    expect(out).toMatch(/New, nothing to compare with: wallet\/vault\n.*Gone: wallet\/other\n/);
  });

  test('nothing declared is said, not passed over', async () => {
    const cwd = temp({ 'security-program.yml': 'apiVersion: security-program/v1\norg: {name: x}\n' });
    const { code, out } = await run(cwd, ['analyze', '--today', '2026-11-22']);
    expect(code).toBe(0);
    expect(out).toMatch(/nothing could be computed\.\n$/);
  });

  test.each([
    ['', 0, ''],
    ['walets: []\n', 1, '1 fault in the declaration may change what follows; papertiger check shows it'],
    [
      'walets: []\norg: 5\n',
      2,
      '2 faults in the declaration may change what follows; papertiger check shows them',
    ],
  ])('%j: %i faults in the declaration', async (more, faults, said) => {
    const cwd = temp({ 'security-program.yml': program('p2') + more });
    const { code, out, err } = await run(cwd, ['analyze', '--format', 'json', '--today', '2026-11-22']);
    expect([code, err]).toEqual([0, said && `papertiger: ${said}\n`]);
    expect(JSON.parse(out).inputs.faults).toBe(faults);
    const replayed = await run(cwd, ['replay', '--today', '2026-11-22']);
    expect([replayed.code, replayed.err]).toEqual([0, err]);
  });

  test('faults of the base are told with its name', async () => {
    const cwd = temp({
      'now/security-program.yml': program('p1'),
      'before/security-program.yml': `${program('p2')}walets: []\n`,
    });
    for (const command of ['analyze', 'replay']) {
      const { err } = await run(cwd, [command, 'now', '--against', 'before', '--today', '2026-11-22']);
      expect(err).toMatch(/^papertiger: 1 fault in the declaration at before may change what follows/);
    }
  });

  test('a rule of a configured pack may be named in an exception; it is no fault', async () => {
    const cwd = temp({
      'papertiger.yml': 'extends: [./pack]\n',
      'pack/test/rule.yaml': ruleText(),
      'security-program.yml': `${program('p2')}exceptions: [{rule: test/rule}]\n`,
    });
    const { err } = await run(cwd, ['analyze', '--today', '2026-11-22']);
    expect(err).toBe('');
  });

  test.each([
    ['another version', 'security-program/v2'],
    ['another format', 'v1'],
    ['a typo', 'security-programm/v1'],
  ])('%s is refused: its words may mean something else', async (_name, version) => {
    const text = program('p2').replace('security-program/v1', version);
    const cwd = temp({
      'p.yml': text,
      'a/security-program.yml': program('p2'),
      'b/security-program.yml': text,
    });
    for (const command of ['analyze', 'replay']) {
      const { code, out, err } = await run(cwd, [command, 'p.yml']);
      expect([code, out]).toEqual([3, '']);
      expect(err).toBe(
        `papertiger: p.yml: the apiVersion is the text "${version}", expected security-program/v1\n`,
      );
    }
    const { code, err } = await run(cwd, ['analyze', 'a', '--against', 'b']);
    expect([code, err]).toEqual([3, expect.stringMatching(/--against b: .*security-program\/v1/)]);
  });

  test.each([
    ['a program that does not parse', { 'security-program.yml': 'wallets: [' }, ['analyze'], 3],
    ['no program', { 'a.md': '# words\n' }, ['analyze'], 3],
    ['an unknown format', { 'security-program.yml': program('p2') }, ['analyze', '--format', 'sarif'], 2],
    [
      'a base that is nowhere',
      { 'security-program.yml': program('p2') },
      ['analyze', '--against', 'nowhere'],
      2,
    ],
    [
      'two programs',
      { 'a/security-program.yml': program('p2'), 'b/security-program.yml': program('p2') },
      ['analyze', '.'],
      2,
    ],
  ])('%s', async (_name, files, argv, expected) => {
    const { code, err, out } = await run(temp(files), argv);
    expect(code).toBe(expected);
    expect(out).toBe('');
    expect(err).toMatch(/^papertiger: \S/);
  });

  test('names that a terminal would obey are printed as what they are', async () => {
    const cwd = temp({ 'security-program.yml': program('"\\e]0;x\\a"') });
    const { out } = await run(cwd, ['analyze', '--today', '2026-11-22']);
    expect(out).not.toContain('\u001b]');
  });

  test.each([40, 60, 80, 120])('a terminal of %i columns is not overrun', async (width) => {
    for (const name of ['northwind-exchange', 'radiant-2024', 'coppercoin']) {
      const { out } = await run(process.cwd(), ['analyze', `examples/${name}`, '--no-config'], {
        columns: width,
      });
      const lines = out.split('\n');
      expect(lines.filter((line) => / \$\d|any$/.test(line)).length).toBeGreaterThan(4);
      for (const line of lines) if (/\S\s+\S/.test(line)) expect(columns(line)).toBeLessThanOrEqual(width);
    }
  });

  test('where there is no room for a column the least telling goes, and that is said', async () => {
    const { out } = await run(process.cwd(), ['analyze', 'examples/radiant-2024', '--no-config'], {
      columns: 60,
    });
    const [, table = ''] = out.split('\n\n');
    expect(table).toMatch(/people orgs devs ui any\n/);
    expect(table).toMatch(/no room for sites, nets, hosts, cloud, supp: a wider\s+terminal or --format json/);
  });
});
