import { expect, test } from 'vitest';
import { named, program, repository, write } from '../host/repository.ts';
import { run } from './world.ts';

// A comparison with what is checked out finds nothing, which is no news of the change that was committed.

const said = /nothing that is judged differs from HEAD: it is what is checked out; .*--against HEAD\^/;
const files = { [program]: named('Northwind'), 'papertiger.yml': 'fail-on: critical\n' };

test.each<[string, Record<string, string>, string, boolean]>([
  ['nothing is uncommitted', {}, 'HEAD', true],
  ['only what is not judged', { 'notes.txt': 'x\n' }, 'HEAD', true],
  ['the program', { [program]: named('Southwind') }, 'HEAD', false],
  ['what decides how it is judged', { 'papertiger.yml': 'fail-on: high\n' }, 'HEAD', false],
  ['nothing, against the commit before', {}, 'HEAD^', false],
])('%s', async (_, uncommitted, ref, isSaid) => {
  const folder = repository({ [program]: named('Eastwind') }, files);
  write(folder, uncommitted);
  const { err } = await run(folder, ['check', '--against', ref]);
  expect(said.test(err)).toBe(isSaid);
});

test('a commit before that is the same is no such case', async () => {
  const folder = repository(files, { 'notes.txt': 'x\n' });
  const { err } = await run(folder, ['check', '--against', 'HEAD^']);
  expect(err).not.toContain('nothing that is judged differs');
});
