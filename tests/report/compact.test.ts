import { expect, test } from 'vitest';
import { render } from '../../src/report/index.ts';
import { run } from '../bin/world.ts';
import { expectHarmlessCompact, linesOf } from './compact-reader.ts';
import { hostileTexts } from './hostile.ts';
import { finding, fullVerdict, placeOf, verdictOf } from './samples.ts';

test('a line for each open or excused finding, then the totals', () => {
  expect(linesOf(render(fullVerdict, 'compact'))).toEqual([
    'security-program.yml:6:16: critical custody/quorum-below-half wallet "eth-cold-1": 2 of 5 signers can move $400,000,000',
    'security-program.yml:9:16: critical custody/quorum-below-half wallet "eth-cold-2": 1 of 5 signers can move $90,000,000',
    'security-program.yml:13:14: high claim/attestation-implies-security claim/trust: an attestation is offered as the reason why funds are secure',
    ...['threshold', 'owners', 'chain'].map(
      (field) => `security-program.yml:7:5: high meta/undeclared wallet/eth-cold-2: ${field} is not declared`,
    ),
    'security-program.yml:1:1: high meta/undeclared people is not declared',
    'security-program.yml:2:1: medium people/no-vetting nobody with access to keys was vetted',
    'security-program.yml:4:9: high hot/uncovered wallet/eth-cold-1: no cover (excepted until 2027-01-10)',
    '10 findings: 8 open (2 critical, 5 high, 1 medium, 0 low), 1 excepted, 1 known. ' +
      '1 rule did not run, which is not a pass. Fails: 7 open findings at or above high.',
  ]);
});

test('a clean run is one line, and quiet leaves out even that', () => {
  expect(render(verdictOf([]), 'compact')).toBe('0 findings. Passes: no open finding at or above high.\n');
  expect(render(verdictOf([]), 'compact', { quiet: true })).toBe('');
  expect(linesOf(render(fullVerdict, 'compact', { quiet: true }))).toHaveLength(8);
});

test('neither the width nor color changes a line', () => {
  const at = placeOf('x.yml', 'a: 1', 'a');
  const long = verdictOf([finding({ at, message: 'word '.repeat(80).trim() })]);
  expect(render(long, 'compact', { width: 40, color: true })).toBe(render(long, 'compact'));
});

test.each(hostileTexts)('%s makes no line of its own', (_, text) => expectHarmlessCompact(text));

test.each([
  ['northwind-exchange', '2026-11-22'],
  ['ronin-2022', '2022-03-23'],
])('examples/%s', async (name, today) => {
  const argv = ['check', `examples/${name}`, '--today', today, '--no-config', '--format', 'compact'];
  const { out, err } = await run(process.cwd(), argv);
  expect(err).toBe('');
  await expect(out).toMatchFileSnapshot(`snapshots/compact-${name}.txt`);
});
