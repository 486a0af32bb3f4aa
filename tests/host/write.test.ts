import { linkSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from '../../src/host/write.ts';
import { temp } from './temp.ts';

test('writes a new file, replaces an old one, and leaves nothing else', () => {
  const folder = temp({ 'old.json': 'old and much longer' });
  writeWhole(join(folder, 'new.json'), 'one\n', 'new.json');
  writeWhole(join(folder, 'old.json'), 'two\n', 'old.json');
  expect(readFileSync(join(folder, 'new.json'), 'utf8')).toBe('one\n');
  expect(readFileSync(join(folder, 'old.json'), 'utf8')).toBe('two\n');
  expect(readdirSync(folder).sort()).toEqual(['new.json', 'old.json']);
});

test.each(['real.json', 'nowhere.json', '.'])('does not follow a link to %s, nor replace it', (target) => {
  const folder = temp({ 'real.json': 'old' });
  symlinkSync(target, join(folder, 'link.json'));
  expect(() => writeWhole(join(folder, 'link.json'), 'new', 'link.json')).toThrow(
    'cannot write link.json: it is a symbolic link; name the file it leads to',
  );
  expect(readFileSync(join(folder, 'real.json'), 'utf8')).toBe('old');
  expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(['link.json', 'real.json']);
});

test('leaves the other name of a file what it was', () => {
  const folder = temp({ 'one.json': 'old' });
  linkSync(join(folder, 'one.json'), join(folder, 'two.json'));
  writeWhole(join(folder, 'two.json'), 'new', 'two.json');
  expect(readFileSync(join(folder, 'one.json'), 'utf8')).toBe('old');
});

test.each([
  ['a folder', 'sub', 'cannot write sub: it is a folder'],
  ['a missing folder', 'gone/x.json', 'cannot write gone/x.json: no such file or folder'],
  ['below a file', 'file/x.json', 'cannot write file/x.json: part of the path is not a folder'],
  ['a name too long', 'x'.repeat(300), 'the name is too long'],
])('refuses %s and leaves nothing', (_, name, message) => {
  const folder = temp({ 'sub/kept': 'kept', file: 'kept' });
  expect(() => writeWhole(join(folder, name), 'text', name)).toThrow(message);
  expect(readdirSync(folder).sort()).toEqual(['file', 'sub']);
  expect(readdirSync(join(folder, 'sub'))).toEqual(['kept']);
});

test('a full device is an error, and stays a device', () => {
  expect(() => writeWhole('/dev/full', 'text', '/dev/full')).toThrow(
    'cannot write /dev/full: no space is left on the device',
  );
  expect(lstatSync('/dev/full').isCharacterDevice()).toBe(true);
});
