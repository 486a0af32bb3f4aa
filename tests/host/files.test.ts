import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSources } from '../../src/host/files.ts';
import { fifo, temp, tiny } from './temp.ts';

const names = async (...given: Parameters<typeof readSources>) =>
  (await readSources(...given)).sources.map(({ file }) => file);

describe('a folder', () => {
  test('gives its YAML with an apiVersion and its Markdown, sorted, with forward slashes', async () => {
    const cwd = temp({
      'b/z.yml': tiny,
      'b/a.yaml': tiny,
      'b/deep/er/x.md': '# x',
      'b/readme.markdown': '# y',
      'b/compose.yml': 'services: {}\n',
      'b/notes.txt': 'apiVersion: security-program/v1',
      'b/security-program.prod.yml': 'org: {}\n',
    });
    expect(await names(['b'], cwd)).toEqual([
      'b/a.yaml',
      'b/deep/er/x.md',
      'b/readme.markdown',
      'b/security-program.prod.yml',
      'b/z.yml',
    ]);
    const { sources } = await readSources(['b'], cwd);
    expect(sources.map(({ kind }) => kind)).toEqual(['yaml', 'markdown', 'markdown', 'yaml', 'yaml']);
    expect(sources.some(({ named }) => named)).toBe(false);
  });

  test('is searched past node_modules, dot folders and what git ignores', async () => {
    const cwd = temp({
      'p.yml': tiny,
      'node_modules/x/p.yml': tiny,
      '.github/p.yml': tiny,
      'build/p.yml': tiny,
      'secret.yml': tiny,
      'sub/secret.yml': tiny,
      '.gitignore': 'build/\nsecret.yml\n',
    });
    expect(await names(['.'], cwd)).toEqual(['build/p.yml', 'p.yml', 'secret.yml', 'sub/secret.yml']);
    execFileSync('git', ['init', '-q'], { cwd });
    expect(await names(['.'], cwd)).toEqual(['p.yml']);
    expect(await names(['sub'], join(cwd)).catch((error: Error) => error.message)).toMatch(
      /^nothing to read/,
    );
    expect(await names(['build'], cwd)).toEqual(['build/p.yml']);
    expect(await names(['secret.yml'], cwd)).toEqual(['secret.yml']);
  });

  test('may be a broken repository: then more is read, not less', async () => {
    const cwd = temp({ 'p.yml': tiny, '.git/HEAD': 'nonsense', '.gitignore': 'p.yml\n' });
    expect(await names(['.'], cwd)).toEqual(['p.yml']);
  });

  test('starts no program that the repository names', async () => {
    const cwd = temp({ 'p.yml': tiny });
    execFileSync('git', ['init', '-q'], { cwd });
    execFileSync('git', ['config', 'core.fsmonitor', 'touch pwned; false'], { cwd });
    expect(await names(['.'], cwd)).toEqual(['p.yml']);
    expect(() => execFileSync('test', ['-e', join(cwd, 'pwned')])).toThrow();
  });

  test('links are followed to files inside it only, folders and circles not at all', async () => {
    const outside = temp({ 'far.yml': tiny, 'dir/x.yml': tiny });
    const cwd = temp({ 'in/p.yml': tiny, 'in/.hidden/h.yml': tiny });
    const link = (target: string, name: string) => symlinkSync(target, join(cwd, 'in', name));
    link(join(outside, 'far.yml'), 'out.yml');
    link(join(outside, 'dir'), 'dir');
    link('.', 'self');
    link('loop-b.yml', 'loop-a.yml');
    link('loop-a.yml', 'loop-b.yml');
    link('nowhere.yml', 'dangling.yml');
    link('p.yml', 'twin.yml');
    link('.hidden/h.yml', 'shown.yml');
    const { sources, notes } = await readSources(['in'], cwd);
    expect(sources.map(({ file }) => file)).toEqual(['in/p.yml', 'in/shown.yml']);
    expect([...notes].sort()).toEqual([
      'in/dangling.yml was not read: it links to nothing',
      'in/loop-a.yml was not read: its symbolic links run in a circle',
      'in/loop-b.yml was not read: its symbolic links run in a circle',
      'in/out.yml was not read: it links to a file outside the folder',
    ]);
  });

  test('a named pipe, or a folder with a file’s name, does not hold it up', async () => {
    const cwd = temp({ 'p.yml': tiny, 'folder.yml/inner.yml': tiny });
    fifo(join(cwd, 'pipe.yml'));
    const { sources, notes } = await readSources(['.'], cwd);
    expect(sources.map(({ file }) => file)).toEqual(['folder.yml/inner.yml', 'p.yml']);
    expect(notes).toEqual(['pipe.yml was not read: it is not a regular file']);
  });

  test('with nothing in it is an error that says what was looked for', async () => {
    const cwd = temp({ 'empty/compose.yml': 'services: {}\n' });
    await expect(readSources(['empty'], cwd)).rejects.toMatchObject({
      code: 3,
      message: expect.stringMatching(/^nothing to read: no YAML file with "apiVersion.*in empty or below/),
    });
  });
});

describe('a file', () => {
  test('that is named is marked so and read whatever it holds', async () => {
    const cwd = temp({ 'x.yml': 'a: 1\n', 'sub/y.yml': '' });
    const { sources } = await readSources(['x.yml', 'sub/y.yml', './x.yml'], cwd);
    expect(sources).toEqual([
      { file: 'sub/y.yml', text: '', kind: 'yaml', named: true, program: '' },
      { file: 'x.yml', text: 'a: 1\n', kind: 'yaml', named: true, program: '' },
    ]);
  });

  test('that is named and found is read once, as named', async () => {
    const cwd = temp({ 'd/x.yml': tiny });
    for (const paths of [
      ['d', 'd/x.yml'],
      ['d/x.yml', 'd'],
    ]) {
      const { sources } = await readSources(paths, cwd);
      expect(sources).toMatchObject([{ file: 'd/x.yml', named: true }]);
    }
  });

  test('that is missing brings up its neighbors', async () => {
    const cwd = temp({ 'sub/security-program.yml': tiny });
    const failure = readSources(['sub/securty-program.yml'], cwd);
    await expect(failure).rejects.toMatchObject({
      code: 3,
      message:
        'cannot read sub/securty-program.yml: no such file or folder; did you mean sub/security-program.yml?',
    });
    await expect(readSources(['gone/x.yml'], cwd)).rejects.toThrow('cannot read gone/x.yml: no such file');
  });

  test('of another kind is refused', async () => {
    const cwd = temp({ 'x.json': '{}', Makefile: '' });
    await expect(readSources(['x.json'], cwd)).rejects.toThrow(
      'cannot read x.json: expected .yml, .yaml, .md or .markdown, not .json',
    );
    await expect(readSources(['Makefile'], cwd)).rejects.toMatchObject({ code: 3 });
  });

  test('that is a pipe or a device is refused at once', async () => {
    const cwd = temp();
    fifo(join(cwd, 'pipe.yml'));
    symlinkSync('/dev/zero', join(cwd, 'zero.yml'));
    for (const name of ['pipe.yml', 'zero.yml']) {
      await expect(readSources([name], cwd)).rejects.toMatchObject({
        code: 3,
        message: `cannot read ${name}: it is not a regular file`,
      });
    }
  });

  test('that is too large is refused before it is read', async () => {
    const cwd = temp({ 'big.yml': tiny });
    truncateSync(join(cwd, 'big.yml'), 2 ** 40);
    await expect(readSources(['big.yml'], cwd)).rejects.toThrow(
      'cannot read big.yml: it has 1048576.0 MiB, and at most 8 MiB are read',
    );
  });

  test.each<[string, readonly number[], string]>([
    ['Latin-1', [0x61, 0x3a, 0x20, 0xe9, 0x0a], 'byte 0xe9 at offset 3'],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 'byte 0xff at offset 0'],
    ['a cut sequence', [0x61, 0xe2, 0x82], 'byte 0xe2 at offset 1'],
    ['a surrogate', [0x61, 0xed, 0xa0, 0x80], 'byte 0xed at offset 1'],
    ['after a genuine U+FFFD', [0xef, 0xbf, 0xbd, 0xc3, 0xa9, 0xff], 'byte 0xff at offset 5'],
  ])('in %s is refused with the offset', async (_, bytes, where) => {
    const cwd = temp({
      'x.yml': Uint8Array.from(bytes),
      'dir/p.yml': tiny,
      'dir/x.md': Uint8Array.from(bytes),
    });
    await expect(readSources(['x.yml'], cwd)).rejects.toMatchObject({
      code: 3,
      message: `cannot read x.yml: it is not UTF-8 text (${where}); save it as UTF-8`,
    });
    await expect(readSources(['dir'], cwd)).rejects.toThrow(`cannot read dir/x.md: it is not UTF-8 text`);
  });

  test('keeps its byte order mark, and every unreadable one is named', async () => {
    const cwd = temp({ 'a.yml': '\ufeffa: 1', 'b.yml': Uint8Array.of(0xff), 'c.yml': Uint8Array.of(0xfe) });
    expect((await readSources(['a.yml'], cwd)).sources[0]?.text).toBe('\ufeffa: 1');
    await expect(readSources(['a.yml', 'b.yml', 'c.yml'], cwd)).rejects.toThrow(/b\.yml.*\n.*c\.yml/);
  });
});

describe('without paths', () => {
  test('the programs and Markdown of the folder itself are read', async () => {
    const cwd = temp({
      'security-program.yml': tiny,
      'other.yml': tiny,
      'README.md': '#',
      'sub/x.yml': tiny,
    });
    expect(await names([], cwd)).toEqual(['README.md', 'security-program.yml']);
  });

  test('an empty folder says what to type', async () => {
    const cwd = temp({ 'other.yml': tiny });
    await expect(readSources([], cwd)).rejects.toMatchObject({
      code: 3,
      message: expect.stringContaining('papertiger check DIR'),
    });
  });

  test('the configuration selects, relative to its own folder', async () => {
    const folder = temp({
      'security/a.yml': tiny,
      'security/old/b.yml': tiny,
      'docs/c.md': '#',
      'bare.yml': 'org: {}\n',
      'sub/x.yml': tiny,
    });
    const selection = {
      folder,
      files: ['security/**/*.yml', './bare.yml', 'docs/*.md'],
      exclude: ['**/old/**'],
    };
    expect(await names([], folder, selection)).toEqual(['bare.yml', 'docs/c.md', 'security/a.yml']);
    expect(await names([], join(folder, 'sub'), selection)).toEqual([
      '../bare.yml',
      '../docs/c.md',
      '../security/a.yml',
    ]);
    expect(await names(['security'], folder, selection)).toEqual(['security/a.yml']);
    expect(await names(['security/old/b.yml'], folder, selection)).toEqual(['security/old/b.yml']);
    const { sources } = await readSources([], folder, selection);
    expect(sources.filter(({ named }) => named).map(({ file }) => file)).toEqual(['bare.yml']);
    await expect(readSources([], folder, { ...selection, files: ['nope/*.yml'] })).rejects.toThrow(
      /^nothing to read: "files" of the configuration \(nope\/\*\.yml\)/,
    );
  });
});

describe('programs', () => {
  const programs = async (...given: Parameters<typeof readSources>) =>
    Object.fromEntries((await readSources(...given)).sources.map(({ file, program }) => [file, program]));

  test('each folder with a security-program file is one', async () => {
    const cwd = temp({
      'examples/one/security-program.yml': tiny,
      'examples/one/docs/trust.md': '#',
      'examples/two/security-program.prod.yaml': tiny,
      'examples/split/a.yml': tiny,
      'examples/README.md': '#',
    });
    const expected = {
      'examples/README.md': 'examples',
      'examples/one/docs/trust.md': 'examples/one',
      'examples/one/security-program.yml': 'examples/one',
      'examples/split/a.yml': 'examples',
      'examples/two/security-program.prod.yaml': 'examples/two',
    };
    expect(await programs(['examples'], cwd)).toEqual(expected);
    expect(await programs(['examples/one/docs'], cwd)).toEqual({
      'examples/one/docs/trust.md': 'examples/one/docs',
    });
  });

  test('the working folder and files named one by one are the program without a name', async () => {
    const cwd = temp({ 'security-program.yml': tiny, 'sub/x.yml': tiny, 'sub/security-program.yml': tiny });
    expect(await programs(['.'], cwd)).toEqual({
      'security-program.yml': '',
      'sub/security-program.yml': 'sub',
      'sub/x.yml': 'sub',
    });
    expect(await programs(['security-program.yml', 'sub/x.yml'], cwd)).toEqual({
      'security-program.yml': '',
      'sub/x.yml': '',
    });
  });
});

test('a folder that vanishes or is closed is an error, not an empty one', async () => {
  const cwd = temp();
  mkdirSync(join(cwd, 'a'));
  rmSync(join(cwd, 'a'), { recursive: true });
  await expect(readSources(['a'], cwd)).rejects.toMatchObject({ code: 3 });
});
