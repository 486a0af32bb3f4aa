import { describe, expect, test } from 'vitest';
import { readCatalog } from '../../../src/core/rule/read-catalog.ts';

const files = {
  'catalog/a.one.yaml': [
    'id: a.one',
    'title: One thing holds',
    'section: People',
    'kind: preventive',
    'organizations: [fund]',
    'requirement: It holds.',
    'technique: Break it.',
    'evidence: It can be seen.',
    'sources: [KEY 1, INC theft-2024, judgement]',
  ],
  'incidents/theft-2024.yaml': [
    'id: theft-2024',
    'name: A theft',
    'date: 2024-02-29',
    'organization: fund',
    'loss_usd: {low: 1, high: 3, headline: 2}',
    'disputed: true',
    'disputed_note: One says 1 and one says 3.',
    'attribution: {actor: unknown, official: false, by: nobody, confidence: none}',
    'cause_confidence: low',
    'steps:',
    '  - {stage: theft, text: It goes., interrupted_by: [a.one]}',
    'decisive: [a.one]',
    'sources: [{title: News, host: example.com}]',
  ],
  'mappings/list.yaml': [
    'id: list',
    'title: A list',
    'version: "1"',
    'host: example.com',
    'aspects: {"1.01": First}',
    'controls: {a.one: ["1.01"]}',
  ],
  'mappings/sources.yaml': ['KEY: {title: A book, host: example.com}'],
};
type File = keyof typeof files;
const control = 'catalog/a.one.yaml';
const incident = 'incidents/theft-2024.yaml';
const list = 'mappings/list.yaml';

/** The catalog above with one line of one file replaced; lines count from 1, and one past the end is added. */
function read(file?: File, line = 1, text = '') {
  const sources = Object.entries(files).map(([name, lines]) => {
    const own = name === file ? [...lines.slice(0, line - 1), text, ...lines.slice(line)] : lines;
    return { file: name, text: own.join('\n'), kind: 'yaml' as const };
  });
  return readCatalog(sources);
}

function faults(file: File, line: number, text: string): string[] {
  try {
    read(file, line, text);
  } catch (error) {
    expect(error).toMatchObject({ name: 'UsageError', code: 2 });
    return error instanceof Error ? error.message.split('\n') : [];
  }
  return [];
}

describe('a catalog', () => {
  test('is read whole when nothing is wrong with it', () => {
    const { controls, incidents, mappings, sources } = read();
    expect(controls).toMatchObject([{ id: 'a.one', organizations: ['fund'] }]);
    expect(incidents).toMatchObject([{ date: '2024-02-29', decisive: ['a.one'], loss_usd: { low: 1 } }]);
    expect(mappings).toMatchObject([{ controls: { 'a.one': ['1.01'] } }]);
    expect(sources).toEqual({ KEY: { title: 'A book', host: 'example.com' } });
  });

  const wrong: readonly [what: string, file: File, line: number, text: string, expected: string][] = [
    ['a field is missing', control, 4, '', '1:1: the item needs a field "kind"'],
    ['a field is unknown', control, 10, 'kin: x', '10:6: the item has no such field'],
    ['a kind is unknown', control, 4, 'kind: magic', '4:7: kind must be one of ["preventive"'],
    [
      'an organization is unknown',
      control,
      5,
      'organizations: [bank]',
      '5:17: organizations[0] must be one of',
    ],
    ['a list repeats', control, 5, 'organizations: [fund, fund]', '5:1: organizations breaks "uniqueItems"'],
    ['a text is empty', control, 6, 'requirement: ""', '6:14: requirement breaks "minLength"'],
    ['a title ends as a sentence', control, 2, 'title: It holds.', '2:8: title breaks "pattern"'],
    ['the file has another name', control, 1, 'id: a.two', '1:5: the id "a.two" differs from the file'],
    [
      'a source has no key',
      control,
      9,
      'sources: [KEYS 1]',
      '9:11: no source "KEYS" is known; did you mean "KEY"?',
    ],
    [
      'a cited theft is unknown',
      control,
      9,
      'sources: [INC heist-2024]',
      '9:11: no incident "heist-2024" is known',
    ],
    ['a file is no YAML', control, 10, 'more: [', '10:'],
    ['a key stands twice', control, 10, 'id: a.one', '10:1: the key "id" stands twice'],
    ['a file holds two items', control, 10, '---\nid: a.one', '1:1: expected one item'],
    ['a control breaks no step', incident, 12, 'decisive: [a.two]', '12:12: "a.two" interrupts no step'],
    ['a day does not exist', incident, 3, 'date: 2024-02-30', '3:7: "2024-02-30" is no day'],
    [
      'the id names another year',
      incident,
      3,
      'date: 2023-02-28',
      '3:7: the id "theft-2024" names another year',
    ],
    [
      'a headline is too high',
      incident,
      5,
      'loss_usd: {low: 1, high: 3, headline: 4}',
      '5:1: the headline lies outside',
    ],
    [
      'a range is upside down',
      incident,
      5,
      'loss_usd: {low: 3, high: 1, headline: 2}',
      '5:1: the headline lies outside',
    ],
    ['a weight is too low', incident, 14, 'ranking_usd: 0', '14:14: it lies outside low and high'],
    [
      'a loss is a fraction',
      incident,
      5,
      'loss_usd: {low: 1.5, high: 3, headline: 2}',
      '5:17: loss_usd.low breaks "type"',
    ],
    ['a dispute has no note', incident, 7, '', '6:11: a disputed loss needs a disputed_note'],
    [
      'a note disputes nothing',
      incident,
      6,
      'disputed: false',
      '6:11: a disputed loss needs a disputed_note',
    ],
    [
      'certificates are ascribed',
      incident,
      14,
      'attestations: {soc2: true}',
      '14:1: the item has no such field',
    ],
    [
      'a mapping names no control',
      list,
      6,
      'controls: {b.two: ["1.01"]}',
      '6:12: no control "b.two" is known',
    ],
    ['a mapping names no aspect', list, 6, 'controls: {a.one: ["1.02"]}', '6:20: no aspect "1.02" is known'],
    [
      'an aspect is a float',
      list,
      6,
      'controls: {a.one: [1.01]}',
      '6:20: controls["a.one"][0] breaks "type"',
    ],
    ['a key has no title', 'mappings/sources.yaml', 1, 'KEY: {host: x}', '1:1: KEY needs a field "title"'],
  ];
  test.each(wrong)('is refused at the place where %s', (_, file, line, text, expected) => {
    const found = faults(file, line, text);
    expect(
      found.some((fault) => fault.startsWith(`${file}:${expected}`)),
      found.join('\n'),
    ).toBe(true);
  });

  test('is refused where a step names no control, with the one that was meant', () => {
    const step = '  - {stage: theft, text: It goes., interrupted_by: [a.one, a.onne]}';
    expect(faults(incident, 11, step)).toEqual([
      `${incident}:11:60: no control "a.onne" is known; did you mean "a.one"?`,
    ]);
  });

  test('reports a file that cannot be read, and not what others lack for it', () => {
    expect(faults(control, 10, 'id: a.one')).toHaveLength(1);
  });
});
