import { describe, expect, test } from 'vitest';
import claims from '../../../src/generated/claims.json' with { type: 'json' };
import { compileLanguage } from '../../../src/core/claims/language.ts';
import type { LanguageData } from '../../../src/core/claims/language-data.ts';
import { readClaims } from '../../../src/core/claims/read-claims.ts';

/** As much German as a test needs: the design promises that a language is data and nothing else. */
const german: LanguageData = {
  artifacts: { NACHWEIS: 'claim/causal-language' },
  contexts: [],
  gates: [[['NACHWEIS'], ['SICHER']]],
  groups: {},
  barriers: { satz: ['ENDE'] },
  decoy: 'ANDERES',
  closed: 'KLEIN',
  open: 'OFFEN',
  stop: 'ENDE',
  abbreviations: ['z.b'],
  clitics: [],
  words: {
    ENDE: ['.', '?', '!', '¶'],
    ANDERES: ['sicher ist sicher'],
    KLEIN: ['sind', 'ist', 'und', 'ihre'],
    NACHWEIS: ['zertifiziert', 'iso #'],
    SICHER: ['sicher'],
    ALSO: ['also', 'daher'],
    NEIN: ['nicht', 'kein'],
  },
  phrases: [],
  links: [{ name: 'folge', confidence: 'certain', shapes: ['<NACHWEIS {satz 8} @ALSO {satz 8} =SICHER'] }],
  defeaters: [{ name: 'verneint', where: 'inside', classes: ['NEIN'] }],
};

describe('a second language is data', () => {
  const read = (text: string) => readClaims(text, compileLanguage(german));

  test('its own inference', () => {
    const text = 'Wir sind nach ISO 27001 geprüft, daher sind Ihre Münzen sicher.';
    const [claim] = read(text);
    expect(claim && text.slice(claim.artifact.start, claim.end)).toBe(
      'ISO 27001 geprüft, daher sind Ihre Münzen sicher',
    );
  });

  test('its own denial and its own decoy', () => {
    expect(read('Zertifiziert, daher nicht sicher.')).toEqual([]);
    expect(read('Zertifiziert, also: sicher ist sicher.')).toEqual([]);
  });
});

describe('a mistake in the files is an error, not silence', () => {
  const withLink = (shape: string): LanguageData => ({
    ...german,
    links: [{ name: 'x', confidence: 'likely', shapes: [shape] }],
  });

  test.each([
    ['an unknown class', '<NACHWEIS {satz 8} =SICHR', /no class "SICHR"/],
    ['an unknown barrier', '<NACHWEIS {saz 8} =SICHER', /no barrier "saz"/],
    ['a pattern that starts anywhere', '{satz 8} =SICHER', /starts anywhere/],
  ])('%s', (_, shape, message) => {
    expect(() => compileLanguage(withLink(shape))).toThrow(message);
  });
});

test('a new artifact, outcome and inference need no code', () => {
  const english = (claims as unknown as Record<string, LanguageData>).en;
  if (!english) throw new Error('no English');
  const text = 'Our moonstone wards off gremlins, whence your hoard is snug.';
  expect(readClaims(text, compileLanguage(english))).toEqual([]);
  const more: LanguageData = {
    ...english,
    words: {
      ...english.words,
      ATTESTATION: [...(english.words.ATTESTATION ?? []), 'moonstone'],
      STATE: [...(english.words.STATE ?? []), 'snug'],
      SO: [...(english.words.SO ?? []), 'whence'],
    },
  };
  expect(readClaims(text, compileLanguage(more)).length).toBeGreaterThan(0);
});
