import { describe, expect, test } from 'vitest';
import { blockYaml } from '../../src/bin/block-yaml.ts';
import { parseYaml } from '../../src/core/parse/yaml.ts';
import { plainValue } from '../../src/core/program/plain.ts';
import { builtinRules, loadCatalog } from '../../src/index.ts';
import { columns } from '../../src/report/width.ts';
import { runWith } from './world.ts';

describe('explain', () => {
  test('tells everything true about a rule', async () => {
    const { code, out, err } = await runWith({}, ['explain', 'custody/quorum-below-half']);
    expect([code, err]).toEqual([0, '']);
    const rule = builtinRules().find(({ id }) => id === 'custody/quorum-below-half');
    const words = out.replaceAll(/\s+/g, ' ');
    for (const part of [
      rule?.title,
      rule?.require,
      rule?.why,
      rule?.fix,
      rule?.message,
      ...(rule?.controls ?? []),
    ]) {
      expect(words).toContain(part?.replaceAll(/\s+/g, ' ').trim());
    }
    expect(words).toContain('custodial critical');
    expect(out).toMatch(/\nFails \(two of five\)\n {2}wallets:\n {4}- id: a\n/);
    expect(out).toMatch(/\n {2}# found at wallets\[0\]\.threshold\n\nPasses \(.*\)\n {2}wallets:\n/);
  });

  test.each(builtinRules().map(({ id }) => id))('%s', async (id) => {
    const { code, out } = await runWith({}, ['explain', id]);
    expect(code).toBe(0);
    expect(out).not.toContain('undefined');
    expect(out).toContain('\nFails (');
  });

  test('parameters are told with their default', async () => {
    const rule = builtinRules().find(({ parameters }) => Object.keys(parameters).length > 0);
    const [name = '', parameter] = Object.entries(rule?.parameters ?? {})[0] ?? [];
    const { out } = await runWith({}, ['explain', rule?.id ?? '']);
    expect(out).toContain(`${name} = ${parameter?.default}`);
  });

  test('a control tells what it asks for, who decides it and what it would have broken', async () => {
    const { code, out, err } = await runWith({}, ['explain', 'custody.quorum-threshold']);
    expect([code, err]).toEqual([0, '']);
    const { controls } = await loadCatalog();
    const control = controls.find(({ id }) => id === 'custody.quorum-threshold');
    const words = out.replaceAll(/\s+/g, ' ');
    for (const part of [
      control?.title,
      control?.requirement,
      control?.technique,
      control?.evidence,
      control?.organizations.join(', '),
      'SEAL-MS ms-2.1.1 (SEAL Framework Checklist for Multisig Operations, version 1.1)',
      'custody/quorum-below-half A minority of signers can move the funds',
      '$280M drift-2026 at step 5 of 6, decisive',
      'That is our judgement',
      'must not be added to theirs',
    ]) {
      expect(words).toContain(part);
    }
    const thefts = [...out.matchAll(/^ +\$\S+ {2}(\S+)/gm)].map(([, id]) => id);
    expect(thefts[0]).toBe('coincheck-2018');
  });

  test('a control is not said to interrupt thefts that it does not', async () => {
    const { out } = await runWith({}, ['explain', 'governance.claims-evidence']);
    expect(out).toContain('Would have interrupted\n  None of the thefts in the catalog.');
  });

  test('an incident tells its figures, its disputes, its steps and how sure anyone is', async () => {
    const { code, out, err } = await runWith({}, ['explain', 'playdapp-2024']);
    expect([code, err]).toEqual([0, '']);
    const words = out.replaceAll(/\s+/g, ' ');
    const { incidents } = await loadCatalog();
    const incident = incidents.find(({ id }) => id === 'playdapp-2024');
    for (const part of [
      '2024-02-09',
      '$36.5M to $290M, in headlines $290M; weighs $36.5M in sums',
      incident?.disputed_note,
      'confidence none, not named by a government',
      '1. key theft: The key that deployed and owns the token contract leaks.',
      'would have been broken by contract.admin-not-eoa, custody.hardware-backed',
      'contract.mint-cap Minting has ceilings no key can lift alone',
      'is our judgement',
      ...(incident?.sources ?? []).map(({ title, host }) => `${title}, ${host}`),
    ]) {
      expect(words).toContain(part);
    }
  });

  test('everything in the catalog can be explained, within the width', async () => {
    const { controls, incidents } = await loadCatalog();
    for (const { id } of [...controls, ...incidents]) {
      const { code, out } = await runWith({}, ['explain', id]);
      expect(code, id).toBe(0);
      expect(out, id).not.toContain('undefined');
      for (const line of out.split('\n')) expect(columns(line), `${id}: ${line}`).toBeLessThanOrEqual(100);
    }
  });

  test.each([
    ['custody/quorum-below-haf', 'custody/quorum-below-half'],
    ['custody.quorum-treshold', 'custody.quorum-threshold'],
    ['bibit-2025', 'bybit-2025'],
  ])('an unknown id is refused with a guess: %s', async (id, guess) => {
    expect(await runWith({}, ['explain', id])).toEqual({
      code: 2,
      out: '',
      err: `papertiger: no rule, control or incident is called "${id}"; did you mean "${guess}"?\n`,
    });
  });

  test('an id that resembles nothing is sent to the list', async () => {
    expect((await runWith({}, ['explain', 'zzz'])).err).toContain('see papertiger rules ls');
  });
});

test('an example printed in blocks still means the same', () => {
  const meaning = (text: string) => {
    const { documents, hits } = parseYaml({ file: 'x', text });
    return [hits.length, ...documents.map(({ root }) => root && plainValue(root))];
  };
  const texts = builtinRules().flatMap(({ examples }) =>
    examples.flatMap(({ files }) => Object.values(files)),
  );
  expect(texts.length).toBeGreaterThan(100);
  for (const text of [...texts, '{"a b": ["no", "x: y", 1.10, null, {}], "#": [[1], {"c": ""}]}']) {
    expect(meaning(blockYaml(text).join('\n'))).toEqual(meaning(text));
  }
});

describe('rules ls', () => {
  test('is one aligned line for each rule', async () => {
    const { code, out } = await runWith({}, ['rules', 'ls']);
    expect(code).toBe(0);
    const [heading = '', ...lines] = out.trimEnd().split('\n');
    expect(lines).toHaveLength(builtinRules().length);
    expect(lines).toEqual([...lines].sort());
    const column = heading.indexOf('title');
    for (const line of lines) expect(line.slice(column - 2, column)).toBe('  ');
  });

  test('as JSON holds every id', async () => {
    const { out } = await runWith({}, ['rules', 'ls', '--format', 'json']);
    const ids: { id: string }[] = JSON.parse(out);
    expect(ids.map(({ id }) => id).sort()).toEqual(
      builtinRules()
        .map(({ id }) => id)
        .sort(),
    );
  });
});
