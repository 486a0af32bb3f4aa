import { describe, expect, test } from 'vitest';
import type { Level, Sector } from '../../../src/core/types.ts';
import { findingsOf, judge } from '../../support/judge.ts';
import { ruleOf } from '../../support/rule.ts';

const sectorOf = (text: string): Sector | undefined => judge(text, { rules: [] }).inputs.programs[0]?.sector;

const wallets = 'wallets: [{id: a}]';

describe('the sector', () => {
  test.each<[string, Sector]>([
    // Not declared: the strictest, unless everything says software.
    ['org: {name: N}', 'custodial'],
    ['wallets: []', 'custodial'],
    ['org: {sector: crypto}', 'custodial'],
    ['org: {kind: [saas]}', 'other'],
    ['org: {kind: []}', 'custodial'],
    ['org: {kind: [saas, exchange]}', 'custodial'],
    // Others' assets or one's own.
    ['org: {sector: crypto, kind: [exchange]}', 'custodial'],
    ['org: {kind: [custodian]}', 'custodial'],
    ['org: {kind: [bridge]}', 'custodial'],
    ['org: {kind: [stablecoin_issuer]}', 'custodial'],
    ['org: {kind: [staking_operator]}', 'custodial'],
    ['org: {kind: [defi_protocol]}', 'own_assets'],
    ['org: {kind: [dao_treasury]}', 'own_assets'],
    ['org: {kind: [fund]}', 'own_assets'],
    ['org: {kind: [wallet_vendor]}', 'own_assets'],
    ['org: {kind: [fund, exchange]}', 'custodial'],
    ['org: {kind: [fund, saas]}', 'own_assets'],
    ['org: {sector: crypto, kind: [saas]}', 'custodial'],
    // Said to be elsewhere.
    ['org: {sector: non_crypto}', 'other'],
    ['org: {sector: fintech}', 'fintech'],
    ['org: {sector: fintech, kind: [saas]}', 'fintech'],
    ['org: {sector: non_crypto, kind: [exchange]}', 'other'],
    // What is held outranks what is said.
    [`org: {sector: non_crypto}\n${wallets}`, 'custodial'],
    [`org: {sector: fintech}\n${wallets}`, 'custodial'],
    [`org: {kind: [saas]}\n${wallets}`, 'custodial'],
    [`org: {sector: non_crypto, kind: [fund]}\n${wallets}`, 'own_assets'],
    ['org: {sector: non_crypto}\ncontracts: [{id: c}]', 'custodial'],
    ['org: {sector: non_crypto}\nbridges: [{id: c}]', 'custodial'],
    ['org: {sector: non_crypto}\nvalidators: [{id: c}]', 'custodial'],
    ['org: {sector: non_crypto}\nhot: {share_pct: 1}', 'custodial'],
    ['org: {sector: non_crypto, token_balances_usd: 1}', 'custodial'],
    // Nothing is held in an empty list, or in one that cannot be read.
    ['org: {sector: non_crypto}\nwallets: []', 'other'],
    ['org: {sector: non_crypto}\nwallets: ~', 'other'],
    ['org: {sector: non_crypto}\nwallets: 5', 'other'],
    ['org: {sector: non_crypto, token_balances_usd: 0}', 'other'],
    // A word that is no sector says nothing.
    ['org: {sector: banking}', 'custodial'],
    ['org: {sector: [fintech]}', 'custodial'],
    ['org: fintech', 'custodial'],
  ])('%s is %s', (text, sector) => {
    expect(sectorOf(text)).toBe(sector);
  });

  test('decides how loud a rule is, and whether it runs', () => {
    const severity = { custodial: 'critical', own_assets: 'high', fintech: 'none', other: 'low' } as const;
    const rule = ruleOf({ select: 'program', require: 'false', severity });
    const loud = (text: string): (Level | undefined)[] =>
      findingsOf(judge(text, { rules: [rule] }), rule.id).map((finding) => finding.severity);
    expect(loud('org: {kind: [exchange]}')).toEqual(['critical']);
    expect(loud('org: {kind: [fund]}')).toEqual(['high']);
    expect(loud('org: {sector: non_crypto}')).toEqual(['low']);
    expect(loud('org: {sector: fintech}')).toEqual([]);
    expect(judge('org: {sector: fintech}', { rules: [rule] }).outcomes[rule.id]).toEqual({
      pass: 0,
      fail: 0,
      'not-applicable': 1,
      error: 0,
    });
  });
});
