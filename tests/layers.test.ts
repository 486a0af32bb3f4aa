import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

// The laws of the house, each with its reason. A file may import only what its law allows.

type Law = { name: string; reason: string; breaks: (file: string, imported: string) => boolean };

const stations = [
  'parse',
  'program',
  'claims',
  'analysis',
  'expression',
  'rule',
  'check',
  'weaken',
  'gate',
  'verdict',
  'language',
];
const stationOf = (file: string) => stations.indexOf(/^core\/(\w+)\//.exec(file)?.[1] ?? '');
const ringOf = (file: string) => file.split('/')[0] ?? '';
const isPure = (file: string) => /^(core|report)\//.test(file) || file === 'index.ts';

const only = (library: string, places: readonly string[], reason: string): Law => ({
  name: `${library} is imported only in ${places.join(', ')}`,
  reason,
  breaks: (file, imported) => {
    const names = imported === library || imported.startsWith(`${library}/`);
    return names && !places.some((place) => file.startsWith(place));
  },
});

const laws: readonly Law[] = [
  {
    name: 'core/, report/ and index.ts import nothing from node:',
    reason: 'the library runs in a browser, and the same input gives the same output',
    breaks: (file, imported) => isPure(file) && imported.startsWith('node:'),
  },
  {
    name: 'a station imports only stations above it',
    reason: 'data flows one way; whoever reads a station needs to know only what came before',
    breaks: (file, imported) => stationOf(file) >= 0 && stationOf(imported) > stationOf(file),
  },
  {
    name: 'core/ imports neither host/, report/ nor bin/',
    reason: 'the engine must not know who asks, or how it is printed',
    breaks: (file, imported) => ringOf(file) === 'core' && /^(host|report|bin)\//.test(imported),
  },
  {
    name: 'report/ imports only core/',
    reason: 'a report is a function of the verdict',
    breaks: (file, imported) => ringOf(file) === 'report' && /^(host|bin)\//.test(imported),
  },
  {
    name: 'nothing but bin/ imports host/',
    reason: 'whoever touches the disk is named at the top',
    breaks: (file, imported) => /^host\//.test(imported) && !/^(host|bin)\//.test(file),
  },
  {
    name: 'nothing imports bin/',
    reason: 'the command is an end, not a part',
    breaks: (file, imported) => /^bin\//.test(imported) && ringOf(file) !== 'bin',
  },
  {
    name: 'types.ts and errors.ts import nothing',
    reason: 'the nouns stand by themselves',
    breaks: (file) => file === 'core/types.ts' || file === 'core/errors.ts',
  },
  only('yaml', ['core/parse/'], 'its guards against hostile input stand in one place'),
  only('@marcbachmann/cel-js', ['core/expression/'], 'the engine can be replaced behind our own interface'),
  only('re2js', ['core/expression/'], 'patterns of packs run on a linear engine, behind re()'),
  only('@actions/core', ['bin/action'], 'only the Action talks to the runner'),
];

function sources(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(below, entry.name);
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : sources(folder, path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

/** What a file imports or re-exports: paths relative to src/, and names of packages. */
function importsOf(file: string, text: string): string[] {
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|import\s*\(?\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => {
    const target = match[1] ?? match[2] ?? '';
    return target.startsWith('.') ? posix.join(posix.dirname(file), target) : target;
  });
}

function violations(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([file, text]) =>
    importsOf(file, text).flatMap((imported) =>
      laws
        .filter((law) => law.breaks(file, imported))
        .map((law) => `${file} imports ${imported}: ${law.name}, because ${law.reason}`),
    ),
  );
}

function cycles(files: ReadonlyMap<string, string>): string[] {
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]) => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open')
      return void found.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    state.set(file, 'open');
    const text = files.get(file);
    if (text !== undefined)
      for (const imported of importsOf(file, text))
        if (files.has(imported)) visit(imported, [...trail, file]);
    state.set(file, 'done');
  };
  for (const file of files.keys()) visit(file, []);
  return found;
}

/** Comments may speak of what code must not do. */
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

const house = new Map(
  sources('src').map((file) => [file, withoutComments(readFileSync(join('src', file), 'utf8'))]),
);

describe('the laws of the house', () => {
  test('there is a house to judge', () => {
    expect(house.size).toBeGreaterThan(60);
    expect([...house].flatMap(([file, text]) => importsOf(file, text)).length).toBeGreaterThan(150);
  });

  test('no file breaks a law', () => {
    expect(violations(house)).toEqual([]);
  });

  test('no imports run in a circle', () => {
    expect(cycles(house)).toEqual([]);
  });

  test('process.exit stands once in the repository', () => {
    const exits = [...house].flatMap(([file, text]) =>
      [...text.matchAll(/process\.exit(?:\(|Code\s*=)/g)].map(() => file),
    );
    expect(exits).toEqual(['bin/papertiger.ts']);
  });

  test('core/ and report/ read no clock, environment, chance or network', () => {
    const ambient = /\bprocess\.|\bDate\.now\b|new Date\(\)|\bMath\.random\b|\bfetch\(|\bperformance\b/;
    expect(
      [...house].filter(([file, text]) => isPure(file) && ambient.test(text)).map(([file]) => file),
    ).toEqual([]);
  });

  test.each([
    ['core/parse/planted.ts', "import { readFileSync } from 'node:fs';", /runs in a browser/],
    ['core/parse/planted.ts', "import { select } from '../program/select.ts';", /data flows one way/],
    ['core/check/planted.ts', "import { render } from '../../report/index.ts';", /must not know who asks/],
    ['report/planted.ts', "export { readSources } from '../host/files.ts';", /touches the disk/],
    ['core/rule/planted.ts', "import { parse } from 'yaml';", /guards against hostile input/],
    ['core/rule/planted.ts', "import {\n  Environment,\n} from '@marcbachmann/cel-js';", /our own interface/],
    ['host/planted.ts', "const { main } = await import('../bin/cli.ts');", /an end, not a part/],
  ])('a violation planted in %s is caught', (file, text, reason) => {
    const found = violations(new Map([[file, text]]));
    expect(found.join('\n')).toMatch(reason);
  });

  test('a circle that is planted is caught', () => {
    const planted = new Map([
      ['core/parse/a.ts', "import { b } from './b.ts';"],
      ['core/parse/b.ts', "import type { A } from './a.ts';"],
    ]);
    expect(cycles(planted)).toEqual(['core/parse/a.ts → core/parse/b.ts → core/parse/a.ts']);
  });
});
