import { describe, expect, test } from 'vitest';
import { blockYaml } from '../../src/bin/block-yaml.ts';
import { parseYaml } from '../../src/core/parse/yaml.ts';
import { plainValue } from '../../src/core/program/plain.ts';
import { builtinRules } from '../../src/index.ts';
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

  test('a control lists the rules that decide it', async () => {
    const { code, out } = await runWith({}, ['explain', 'custody.quorum-threshold']);
    expect(code).toBe(0);
    expect(out).toContain('custody/quorum-below-half');
  });

  test('an unknown id is refused with a guess', async () => {
    expect(await runWith({}, ['explain', 'custody/quorum-below-haf'])).toEqual({
      code: 2,
      out: '',
      err: 'papertiger: no rule and no control is called "custody/quorum-below-haf"; did you mean "custody/quorum-below-half"?\n',
    });
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
