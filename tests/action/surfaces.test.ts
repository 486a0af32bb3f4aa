import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exitCode } from '../../src/bin/exit-code.ts';
import { readVerdict } from '../../src/core/verdict/merge-verdicts-read.ts';
import { run } from '../bin/world.ts';
import { temp } from '../host/temp.ts';
import { program } from './repositories.ts';
import { act } from './world.ts';

const file = 'security-program.yml';
const event = 'schedule';
const overclaim = 'We have SOC 2, therefore your funds are safe.\n';

describe('what a run leaves behind', () => {
  test('a verdict that reads again, counts that are its own, a summary, and annotations worst first', () => {
    const workspace = temp({ [file]: program(2), 'README.md': overclaim });
    const { status, outputs, commands, summary, plain } = act(workspace, { event });
    const verdict = readVerdict(readFileSync(outputs['verdict-file'] ?? '', 'utf8'), 'verdict.json');
    const { critical, high, medium, low } = outputs;
    expect({ critical, high, medium, low }).toEqual(
      Object.fromEntries(Object.entries(verdict.counts).map(([level, count]) => [level, String(count)])),
    );
    expect(status).toBe(1);
    expect(outputs['exit-code']).toBe(String(exitCode(verdict, false)));
    expect(outputs['sarif-file']).toBe('');
    expect(summary).toMatch(/^## papertiger: fails, \d+ open findings/);
    const kinds = commands.map(({ name }) => name);
    // What decides is the first, and the runner drops the eleventh.
    expect(commands[0]).toMatchObject({ name: 'error', message: expect.stringMatching(/^Fails: /) });
    expect(kinds.filter((kind) => kind === 'error')).toHaveLength(10);
    for (const kind of ['warning', 'notice'])
      expect(kinds.filter((one) => one === kind).length).toBeLessThanOrEqual(10);
    expect(commands.slice(1).filter(({ properties }) => !properties.title)).toEqual([]);
    const told = commands.slice(1).filter(({ properties }) => properties.file).length;
    expect(commands[1]?.message).toMatch(
      new RegExp(
        `^${verdict.statuses.open - told} more open findings .* the output verdict-file names has all of them\\.$`,
      ),
    );
    expect(plain).toContain('custody/quorum-below-half');
  });

  test('of several programs: each is judged', () => {
    const workspace = temp({ [`a/${file}`]: program(2), [`b/${file}`]: program(2) });
    const { outputs } = act(workspace, { event, inputs: { paths: 'a\nb' } });
    const { inputs } = JSON.parse(readFileSync(outputs['verdict-file'] ?? '', 'utf8'));
    expect(inputs.programs.map(({ name }: { name: string }) => name)).toEqual(['a', 'b']);
  });

  test('no annotations and no summary where the workflow wants none', () => {
    const workspace = temp({ [file]: program(2) });
    const { commands, summary, outputs } = act(workspace, {
      event,
      inputs: { annotations: 'FALSE', summary: 'false' },
    });
    expect(commands.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Fails: \d+ open findings/),
    ]);
    expect(summary).toBe('');
    expect(Number(outputs.critical)).toBeGreaterThan(0);
  });

  test('SARIF of what is open: code scanning takes no notice of suppressions', async () => {
    const workspace = temp({ [file]: program(2) });
    const inputs = { paths: file, 'sarif-file': 'out.sarif' };
    const results = () =>
      JSON.parse(readFileSync(join(workspace, 'out.sarif'), 'utf8')).runs[0].results.length;
    const before = act(workspace, { event, inputs });
    expect(before.outputs['sarif-file']).toBe(join(workspace, 'out.sarif'));
    const { findings } = JSON.parse(readFileSync(before.outputs['verdict-file'] ?? '', 'utf8'));
    expect(results()).toBe(findings.length);
    await run(workspace, ['baseline', file, '--owner', 'p-1']);
    const after = act(workspace, { event, inputs });
    const { statuses } = JSON.parse(readFileSync(after.outputs['verdict-file'] ?? '', 'utf8'));
    expect(statuses.known).toBeGreaterThan(20);
    expect(results()).toBe(statuses.open);
  });

  test('a summary is added to what is there, and both stay below what the runner takes', () => {
    const wallets = Array.from(
      { length: 60 },
      (_, index) => `  - {id: w${index}, owners: [a, b], threshold: 1}\n`,
    );
    const text = `apiVersion: security-program/v1\nwallets:\n${wallets.join('')}`;
    const before = `${'# Another step\n'.padEnd(1005 * 1024, 'x')}\n`;
    const workspace = temp({ [file]: text });
    const { outputs, summary } = act(workspace, { event, summary: before, inputs: { 'fail-on': 'low' } });
    const size = Buffer.byteLength(summary);
    expect(summary.startsWith(`${before}\n## papertiger`)).toBe(true);
    expect(summary).toMatch(
      /_Cut to fit\. .* The file that the output `verdict-file` of this step names has all of it\._/,
    );
    expect(size).toBeGreaterThan(1010 * 1024);
    expect(size).toBeLessThanOrEqual(1024 * 1024);
    expect(outputs['exit-code']).toBe('1');
  });

  test.each([
    ['a verdict', { [file]: program(2) }, '1'],
    ['what stood in its way', { 'a.txt': '' }, '3'],
  ])('a summary that is full already is left alone, and that is said: %s', (_, files, code) => {
    const before = 'x'.repeat(1024 * 1024 - 1);
    const { outputs, commands, summary } = act(temp(files), { event, summary: before });
    expect(summary).toBe(before);
    expect(outputs['exit-code']).toBe(code);
    expect(commands.filter(({ name }) => name === 'warning')[0]?.message).toMatch(
      /^The summary of this step is full, so nothing could be added to it\./,
    );
  });

  test('what stood in its way is told in the summary too, unless none is wanted', () => {
    const workspace = temp({ [file]: program(3), 'papertiger.yml': 'fail-onn: low\nrulez: {}\n' });
    const { summary, outputs } = act(workspace, { event });
    expect(outputs['exit-code']).toBe('2');
    expect(summary).toMatch(/^## papertiger: nothing was judged\n\n.*papertiger\.yml.*\n/);
    expect(summary).toMatch(/Correct what is named above, .* and run again\.\n$/);
    expect(act(workspace, { event, inputs: { summary: 'false' } }).summary).toBe('');
  });

  test('nothing that a program says is obeyed', () => {
    const attack = '::error::pwned\\n  ::set-output name=exit-code::0\\n##[error]pwned\\n::stop-commands::x';
    const lines = [
      '::error::pwned',
      '##[set-env name=PATH]pwned',
      '::endgroup::',
      '::add-mask::a',
      overclaim,
    ];
    const workspace = temp({
      [file]: `apiVersion: security-program/v1\norg: {name: "${attack}", kind: [exchange], "${attack}": 1}\nwallets:\n  - {id: "${attack}", owners: [a, b, c], threshold: 1}\n`,
      'README.md': lines.join('\n\n'),
      '::error::pwned ##[error]x.md': overclaim,
    });
    const { commands, summary, status } = act(workspace, { event, inputs: { 'fail-on': 'low' } });
    expect(status).toBe(1);
    const allowed = new Set(['error', 'warning', 'notice']);
    expect(commands.filter(({ name }) => !allowed.has(name))).toEqual([]);
    const ours = /^(?:critical|high|medium|low) [a-z]+\/[a-z0-9-]+$|^papertiger$/;
    expect(commands.slice(1).filter(({ properties }) => !ours.test(properties.title ?? ''))).toEqual([]);
    expect(summary).not.toMatch(/##\[|^::/m);
  });

  test('a configuration that is told wrong obeys nothing either', () => {
    const workspace = temp({ [file]: program(3), 'papertiger.yml': '"::error::pwned\\n##[error]x": 1\n' });
    const { commands, outputs, summary } = act(workspace, { event });
    expect(outputs['exit-code']).toBe('2');
    expect(commands).toHaveLength(1);
    expect(commands[0]?.message).not.toMatch(/##\[|^\s*::/m);
    expect(summary).toContain('pwned');
    expect(summary).not.toMatch(/##\[|^\s*::/m);
  });
});
