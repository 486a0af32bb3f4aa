import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createWhole } from '../../src/host/init-create.ts';
import { originOf } from '../../src/host/init-origin.ts';
import { temp } from './temp.ts';

describe('creating a file', () => {
  test('makes the folders above it and leaves nothing else', () => {
    const root = temp();
    expect(createWhole(join(root, 'a/b/c.yml'), 'x\n', root, 'c.yml')).toBe(true);
    expect(readFileSync(join(root, 'a/b/c.yml'), 'utf8')).toBe('x\n');
    expect(readdirSync(join(root, 'a/b'))).toEqual(['c.yml']);
  });

  test('does not touch what has the name', () => {
    const root = temp({ 'a.yml': 'mine\n' });
    expect(createWhole(join(root, 'a.yml'), 'x\n', root, 'a.yml')).toBe(false);
    expect(readFileSync(join(root, 'a.yml'), 'utf8')).toBe('mine\n');
    expect(readdirSync(root)).toEqual(['a.yml']);
  });

  test('does not write through a link', () => {
    const [root, outside] = [temp(), temp()];
    symlinkSync(join(outside, 'x'), join(root, 'a.yml'));
    expect(createWhole(join(root, 'a.yml'), 'x\n', root, 'a.yml')).toBe(false);
    symlinkSync(outside, join(root, 'out'));
    expect(() => createWhole(join(root, 'out/a.yml'), 'x\n', root, 'out/a.yml')).toThrow(
      /leads out of the folder/,
    );
    expect(() => createWhole(join(root, 'out/deep/a.yml'), 'x\n', root, 'a.yml')).toThrow(/leads out/);
    expect(readdirSync(outside)).toEqual([]);
  });

  test('may use a folder that does not exist yet', () => {
    const root = join(temp(), 'new');
    expect(createWhole(join(root, 'a.yml'), 'x\n', root, 'a.yml')).toBe(true);
  });

  test('says why it cannot', () => {
    const root = temp({ a: '' });
    expect(() => createWhole(join(root, 'a/b.yml'), 'x\n', root, 'a/b.yml')).toThrow(
      /^cannot write a\/b\.yml: /,
    );
  });
});

describe('where a remote lies, and whose it is', () => {
  test.each([
    ['https://git.example/acme/site.git\n', 'git.example', 'acme'],
    ['https://user:secret@git.example/acme/group/site', 'git.example', 'acme'],
    ['https://Git.Example:8443/acme/site', 'git.example', 'acme'],
    ['ssh://git@git.example:2222/acme/site.git', 'git.example', 'acme'],
    ['git@git.example:acme/site.git', 'git.example', 'acme'],
    ['git.example:acme/site.git', 'git.example', 'acme'],
    ['file:///srv/git/acme/site.git', undefined, undefined],
    ['/srv/git/acme/site.git', undefined, undefined],
    ['../acme/site.git', undefined, undefined],
    ['C:/git/acme/site', undefined, undefined],
    ['https://git.example/site.git', 'git.example', undefined],
    ['https://git.example/a\u001b[2J/site.git', 'git.example', undefined],
    ['https://evil\u001b.example/acme/site.git', undefined, undefined],
    ['', undefined, undefined],
  ])('%j', (remote, host, owner) => {
    expect(originOf(remote)).toEqual(host === undefined ? undefined : { host, owner });
  });
});
