import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalog } from '../src/core/rule/builtin.ts';
import { loadRules, proveRules } from '../src/index.ts';

// Every rule file is tested by being there.
const data = ['catalog', 'incidents', 'mappings', 'claims'];
const files = readdirSync('rules', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml') && !data.includes(file.split('/')[0] ?? ''))
  .sort();
const rules = loadRules(
  files.map((file) => ({ file, kind: 'yaml', text: readFileSync(join('rules', file), 'utf8') })),
);
const { proofs, coverage } = proveRules(rules);

/** Families and sizes promised by the catalog of lint rules; a family may grow, never shrink. */
const families = { claim: 14, risk: 10, compliance: 7, custody: 15, tx: 10, policy: 6, hot: 4, meta: 6 };

describe('the rules that come with papertiger', () => {
  test.each(Object.entries(families))('family %s has its %i rules', (family, size) => {
    const own = rules.filter(({ id }) => id.startsWith(`${family}/`));
    expect(own.length, own.map(({ id }) => id).join(' ')).toBeGreaterThanOrEqual(
      family === 'meta' ? 5 : size,
    );
  });

  test.each(rules.map(({ id }) => id))('%s: its examples hold', (id) => {
    const own = proofs.filter(({ rule }) => rule === id);
    expect(own.length).toBeGreaterThanOrEqual(2);
    expect(own.filter(({ outcome }) => outcome !== 'proven')).toEqual([]);
  });

  test('every clause of every rule was true in one example and false in another', () => {
    const half = coverage.filter(({ seenTrue, seenFalse }) => !(seenTrue && seenFalse));
    expect(
      half.map(({ rule, clause, seenTrue }) => `${rule}: never ${seenTrue ? 'false' : 'true'}: ${clause}`),
    ).toEqual([]);
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s: reads as the house writes', (_, rule) => {
    const first = (text: string) => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
    expect(rule.title).toMatch(/^[A-Z0-9"].*[^.]$/);
    expect(rule.title.length).toBeLessThanOrEqual(72);
    expect(rule.message).not.toMatch(/[.!]$/);
    expect(first(rule.why).length, first(rule.why)).toBeLessThanOrEqual(180);
    expect(first(rule.fix).length, first(rule.fix)).toBeLessThanOrEqual(180);
    for (const text of [rule.title, rule.message, rule.why, rule.fix])
      expect(text).not.toMatch(/\b(simply|just|obviously|stupid|idiot|lol)\b/i);
  });

  test('every control is decided by a rule, and every rule decides a control or speaks of the declaration itself', () => {
    const decided = new Set(rules.flatMap(({ controls }) => controls));
    expect(catalog.controls.filter(({ id }) => !decided.has(id)).map(({ id }) => id)).toEqual([]);
    expect(
      rules
        .filter(({ id, controls }) => controls.length === 0 && !/^(meta|change)\//.test(id))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  test('the catalog has 107 controls and 47 thefts, each once', () => {
    expect(new Set(catalog.controls.map(({ id }) => id)).size).toBe(107);
    expect(new Set(catalog.incidents.map(({ id }) => id)).size).toBe(47);
  });
});
