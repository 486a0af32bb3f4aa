import { describe, expect, test } from 'vitest';
import { weaken } from '../../../src/core/weaken/weaken.ts';
import { programOf } from './support.ts';

// Processor time, with a bound that only a square can break: a hundred thousand pairs would take minutes.

const range = (count: number, of: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => of(index)).join(', ');

function seconds(base: string, head: string): { readonly spent: number; readonly found: number } {
  const [was, is] = [programOf(base), programOf(head)];
  const start = process.cpuUsage();
  const found = weaken(was, is).length;
  const { user, system } = process.cpuUsage(start);
  return { spent: (user + system) / 1e6, found };
}

const count = 4000;
const signers = (id: string, more: (index: number) => string) =>
  `signers: [${range(count, (index) => `{id: ${id}${index}, ${more(index)}}`)}]`;

describe('hostile programs', () => {
  test.each([
    [
      'all of it boilerplate',
      signers('a', () => 'site: z, host: h, network: n'),
      signers('b', () => 'site: z, host: h, network: m'),
    ],
    [
      'all of it renamed and changed',
      signers('a', (i) => `site: z${i}, host: h${i}, network: n`),
      signers('b', (i) => `site: z${i}, host: h${i}, network: m`),
    ],
    [
      'few values shared by many',
      signers('a', (i) => `site: z${i % 9}, host: h${i >> 1}, network: n`),
      signers('b', (i) => `site: z${i % 7}, host: h${i >> 1}, network: n`),
    ],
    [
      'one id',
      signers('a, serial: x', () => 'site: z').replace(/id: a, serial: x\d+/g, 'id: a'),
      signers('a', (i) => `site: z${i}`).replace(/id: a\d+/g, 'id: a'),
    ],
    [
      'one long list',
      `detection: {authority_events: [${range(20000, (i) => `a${i}`)}]}`,
      `detection: {authority_events: [${range(20000, (i) => `b${i}`)}]}`,
    ],
    [
      'one long claim',
      `claims: [{id: c, text: "${'1 '.repeat(300000)}"}]`,
      `claims: [{id: c, text: "${'2,. '.repeat(300000)}"}]`,
    ],
  ])('%s', (_, base, head) => {
    const { spent, found } = seconds(base, head);
    expect(found).toBeGreaterThan(0);
    expect(spent).toBeLessThan(6);
  });
});
