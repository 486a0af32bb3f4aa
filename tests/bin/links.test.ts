import { existsSync, readFileSync } from 'node:fs';
import { hostname, platform } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileUrl, installedRules, ruleUrls } from '../../src/host/rule-urls.ts';
import { builtinRules, render } from '../../src/index.ts';
import { temp } from '../host/temp.ts';
import { fullVerdict } from '../report/samples.ts';
import { ruleText } from '../support/rule.ts';
import { type Extra, run } from './world.ts';

const program = `apiVersion: security-program/v1
org: {name: N, kind: [exchange]}
wallets: [{id: a, owners: [s1, s2, s3], threshold: 1}]
`;
const capable: Extra = { terminal: true, env: { TERM_PROGRAM: 'iTerm.app' } };

/** Where each link of an output leads, by what it is drawn around. */
const linksIn = (out: string) =>
  new Map(
    [...out.matchAll(/\u001b\]8;;([^\u001b]+)\u001b\\([^\u001b]*)\u001b\]8;;\u001b\\/g)].map(
      ([, to, text]) => [text, to],
    ),
  );
const pathOf = (url = '') => decodeURIComponent(new URL(url).pathname);

describe('the ids of rules', () => {
  test('lead to their files on a terminal that follows links', async () => {
    const { out } = await run(temp({ 'security-program.yml': program }), [], capable);
    const links = linksIn(out);
    const file = join(process.cwd(), 'rules/custody/quorum-below-half.yaml');
    expect(links.get('custody/quorum-below-half')).toBe(fileUrl(file, hostname(), platform()));
    expect(links.size).toBeGreaterThan(20);
    for (const [id, url] of links) expect(readFileSync(pathOf(url), 'utf8')).toContain(`id: ${id}\n`);
  });

  test('of a pack lead to the files of the pack', async () => {
    const cwd = temp({
      'security-program.yml': program,
      'papertiger.yml': 'extends: [papertiger:recommended, ./own rules é]\n',
      'own rules é/own/rule.yaml': ruleText({
        id: 'own/rule',
        references: '[judgement, "https://example.org"]',
      }),
      'more/more/rule.yml': ruleText({ id: 'more/rule' }),
    });
    const { out } = await run(cwd, ['--rules', 'more'], capable);
    expect(pathOf(linksIn(out).get('own/rule'))).toBe(join(cwd, 'own rules é/own/rule.yaml'));
    expect(pathOf(linksIn(out).get('more/rule'))).toBe(join(cwd, 'more/more/rule.yml'));
  });

  test.each<[string, Extra]>([
    ['in a pipe', { env: { TERM_PROGRAM: 'iTerm.app', FORCE_COLOR: '3' } }],
    ['without color', { terminal: true, env: { TERM_PROGRAM: 'iTerm.app', NO_COLOR: '1' } }],
    ['on a dumb terminal', { terminal: true, env: { TERM_PROGRAM: 'iTerm.app', TERM: 'dumb' } }],
    ['on a terminal that is not known to follow links', { terminal: true, env: { FORCE_COLOR: '1' } }],
    ['in CI', { terminal: true, env: { TERM_PROGRAM: 'vscode', CI: '1' } }],
  ])('are plain %s', async (_, extra) => {
    const { out } = await run(temp({ 'security-program.yml': program }), [], extra);
    expect(out).toContain('custody/quorum-below-half');
    expect(out).not.toContain('\u001b]8');
  });

  test('give no path away to a file or to another program', async () => {
    const cwd = temp({ 'security-program.yml': program });
    const formats = ['rdjson', 'sarif', 'json', 'markdown', 'gitlab', 'junit', 'compact', 'github'];
    const { out } = await run(
      cwd,
      ['--format', 'pretty', ...formats.flatMap((one) => ['--format', `${one}:${one}.out`])],
      capable,
    );
    expect(out).toContain('file://');
    await run(cwd, ['--format', 'pretty:pretty.out'], capable);
    for (const format of [...formats, 'pretty']) {
      const text = readFileSync(join(cwd, `${format}.out`), 'utf8');
      expect(text).not.toMatch(/file:\/\/|\u001b/);
      expect(text).not.toContain(process.cwd());
    }
    for (const format of formats)
      expect((await run(cwd, ['--format', format], capable)).out).not.toContain('file://');
  });
});

test('an address that would end its escape is no link', () => {
  for (const url of ['file:///\u001b\\evil', 'file:///a\u0007b', 'file:///a b', '']) {
    const out = render(fullVerdict, 'pretty', { links: true, ruleUrl: () => url });
    expect(out).toBe(render(fullVerdict, 'pretty'));
  }
});

test('every rule has its file', () => {
  const urlOf = ruleUrls([]);
  const missing = builtinRules().filter(({ id }) => !existsSync(pathOf(urlOf(id) ?? 'file:///nowhere')));
  expect(missing.map(({ id }) => id)).toEqual([]);
  expect(urlOf('no/such-rule')).toBeUndefined();
  expect(urlOf('../custody/quorum-below-half')).toBeUndefined();
});

test.each(['dist', 'dist/chunks', 'src/host'])('the rules are found from %s', (folder) => {
  const cwd = temp({ 'package.json': '{}', 'rules/a/b.yaml': '', [`${folder}/x`]: '' });
  expect(installedRules(join(cwd, folder))).toBe(join(cwd, 'rules'));
});

test('another package is not taken for ours', () => {
  const cwd = temp({ 'rules/a/b.yaml': '', 'sub/package.json': '{}', 'sub/dist/x': '' });
  expect(installedRules(join(cwd, 'sub/dist'))).toBeUndefined();
});

test.each([
  ['/a b/é/x.yaml', 'box', 'linux', 'file://box/a%20b/%C3%A9/x.yaml'],
  ['/a\u001b]8;;/#?%/x.yaml', 'my.box', 'darwin', 'file://my.box/a%1B%5D8;;/%23%3F%25/x.yaml'],
  ['/x.yaml', 'no host', 'linux', 'file:///x.yaml'],
  ['/x.yaml', '1234', 'linux', 'file://1234/x.yaml'],
  ['/x.yaml', 'box', 'win32', 'file:///x.yaml'],
])('%j on %s (%s)', (path, host, system, url) => expect(fileUrl(path, host, system)).toBe(url));
