import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze, compareAnalyses } from '../../../src/index.ts';

// The reconstructed set-ups of known thefts fall to what took them.

function analyzed(name: string, today: string, edit = (text: string) => text) {
  const file = `examples/${name}/security-program.yml`;
  return analyze([{ file, text: edit(readFileSync(file, 'utf8')), kind: 'yaml' }], { today });
}

function only<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined) throw new Error('nothing there');
  return first;
}

describe('Ronin, March 2022', () => {
  const withdrawn = (text: string) => {
    const without = text.replace(/^delegations:[\s\S]*?(?=^\w)/m, '');
    expect(without).not.toBe(text);
    return without;
  };

  test('one organization while the forgotten right stands, two once it is withdrawn', () => {
    const stood = only(analyzed('ronin-2022', '2022-03-23').wallets);
    expect(stood.cuts.organization).toMatchObject({ size: 1, sets: [['organization/sky-mavis']] });
    const after = only(analyzed('ronin-2022', '2022-03-23', withdrawn).wallets);
    expect(after.cuts.organization).toMatchObject({ size: 2 });
    expect(after.cuts.organization.set).toContain('organization/sky-mavis');
    expect(after.cuts.organization).not.toHaveProperty('undeclared');
  });

  test('the bridge and its contract fall with the same one', () => {
    const { contracts, bridges, worst } = analyzed('ronin-2022', '2022-03-23');
    expect(only(contracts).cuts.organization.size).toBe(1);
    expect(only(bridges).cuts.organization.size).toBe(1);
    expect(worst.single.usd).toBe(540_000_000);
  });

  test('what withdrawing it changes is a delta that says stronger', () => {
    const before = analyzed('ronin-2022', '2022-03-23');
    const after = analyzed('ronin-2022', '2022-03-23', withdrawn);
    const moved = compareAnalyses(after, before, 'then').cuts.filter(
      ({ entity, dimension, of }) =>
        entity === 'wallet/bridge-vault' && dimension === 'organization' && of === 'cuts',
    );
    expect(moved).toMatchObject([{ change: 'stronger', was: { size: 1 }, is: { size: 2 } }]);
  });
});

test('Harmony, June 2022: two of five keys, and one organization held them all', () => {
  const { cuts } = only(analyzed('harmony-2022', '2022-06-23').wallets);
  expect(cuts.organization).toMatchObject({ size: 1, set: ['organization/harmony'] });
});

test('Radiant, October 2024: three of eleven, one interface and blind signing', () => {
  const { wallets, contracts } = analyzed('radiant-2024', '2024-10-16');
  expect(only(wallets).cuts.interface).toMatchObject({ size: 1, set: ['interface/safe-web'] });
  expect(only(wallets).cuts.provider).toMatchObject({ size: 1, set: ['provider/safe-wallet'] });
  expect(only(contracts).immediate.interface.size).toBe(1);
});

test('Bybit, February 2025: one supplier showed every signer what to sign', () => {
  const { cuts } = only(analyzed('bybit-2025', '2025-02-21').wallets);
  expect(cuts.provider).toMatchObject({ size: 1, set: ['provider/safe-wallet'] });
});
