import { describe, expect, test } from 'vitest';
import { askConsent, askProgram } from '../../src/bin/init/ask.ts';
import { UsageError } from '../../src/core/errors.ts';

/** Somebody who types these lines, and then leaves. */
function typist(...lines: string[]) {
  const asked: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    const line = lines.shift();
    if (line === undefined) throw new UsageError('gone');
    return line;
  };
  return { asked, ask };
}

describe('the questions', () => {
  test('are five, and make a program', async () => {
    const { asked, ask } = typist('Northwind', 'exchange, custodian', 'mixed', '40,000,000', '3');
    expect(await askProgram({}, 'acme', ask)).toEqual({
      name: 'Northwind',
      kinds: ['exchange', 'custodian'],
      sector: 'mixed',
      assetsUsd: 40_000_000,
      wallets: 3,
    });
    expect(asked).toHaveLength(5);
  });

  test('offer what is likely', async () => {
    const { asked, ask } = typist('', 'fund', '', '', '');
    expect(await askProgram({}, 'acme', ask)).toEqual({
      name: 'acme',
      kinds: ['fund'],
      sector: 'crypto',
      wallets: 0,
    });
    expect(asked[0]).toBe('Name of the organization [acme]: ');
  });

  test('are fewer for those who hold no crypto, and for those who gave flags', async () => {
    const saas = typist('Ledgerly', 'saas', '', '');
    expect(await askProgram({}, 'acme', saas.ask)).toMatchObject({ sector: 'non_crypto', wallets: 0 });
    expect(saas.asked).toHaveLength(4);
    const flagged = typist('2');
    const given = { name: 'N', kinds: ['fund'], sector: 'crypto', assetsUsd: 1 };
    expect(await askProgram(given, 'acme', flagged.ask)).toEqual({ ...given, wallets: 2 });
    expect(flagged.asked).toHaveLength(1);
  });

  test('are put again until the answer can be read', async () => {
    const { asked, ask } = typist('N', 'exchang', '', 'exchange', 'crypt', 'crypto', '40m', '1', '-1', '1');
    expect(await askProgram({}, 'acme', ask)).toMatchObject({
      kinds: ['exchange'],
      assetsUsd: 1,
      wallets: 1,
    });
    expect(asked[2]).toMatch(/^ {2}expected one of exchange, .*; not "exchang"\nWhat it does/);
  });

  test('show a hostile guess harmlessly', async () => {
    const { asked, ask } = typist('N', 'fund', '', '', '');
    await askProgram({}, '\u001b[2J', ask);
    expect(asked[0]).toContain('[\\u{1b}[2J]');
  });

  test('end when nobody answers any more', async () => {
    await expect(askProgram({}, 'acme', typist('N').ask)).rejects.toThrow('gone');
  });

  test.each([
    ['', true],
    ['y', true],
    ['No', false],
  ])('consent: %j', async (line, agreed) => {
    const { asked, ask } = typist('perhaps', line);
    expect(await askConsent('x.yml', ask)).toBe(agreed);
    expect(asked).toHaveLength(2);
  });
});
