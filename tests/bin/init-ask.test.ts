import { describe, expect, test } from 'vitest';
import { askConsent, askProgram, askService } from '../../src/bin/init/ask.ts';
import { readDollars } from '../../src/bin/init/dollars.ts';
import { readers } from '../../src/bin/init/readers.ts';
import { UsageError } from '../../src/core/errors.ts';

/** Somebody who types these lines, and then leaves. */
function typist(...lines: string[]) {
  const asked: string[] = [];
  const told: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    const line = lines.shift();
    if (line === undefined) throw new UsageError('gone');
    return line;
  };
  const tell = async (texts: readonly string[]) => {
    told.push(...texts);
  };
  return { asked, told, ask, tell };
}

describe('the questions', () => {
  test('are five, and make a program', async () => {
    const asker = typist('Northwind', 'exchange, custodian', 'mixed', '40,000,000', '3');
    expect(await askProgram({}, 'acme', asker)).toEqual({
      name: 'Northwind',
      kinds: ['exchange', 'custodian'],
      sector: 'mixed',
      assetsUsd: 40_000_000,
      wallets: 3,
    });
    expect(asker.asked).toHaveLength(5);
    for (const line of [...asker.asked, ...asker.told]) expect(line.length).toBeLessThan(80);
    expect(asker.told).toContain('  1 exchange           2 custodian          3 defi_protocol');
  });

  test('offer what is likely', async () => {
    const asker = typist('', 'fund', '', '', '');
    expect(await askProgram({}, 'acme', asker)).toEqual({
      name: 'acme',
      kinds: ['fund'],
      sector: 'crypto',
      wallets: 0,
    });
    expect(asker.asked[0]).toBe('Name of the organization [acme]: ');
  });

  test('are fewer for those who hold no crypto, and for those who gave flags', async () => {
    const saas = typist('Ledgerly', 'saas', '', '');
    expect(await askProgram({}, 'acme', saas)).toMatchObject({ sector: 'non_crypto', wallets: 0 });
    expect(saas.asked).toHaveLength(4);
    const flagged = typist('2');
    const given = { name: 'N', kinds: ['fund'], sector: 'crypto', assetsUsd: 1 };
    expect(await askProgram(given, 'acme', flagged)).toEqual({ ...given, wallets: 2 });
    expect(flagged).toMatchObject({ asked: [expect.stringContaining('wallets')], told: [] });
  });

  test('say in a line what was expected, and are put again', async () => {
    const asker = typist('N', 'exchang', '', 'exchange', 'crypt', 'crypto', 'a lot', '1', '-1', '1');
    expect(await askProgram({}, 'acme', asker)).toMatchObject({
      kinds: ['exchange'],
      assetsUsd: 1,
      wallets: 1,
    });
    expect(asker.told.filter((line) => line.startsWith('  expected'))).toEqual([
      '  expected names or numbers from the list; did you mean "exchange"?',
      '  expected names or numbers from the list',
      '  expected a name or a number from the list; did you mean "crypto"?',
      '  expected US dollars, such as 40m or 40,000,000, not "a lot"',
      '  expected a number from 0 to 100, not "-1"',
    ]);
  });

  test('are given up after three answers that are not understood', async () => {
    const asker = typist('n'.repeat(201), '\u001b[2J'.repeat(60), 'x'.repeat(300), ...'abcdefghijkl');
    expect(await askProgram({}, 'acme', asker)).toEqual({});
    expect(asker.asked).toHaveLength(15);
    expect(asker.told.filter((line) => line.endsWith('; left undeclared'))).toHaveLength(5);
    for (const line of asker.told) {
      expect(line).not.toContain('\u001b');
      expect(line.length).toBeLessThan(130);
    }
  });

  test('show a hostile guess harmlessly', async () => {
    const asker = typist('N', 'fund', '', '', '');
    await askProgram({}, '\u001b[2J', asker);
    expect(asker.asked[0]).toContain('[\\u{1b}[2J]');
  });

  test('end when nobody answers any more', async () => {
    await expect(askProgram({}, 'acme', typist('N'))).rejects.toThrow('gone');
  });

  test.each([
    [['perhaps', ''], true, 2],
    [['Y'], true, 1],
    [['No'], false, 1],
    [['a', 'b', 'c'], false, 3],
  ])('consent: %j', async (lines, agreed, times) => {
    const asker = typist(...lines);
    expect(await askConsent('x.yml', asker)).toBe(agreed);
    expect(asker.asked).toHaveLength(times);
  });

  test.each([
    [['GitLab'], 'gitlab'],
    [['1'], 'github'],
    [[''], 'none'],
    [['a', 'b', 'c'], 'none'],
  ])('where CI runs: %j', async (lines, service) => {
    expect(await askService(typist(...lines))).toBe(service);
  });
});

describe('an answer is read kindly', () => {
  test.each([
    ['Exchange', ['exchange']],
    [' EXCHANGE,Custodian ', ['exchange', 'custodian']],
    ['1, 10', ['exchange', 'saas']],
    ['1 2 2', ['exchange', 'custodian']],
    ['DeFi protocol', ['defi_protocol']],
    ['dao-treasury and bridge', ['dao_treasury', 'bridge']],
    ['exchange & custodian; fund', ['exchange', 'custodian', 'fund']],
    ['exchange custodian', ['exchange', 'custodian']],
    ['0', undefined],
    ['11', undefined],
    ['1.5', undefined],
    ['exchange, ', undefined],
    ['exchange, foo', undefined],
    ['', undefined],
    ['__proto__', undefined],
  ])('kinds: %j', (text, kinds) => expect(readers.kinds.read(text)).toEqual(kinds));

  test.each([
    ['Non-Crypto', 'non_crypto'],
    ['non crypto', 'non_crypto'],
    ['4', 'mixed'],
    ['cripto', undefined],
  ])('sector: %j', (text, sector) => expect(readers.sector.read(text)).toBe(sector));

  test.each([
    ['40000000', 40_000_000],
    ['$40m', 40_000_000],
    ['40 M', 40_000_000],
    ['40 million', 40_000_000],
    ['USD 40 mn', 40_000_000],
    ['40m USD', 40_000_000],
    ['$ 40 000 000', 40_000_000],
    ['40 000 000', 40_000_000],
    ['40\u00a0000\u00a0000', 40_000_000],
    ["40'000'000", 40_000_000],
    ['40,000,000', 40_000_000],
    ['40_000_000', 40_000_000],
    ['40,000,000.00', 40_000_000],
    ['1.5bn', 1_500_000_000],
    ['$2.46B', 2_460_000_000],
    ['750k', 750_000],
    ['0', 0],
    ['999999999999999', 999_999_999_999_999],
    ['1000000000000000', undefined],
    ['9'.repeat(400), undefined],
    ['40.5', undefined],
    ['40.000', undefined],
    ['1.500m', undefined],
    ['0.25bn', 250_000_000],
    ['40,5', undefined],
    ['1,5m', undefined],
    ['40.000.000', undefined],
    ['40,000 000', undefined],
    ['4 0', undefined],
    ['400 00', undefined],
    ['-40', undefined],
    ['40x', undefined],
    ['constructor', undefined],
    ['40 constructor', undefined],
    ['a lot', undefined],
    ['', undefined],
  ])('dollars: %j', (text, usd) => expect(readDollars(text)).toBe(usd));
});
