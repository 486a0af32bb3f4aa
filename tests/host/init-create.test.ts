import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createWhole } from '../../src/host/init-create.ts';
import { ownerOf } from '../../src/host/init-look.ts';
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

describe('the owner of a remote', () => {
  test.each([
    ['https://git.example/acme/site.git\n', 'acme'],
    ['https://user:secret@git.example/acme/group/site', 'acme'],
    ['ssh://git@git.example:2222/acme/site.git', 'acme'],
    ['git@git.example:acme/site.git', 'acme'],
    ['git.example:acme/site.git', 'acme'],
    ['file:///srv/git/acme/site.git', undefined],
    ['/srv/git/acme/site.git', undefined],
    ['../acme/site.git', undefined],
    ['C:/git/acme/site', undefined],
    ['https://git.example/site.git', undefined],
    ['https://git.example/a\u001b[2J/site.git', undefined],
    ['', undefined],
  ])('%j', (remote, owner) => {
    expect(ownerOf(remote)).toBe(owner);
  });
});
