import { describe, expect, test } from 'vitest';
import { temp } from '../host/temp.ts';
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
    expect(out).toMatch(/person p1: \$9k, more than can be survived \(wallet\/vault\)/);
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

  test('nothing declared is said, not passed over', async () => {
    const cwd = temp({ 'security-program.yml': 'apiVersion: security-program/v1\norg: {name: x}\n' });
    const { code, out } = await run(cwd, ['analyze', '--today', '2026-11-22']);
    expect(code).toBe(0);
    expect(out).toContain('nothing could be computed');
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

  test.each([40, 60, 80, 120])('a terminal of %i columns is not overrun by the tables', async (columns) => {
    const { out } = await run(process.cwd(), ['analyze', 'examples/northwind-exchange', '--no-config'], {
      columns,
    });
    const table = out.split('\n').filter((line) => /^ {2}(eth|btc)-/.test(line));
    expect(table.length).toBeGreaterThan(8);
    for (const line of table) expect(line.length).toBeLessThanOrEqual(columns);
  });
});
