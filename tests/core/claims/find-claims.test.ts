import { describe, expect, test } from 'vitest';
import { findClaims } from '../../../src/core/claims/find-claims.ts';
import { UsageError } from '../../../src/core/errors.ts';
import type { Span } from '../../../src/core/types.ts';

const parts = (text: string) =>
  findClaims(text).map((claim) => {
    const cut = (span: Span | null) => span && text.slice(span.start, span.end);
    return [claim.rule, cut(claim.artifact), cut(claim.inference), cut(claim.outcome)];
  });
const rules = (text: string) => findClaims(text).map(({ rule }) => rule);

describe('the parts of an inference', () => {
  test.each([
    ['We are SOC 2 certified, therefore your funds are safe.', 'SOC 2 certified', 'therefore', 'safe'],
    ['ISO 27001 ensures that your data is secure.', 'ISO 27001', 'ensures', 'secure'],
    ['Your coins are safe because we are licensed.', 'licensed', 'because', 'safe'],
    ['Our **SOC 2** report means your data is *secure*.', 'SOC 2** report', 'means', 'secure'],
  ])('%s', (text, artifact, inference, outcome) => {
    expect(parts(text)).toEqual([['claim/causal-language', artifact, inference, outcome]]);
  });

  test('two fragments side by side have the mark between them as inference', () => {
    expect(parts('Fully audited. 100% safe.')).toEqual([
      ['claim/audit-implies-secure', 'audited', '.', '100% safe'],
    ]);
  });

  test('start and end enclose all parts, in UTF-16 units', () => {
    const text = '🔐🔐 We are licensed, so your coins are safe.';
    const [claim] = findClaims(text);
    expect(claim && text.slice(claim.start, claim.end)).toBe('licensed, so your coins are safe');
  });
});

test.each([
  ['claim/causal-language', 'We are HIPAA compliant, so your records are safe.'],
  ['claim/causal-language', 'We are licensed, so your coins are safe.'],
  ['claim/audit-implies-secure', 'The code was audited, so your coins are safe.'],
  ['claim/audit-implies-secure', 'Quarterly pentests keep the platform safe.'],
  ['claim/audit-implies-secure', 'Our bug bounty ensures that the bridge is safe.'],
  ['claim/insurance-implies-safe', 'We are insured, so your coins are safe.'],
  ['claim/reserves-implies-security', 'Proof of reserves means your coins are safe.'],
  ['claim/custodian-outsourced-safety', 'Our custodian is SOC 2 certified, so your coins are safe.'],
  ['claim/legal-recourse-implies-safe', 'Everyone signs an NDA, so your secrets are safe.'],
  ['claim/attestation-own-badge', 'We passed the linter, therefore we are secure.'],
  ['claim/superlative', 'An unhackable wallet for everyone.'],
])('%s: %s', (rule, text) => {
  expect(rules(text)).toEqual([rule]);
});

describe('one finding for each inference', () => {
  test('several artifacts and several outcomes of one inference', () => {
    expect(rules('SOC 2 and ISO 27001 guarantee that your data is safe and secure.')).toHaveLength(1);
  });

  test('two inferences', () => {
    expect(rules('We are licensed, so your coins are safe. Insurance makes theft impossible.')).toHaveLength(
      2,
    );
  });

  test('an absolute beside an artifact is part of its inference', () => {
    expect(rules('SOC 2 makes our vault unhackable.')).toEqual(['claim/causal-language']);
  });

  test('findings are in order and do not overlap', () => {
    const claims = findClaims('Audited, so safe. '.repeat(30));
    expect(claims).toHaveLength(30);
    for (const [index, { start }] of claims.slice(1).entries()) {
      expect(start).toBeGreaterThanOrEqual(claims[index]?.end ?? 0);
    }
  });
});

describe('what takes an inference back', () => {
  test.each([
    ['denial', 'SOC 2 does not mean that your funds are safe.'],
    ['a fronted denial', 'No certificate guarantees that your funds are safe.'],
    ['the sign for it', 'Certified ≠ safe.'],
    ['a question', 'We are licensed, so are your funds safe?'],
    ['a condition', 'If the code is audited, it is safe.'],
    ['what others say', 'Vendors claim that SOC 2 keeps your data safe.'],
    ['a quoted example', 'Do you know pages that read "audited, therefore safe" in bold?'],
    ['a myth', 'Myth: a licensed exchange means your coins are safe.'],
    ['a denial that follows', 'We are SOC 2 certified, so your data is safe. Wrong.'],
    ['a plan', 'We plan to get certified, which ensures that data is safe.'],
    ['a definition', 'SOC 2 is a standard that ensures that data is secure.'],
    ['possibility', 'An audit might make the code safe.'],
    ['an aim that is not security', 'ISO 27001 ensures compliance with security requirements.'],
    ['the reverse direction', 'Our safe practices ensure SOC 2 compliance.'],
    ['a decoy', 'Licensed brokers offer secured loans, so it is safe to say that banks watch.'],
    ['a noun that only has security in it', 'SOC 2 gives our security team more work.'],
    ['a real control as the agent', 'Funds are protected by a 48-hour delay, and the delay was audited.'],
  ])('%s', (_, text) => {
    expect(parts(text)).toEqual([]);
  });

  test('a quotation that is the whole text or has a speaker is not an example', () => {
    expect(rules('"We are audited, therefore safe."')).toHaveLength(1);
    expect(rules('"We are audited, therefore safe," said the founder.')).toHaveLength(1);
  });
});

describe('sentences that work together', () => {
  test.each([
    ['question and answer', 'Is my money safe? Yes, we are regulated.'],
    ['question and answer in paragraphs of their own', 'Are my funds safe?\n\nYes. We are fully licensed.'],
    ['a threat denied', 'Can hackers steal my coins? No, the contracts were audited.'],
    ['this', 'We are ISO 27001 certified. This guarantees the safety of your files.'],
    ['therefore', 'We hold a license. Therefore your coins are safe.'],
  ])('%s', (_, text) => {
    expect(rules(text)).toHaveLength(1);
  });

  test('paragraphs apart have nothing to do with each other', () => {
    expect(rules('We are licensed.\n\nSo much for the news.\n\nKeep your seed safe.')).toEqual([]);
  });
});

test('code, addresses and identifiers are not prose', () => {
  expect(rules('See `audited, so safe` and https://example.org/audited-so-safe.')).toEqual([]);
  expect(rules('The rule claim/audit-implies-secure covers audits.')).toEqual([]);
});

test('a language without files is refused by name', () => {
  expect(() => findClaims('text', { languages: ['xx'] })).toThrow(UsageError);
  expect(() => findClaims('text', { languages: ['toString'] })).toThrow(/known: en/);
  expect(findClaims('We are licensed, so your coins are safe.', { languages: [] })).toEqual([]);
  expect(findClaims('We are licensed, so your coins are safe.', { languages: ['en'] })).toHaveLength(1);
});
