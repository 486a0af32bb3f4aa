import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findClaims } from '../../../src/core/claims/find-claims.ts';

/** The fastest of three, in milliseconds of processor time: other processes must not count. */
function cost(text: string): number {
  const rounds = [0, 1, 2].map(() => {
    const started = process.cpuUsage();
    findClaims(text);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return Math.min(...rounds);
}

/** Eight times the text may cost 24 times the time: a square would cost 64, and a collector at work less than twice. */
function expectLinear(unit: string) {
  const small = unit.repeat(Math.ceil(8_000 / unit.length));
  findClaims(small);
  expect(cost(small.repeat(8))).toBeLessThan(24 * cost(small) + 60);
}

describe('no text takes more than linear time', () => {
  test.each([
    ['one inference without end', 'audited so safe '],
    ['artifacts without an outcome', 'audited certified licensed insured '],
    ['outcomes behind one artifact', 'safe secure no risk because '],
    ['cues only', 'audited ensures keeps so because by with '],
    ['questions', 'safe? audited? '],
    ['dots', 'audited safe a.a.a.a.a.'],
    ['slashes and hyphens', 'audited safe a-a-a/a-a_a/'],
    ['apostrophes', "audited safe a'a'a'a'"],
    ['one long word', 'auditedsafe'],
    ['backticks', 'audited safe ` ` '],
    ['brackets', 'audited safe ](](]( '],
    ['quotation marks', '"audited" "safe" '],
    ['blank lines', 'audited so safe\n \n\t\n'],
    ['line starts', '\n      \n- audited so safe'],
    ['colons', 'audited: safe:\n\n'],
    ['negations', 'no audited not safe never '],
  ])('%s', (_, unit) => {
    expectLinear(unit);
  });

  test('whatever words are repeated', () => {
    const word = fc.constantFrom(
      'audited',
      'SOC 2',
      'so',
      'safe',
      'no',
      'hackers',
      'which',
      'means',
      'keeps',
      'your',
      'funds',
      'is',
      'to',
      'ensure',
      'security',
      'and',
      ',',
      '.',
      '?',
      'because',
      'insured',
      'by',
      'never',
      'stolen',
      'if',
      '"',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) =>
        expectLinear(`${words.join(' ')} `),
      ),
      { numRuns: 12, seed: 7 },
    );
  });
});

test('any text at all gives spans inside it, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (noise) => {
      const text = `${noise} We are audited, so ${noise} your coins are safe. ${noise}`;
      let last = 0;
      for (const claim of findClaims(text)) {
        expect(claim.start).toBeGreaterThanOrEqual(last);
        expect(claim.end).toBeGreaterThan(claim.start);
        for (const part of [claim.artifact, claim.outcome, claim.inference ?? claim.outcome]) {
          expect(part.start >= claim.start && part.end <= claim.end && part.end > part.start).toBe(true);
        }
        last = claim.end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
