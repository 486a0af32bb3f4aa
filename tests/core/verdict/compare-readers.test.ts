import { describe, expect, test } from 'vitest';
import { builtinRules } from '../../../src/core/rule/builtin.ts';
import { levels } from '../../../src/core/rule/levels.ts';
import { closestFirst, readersIn } from '../../../src/core/verdict/compare-readers.ts';

const loudness = [...levels, 'none' as const];
const index = readersIn(builtinRules(), 'custodial');
const readers = (term: string) => index({ term, kind: 'value' });
const closest = (term: string) => closestFirst(readers(term), term).map(({ id }) => id);

describe('the rule that a change of a field quotes', () => {
  test.each([
    ['Wallet.threshold', 'custody/quorum-below-half'],
    ['Wallet.owners', 'custody/correlated-signers'],
    ['Wallet.timelock_hours', 'policy/no-cold-delay'],
    ['Wallet.max_exposure_usd', 'risk/exposure-exceeds-appetite'],
    ['ControlChange.delay_hours', 'custody/control-change-not-stricter'],
    ['Key.storage', 'custody/unknown-key-storage'],
    ['Signer.device', 'custody/untrusted-device'],
    ['ContractRole.holder_type', 'contract/eoa-admin'],
    ['Contract.timelock_seconds', 'contract/zero-timelock'],
    ['Bridge.verifiers', 'bridge/correlated-verifiers'],
    ['Verification.hash_check', 'tx/no-hash-check'],
    ['HotTier.cap_usd', 'hot/no-cap'],
  ])('%s: %s', (term, rule) => {
    expect(closest(term)[0]).toBe(rule);
  });

  test('where no finding stands at the field, one that judges what has it', () => {
    const [first] = closestFirst(readers('Contract.upgradeable'), 'Contract.upgradeable');
    expect(first).toMatchObject({ select: 'contracts[*]', severity: { custodial: 'critical' } });
  });

  test('is one of those that read it, none of which is lost', () => {
    for (const term of ['Wallet.threshold', 'Wallet.state', 'Key.backup', 'Signer.person'])
      expect(closest(term).toSorted()).toEqual(
        readers(term)
          .map(({ id }) => id)
          .toSorted(),
      );
    expect(closest('Wallet.nothing')).toEqual([]);
  });

  test('leaves the readers themselves loudest first', () => {
    const ranks = readers('Wallet.threshold').map(({ severity }) => loudness.indexOf(severity.custodial));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });
});

describe('what comes or goes as a whole', () => {
  const ids = (term: string) => index({ term, kind: 'removed' }).map(({ id }) => id);

  test.each([
    ['Program.policy', 'PolicyRule.limit_usd'],
    ['Program.policy', 'Policy.default'],
    ['Program.wallets', 'Wallet.threshold'],
    ['Wallet', 'ControlChange.threshold'],
    ['Program.risk', 'Risk.appetite_usd'],
  ])('%s is read by whatever reads %s', (whole, part) => {
    const found = ids(whole);
    for (const { id } of readers(part)) expect(found).toContain(id);
  });

  test('is as loud as the loudest of them, each named once', () => {
    const found = index({ term: 'Program.wallets', kind: 'removed' });
    expect(found[0]?.severity.custodial).toBe('critical');
    expect(new Set(found).size).toBe(found.length);
  });

  test('a field of one value is read by its own readers', () => {
    expect(ids('Wallet.threshold')).toEqual(readers('Wallet.threshold').map(({ id }) => id));
  });
});
