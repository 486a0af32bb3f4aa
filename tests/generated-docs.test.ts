import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import type { FullCatalog } from '../src/core/rule/catalog.ts';
import type { RuleData } from '../src/core/types.ts';
import { readExamples } from '../src/generated/examples.mjs';

// docs/rules/ and docs/controls/ are derived: complete, linked, the same each time, and safe whatever the data says.

const generated = 'src/generated';
const readJson = <Shape>(file: string): Shape => JSON.parse(readFileSync(join(generated, file), 'utf8'));
const rules = readJson<Omit<RuleData, 'examples'>[]>('rules.json');
const catalog = readJson<FullCatalog>('catalog-full.json');
const examples = readExamples();
const [firstRule] = rules;
const [firstControl] = catalog.controls;
if (!firstRule || !firstControl) throw new Error('there is nothing to document');

let temporary = '';
beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'papertiger-docs-'));
});
afterAll(() => rmSync(temporary, { recursive: true }));

const writeDocs = (to: string, from = generated) =>
  execFileSync(process.execPath, ['scripts/docs.mjs', to, from], { encoding: 'utf8', stdio: 'pipe' });

/** Every page below `docs`, by its path there. */
function pagesOf(docs: string): Map<string, string> {
  const files = ['rules', 'controls'].flatMap((folder) =>
    readdirSync(join(docs, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/')),
  );
  const below = (file: string) => posix.relative(docs.replaceAll('\\', '/'), file);
  return new Map(files.sort().map((file) => [below(file), readFileSync(file, 'utf8')]));
}

interface Part {
  readonly type: string;
  readonly value?: string;
  readonly lang?: string | null | undefined;
  readonly url?: string;
  readonly children?: readonly Part[];
}

const parse = (markdown: string): Part =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
const partsOf = (part: Part): Part[] => [part, ...(part.children ?? []).flatMap(partsOf)];
const textOf = (part: Part): string => part.value ?? (part.children ?? []).map(textOf).join('');
const linksOf = (markdown: string) =>
  partsOf(parse(markdown)).flatMap(({ type, url }) => (type === 'link' && url ? [url] : []));

const pages = pagesOf('docs');
const linksFrom = new Map([...pages].map(([file, text]) => [file, linksOf(text)]));
const fencesOf = (markdown: string) =>
  partsOf(parse(markdown)).flatMap(({ type, lang, value }) =>
    type === 'code' && lang === 'yaml' ? [value ?? ''] : [],
  );

describe('the generated pages', () => {
  test('there is one for each rule and each control, an index of either, and nothing else', () => {
    const wanted = [
      ...rules.map(({ id }) => `rules/${id}.md`),
      ...catalog.controls.map(({ id }) => `controls/${id}.md`),
      'rules/index.md',
      'controls/index.md',
    ];
    expect([...pages.keys()].sort()).toEqual(wanted.sort());
  });

  test.each(['rules', 'controls'])('the index of %s lists every page once', (folder) => {
    const listed = (linksFrom.get(`${folder}/index.md`) ?? []).filter((url) => !url.startsWith('..'));
    const others = [...pages.keys()].filter(
      (file) => file.startsWith(`${folder}/`) && !file.endsWith('index.md'),
    );
    expect(listed.map((url) => `${folder}/${url}`).sort()).toEqual(others.sort());
  });

  test('every link between our files leads somewhere', () => {
    const broken = [...linksFrom].flatMap(([file, urls]) =>
      urls
        .filter((url) => !/^https:/.test(url))
        .filter((url) => !existsSync(posix.join('docs', posix.dirname(file), url)))
        .map((url) => `${file} → ${url}`),
    );
    expect(broken).toEqual([]);
  });

  test('each has the headings of its form, in order', () => {
    const rule =
      'What it judges, Why, Bad, Good, Fix, Parameters, Exceptions, Incidents, References, Controls';
    const control =
      'Requirement, What it interrupts, Evidence, Organizations, Rules, Incidents, Paperwork, Sources';
    for (const [file, text] of pages) {
      if (file.endsWith('index.md')) continue;
      const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading).join(', ');
      expect(headings, file).toBe(file.startsWith('rules/') ? rule : control);
    }
  });

  test('every rule shows an example that fails, with the place, and one that passes', () => {
    for (const { id } of rules) {
      const text = pages.get(`rules/${id}.md`) ?? '';
      const [, bad = '', good = ''] = /^## Bad\n([\s\S]*?)^## Good\n([\s\S]*?)^## Fix$/m.exec(text) ?? [];
      const fails = examples[id]?.find((example) => example.fails)?.fails ?? [];
      const places = fails.map((path) => (path === '' ? /# finding at the document|<!-- finding in/ : path));
      expect(places.length, id).toBeGreaterThan(0);
      for (const place of places) expect(bad, id).toMatch(place);
      expect(bad, id).toMatch(/^ *(# finding at \S|<!-- finding in the text above -->)/m);
      expect(good, id).toMatch(/^`{3,}(yaml|markdown)\n[\s\S]+\n`{3,}$/m);
      expect(good, id).not.toMatch(/# finding at|<!-- finding/);
    }
  });

  test('an example is printed without changing what it says', () => {
    const read = (text: string) => parseDocument(text, { uniqueKeys: false, intAsBigInt: true }).toJS();
    for (const { id } of rules) {
      const all = examples[id] ?? [];
      const told = [all.find(({ fails }) => fails), all.find(({ fails }) => !fails)];
      const texts = told.flatMap((example) => Object.entries(example?.files ?? {}));
      const wanted = texts.filter(([file]) => !file.endsWith('.md')).map(([, text]) => read(text));
      expect(fencesOf(pages.get(`rules/${id}.md`) ?? '').map(read), id).toEqual(wanted);
    }
  });

  test('a finding is marked on the line above it, and outside of texts', () => {
    const duplicate = pages.get('rules/meta/conflicting-value.md');
    expect(duplicate).toMatch(/^# security-program\.yml\n.*\n# finding at org\.sector\norg: /m);
    expect(duplicate?.match(/# finding at/g)).toHaveLength(1);
    const secret = pages.get('rules/meta/secrets-in-yaml.md');
    expect(secret).toMatch(/^ {4}# finding at keys\[0\]\.x-note\n {4}x-note: /m);
  });

  test('a rule and a control that belong together name each other', () => {
    for (const { id, controls } of rules) {
      for (const control of controls) {
        expect(linksFrom.get(`rules/${id}.md`)).toContain(`../../controls/${control}.md`);
        expect(linksFrom.get(`controls/${control}.md`)).toContain(`../rules/${id}.md`);
      }
    }
  });

  test('a control names every incident that it would have interrupted, and warns of the sum', () => {
    for (const { id } of catalog.controls) {
      const met = catalog.incidents.filter(({ steps }) =>
        steps.some((step) => step.interrupted_by.includes(id)),
      );
      const text = pages.get(`controls/${id}.md`) ?? '';
      const [, section = ''] = /^## Incidents\n([\s\S]*?)^## Paperwork$/m.exec(text) ?? [];
      expect(linksOf(section).sort(), id).toEqual(
        met.map((one) => `../../rules/incidents/${one.id}.yaml`).sort(),
      );
      expect(section).toContain('our judgement');
      expect(section.includes('must not be added up')).toBe(met.length > 0);
    }
  });
});

describe('writing them again', () => {
  test('gives the same bytes', () => {
    const again = join(temporary, 'again');
    writeDocs(again);
    expect(pagesOf(again)).toEqual(pages);
  });

  test('removes whatever the generator did not write', () => {
    const stale = join(temporary, 'stale');
    cpSync('docs/rules', join(stale, 'rules'), { recursive: true });
    mkdirSync(join(stale, 'controls/old/deep'), { recursive: true });
    writeFileSync(join(stale, 'controls/old/deep/page.md'), 'old');
    writeFileSync(join(stale, 'rules/custody/renamed-away.md'), 'old');
    writeFileSync(join(stale, 'rules/.hidden'), 'old');
    writeFileSync(join(stale, 'guide.md'), 'not ours');
    writeDocs(stale);
    expect(pagesOf(stale)).toEqual(pages);
    expect(existsSync(join(stale, 'controls/old'))).toBe(false);
    expect(existsSync(join(stale, 'guide.md'))).toBe(true);
  });
});

const hostile =
  '# a | b <script>alert(1)</script> `c` [d](https://e.example) ![f](g) **h** _i_ ~~j~~ &lt; <!-- k --> \\| l\u202e #';
// Marks that turn the direction of writing are shown by their number.
const shown = hostile.replace('\u202e', '\\u{202e}');
const breakout = 'x: 1\n```\n# out of the fence\n<script>alert(1)</script>';

describe('data that tries to be Markdown', () => {
  let wild = new Map<string, string>();

  beforeAll(() => {
    const from = join(temporary, 'hostile');
    mkdirSync(from);
    const rule = {
      ...firstRule,
      id: 'test/hostile',
      title: hostile,
      message: breakout,
      why: hostile,
      fix: hostile,
    };
    const control = {
      ...firstControl,
      title: hostile,
      requirement: hostile,
      technique: hostile,
      evidence: hostile,
    };
    const incidents = catalog.incidents.map((incident) => ({
      ...incident,
      name: hostile,
      steps: incident.steps.map((step) => ({ ...step, text: hostile, interrupted_by: [control.id] })),
    }));
    const parameters = { 'test.days': { default: 1, stronger: 'less', description: hostile } };
    const tested = { ...rule, parameters, controls: [control.id], incidents: incidents.map(({ id }) => id) };
    const shownExamples = [
      { name: hostile, files: { 'a.yml': breakout }, today: '2026-11-22', fails: ['x'] },
      { name: hostile, files: { 'a.yml': breakout }, today: '2026-11-22', fails: null },
    ];
    const write = (file: string, value: unknown) => writeFileSync(join(from, file), JSON.stringify(value));
    write('rules.json', [tested]);
    write('catalog-full.json', { ...catalog, controls: [control], incidents });
    const module = `export const readExamples = () => (${JSON.stringify({ [tested.id]: shownExamples })});`;
    writeFileSync(join(from, 'examples.mjs'), module);
    writeDocs(join(temporary, 'wild'), from);
    wild = pagesOf(join(temporary, 'wild'));
  });

  test('stays words: no HTML, no image, no disguised link, no emphasis', () => {
    expect(wild.size).toBe(4);
    for (const [file, text] of wild) {
      const parts = partsOf(parse(text));
      const html = parts.filter(({ type }) => type === 'html').map(({ value }) => value);
      expect(html, file).toEqual([text.split('\n')[0]]);
      const obeyed = parts.filter(({ type }) => /^(image|strong|emphasis|delete|definition)/.test(type));
      expect(obeyed, file).toEqual([]);
      // Some renderers turn a bare address into a link whatever is escaped; it must then say where it leads.
      const strange = parts.filter(({ type, url = '' }) => type === 'link' && /e\.example|^g$/.test(url));
      expect(strange.filter((one) => textOf(one) !== one.url)).toEqual([]);
    }
  });

  test('is shown as it is, in titles and in cells, and no cell is torn', () => {
    for (const [file, text] of wild) {
      const parts = partsOf(parse(text));
      const isIndex = file.endsWith('index.md');
      const titles = parts.filter(({ type }) => type === (isIndex ? 'tableCell' : 'heading')).map(textOf);
      expect(titles, file).toContain(shown);
      for (const { children = [] } of parts.filter(({ type }) => type === 'table')) {
        const widths = children.map((row) => row.children?.length);
        expect(new Set(widths).size, file).toBe(1);
      }
    }
  });

  test('does not leave its fence', () => {
    const blocks = partsOf(parse(wild.get('rules/test/hostile.md') ?? '')).filter(
      ({ type }) => type === 'code',
    );
    expect(blocks.filter(({ value }) => value?.includes('<script>alert(1)</script>'))).toHaveLength(3);
  });

  test('a citation that names no source is refused', () => {
    const from = join(temporary, 'unsourced');
    cpSync(join(temporary, 'hostile'), from, { recursive: true });
    writeFileSync(join(from, 'rules.json'), JSON.stringify([{ ...firstRule, references: ['NOBODY 1.2'] }]));
    const module = `export const readExamples = () => (${JSON.stringify({ [firstRule.id]: exampleOf() })});`;
    writeFileSync(join(from, 'examples.mjs'), module);
    expect(() => writeDocs(join(temporary, 'unsourced-docs'), from)).toThrow(/cites "NOBODY 1\.2"/);
  });

  test('a control that no rule decides says so', () => {
    const from = join(temporary, 'undecided');
    cpSync(generated, from, { recursive: true });
    writeFileSync(join(from, 'rules.json'), '[]');
    writeDocs(join(temporary, 'undecided-docs'), from);
    const undecided = pagesOf(join(temporary, 'undecided-docs'));
    expect(undecided.get(`controls/${firstControl.id}.md`)).toContain('No rule decides it yet');
    expect(undecided.get('controls/index.md')).toContain(
      `${catalog.controls.length} are decided by no rule yet`,
    );
  });
});

function exampleOf() {
  const example = { name: 'one', files: { 'a.yml': 'x: 1' }, today: '2026-11-22' };
  return [
    { ...example, fails: ['x'] },
    { ...example, fails: null },
  ];
}
