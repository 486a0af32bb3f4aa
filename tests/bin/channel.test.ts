import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { channelOf } from '../../src/bin/channel.ts';
import { UsageError } from '../../src/core/errors.ts';

const failing = (code: string) =>
  new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });

test('a write resolves when it is handed over', async () => {
  const written: string[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      written.push(String(chunk));
      setTimeout(done, 5);
    },
  });
  const channel = channelOf(stream, 'x');
  await channel.write('a');
  await channel.write('b');
  expect(written).toEqual(['a', 'b']);
  expect([channel.isTTY, channel.columns]).toEqual([false, undefined]);
});

test('a reader that is gone is no error', async () => {
  await expect(channelOf(failing('EPIPE'), 'x').write('a')).resolves.toBeUndefined();
});

test.each(['ENOSPC', 'EIO'])('%s is exit 3', async (code) => {
  const lost = channelOf(failing(code), 'standard output').write('a');
  await expect(lost).rejects.toBeInstanceOf(UsageError);
  await expect(lost).rejects.toMatchObject({ code: 3, message: expect.stringContaining('standard output') });
});

test.each<[string | undefined, number | undefined, number | undefined]>([
  ['72', undefined, 72],
  ['72', 120, 120],
  ['72', 0, 72],
  [undefined, 0, undefined],
  ['40', undefined, 40],
  ['400', undefined, 400],
  ['39', undefined, undefined],
  ['401', undefined, undefined],
  ['80.5', undefined, undefined],
  ['-80', undefined, undefined],
  [' 80', undefined, undefined],
  ['', undefined, undefined],
])('COLUMNS=%j beside a terminal of %j columns is a width of %j', (given, own, width) => {
  const stream = Object.assign(failing('EIO'), own !== undefined && { columns: own });
  expect(channelOf(stream, 'x', given).columns).toBe(width);
});
