import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commit, git } from '../host/repository.ts';
import { temp } from '../host/temp.ts';
import { program } from './repositories.ts';
import { act } from './world.ts';

const file = 'security-program.yml';
const clean = { 'README.md': '# Northwind\n\nWe keep keys in two places.\n' };
const event = 'schedule';

describe('inputs of the Action', () => {
  test('paths: a line each, and the run passes where nothing is wrong', () => {
    const workspace = temp({
      ...clean,
      'other page.md': 'Fine.\n',
      '-x.md': 'Fine too.\n',
      [file]: program(3),
    });
    const paths = '\n  README.md\r\nother page.md\n-x.md\n';
    const { status, outputs, commands } = act(workspace, { event, inputs: { paths } });
    expect(status).toBe(0);
    expect(outputs).toMatchObject({ 'exit-code': '0', critical: '0', high: '0', medium: '0', low: '0' });
    expect(commands).toEqual([]);
    const { files } = JSON.parse(readFileSync(outputs['verdict-file'] ?? '', 'utf8'));
    expect(files).toEqual(['-x.md', 'README.md', 'other page.md']);
  });

  test('config and fail-on', () => {
    const workspace = temp({ [file]: program(2), 'ci/lint.yml': 'fail-on: low\nrules: {custody/*: off}\n' });
    const inputs = { paths: file, config: 'ci/lint.yml', 'fail-on': 'critical' };
    const { outputs } = act(workspace, { event, inputs });
    const { findings, inputs: judged } = JSON.parse(readFileSync(outputs['verdict-file'] ?? '', 'utf8'));
    expect(judged.failOn).toBe('critical');
    expect(findings.some(({ rule }: { rule: string }) => rule.startsWith('custody/'))).toBe(false);
  });

  test('working-directory: files are called as the repository calls them', () => {
    const workspace = temp({ [`security/${file}`]: program(2), 'security/papertiger.yml': 'fail-on: low\n' });
    git(workspace, 'init', '-q');
    commit(workspace);
    const inputs = { 'working-directory': './security', 'sarif-file': 'out.sarif' };
    const { commands, outputs, summary } = act(workspace, { event, inputs });
    const placed = commands.filter(({ properties }) => properties.file !== undefined);
    expect(new Set(placed.map(({ properties }) => properties.file))).toEqual(new Set([`security/${file}`]));
    expect(summary).toContain(`security/${file}`);
    expect(outputs['sarif-file']).toBe(join(workspace, 'security/out.sarif'));
    const [run] = JSON.parse(readFileSync(outputs['sarif-file'] ?? '', 'utf8')).runs;
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(`security/${file}`);
    const { files } = JSON.parse(readFileSync(outputs['verdict-file'] ?? '', 'utf8'));
    expect(files).toEqual([file]);
  });

  test('working-directory in a checkout below the workspace: seen from the root of the repository', () => {
    const workspace = temp({ [`repo/security/${file}`]: program(2) });
    git(join(workspace, 'repo'), 'init', '-q');
    const { commands } = act(workspace, { event, inputs: { 'working-directory': 'repo/security' } });
    const placed = commands.flatMap(({ properties }) => properties.file ?? []);
    expect(new Set(placed)).toEqual(new Set([`security/${file}`]));
  });

  test.each<[string, Readonly<Record<string, string>>, string, RegExp]>([
    ['a switch', { annotations: 'maybe' }, '2', /input annotations: expected true or false, not "maybe"/],
    ['a level', { 'fail-on': 'hgih' }, '2', /--fail-on/],
    ['a level that is an option', { 'fail-on': '--exit-zero' }, '2', /--fail-on/],
    ['a configuration that is not there', { config: 'gone.yml' }, '2', /gone\.yml/],
    ['a configuration with an unknown key', { config: 'bad.yml' }, '2', /fail-onn/],
    ['standard input', { paths: '-' }, '2', /a step does not have/],
    ['a path that is not there', { paths: 'gone' }, '3', /gone/],
    [
      'a revision that is an option',
      { against: '--upload-pack=touch pwned' },
      '2',
      /expected a git revision/,
    ],
    ['a working directory outside', { 'working-directory': '..' }, '2', /leads out of the workspace/],
    ['a working directory by a link', { 'working-directory': 'way-out' }, '2', /leads out of the workspace/],
    ['a working directory that is a file', { 'working-directory': file }, '2', /is no folder/],
    ['a working directory that is not there', { 'working-directory': 'gone' }, '3', /no such file or folder/],
    ['SARIF outside', { 'sarif-file': '../out.sarif' }, '2', /leads out of the workspace/],
    [
      'SARIF outside by an absolute path',
      { 'sarif-file': '/etc/out.sarif' },
      '2',
      /leads out of the workspace/,
    ],
    ['SARIF outside by a link', { 'sarif-file': 'way-out/out.sarif' }, '2', /leads out of the workspace/],
    ['SARIF over a link', { 'sarif-file': 'link.sarif' }, '2', /is a folder, a link or a device/],
    ['SARIF over a folder', { 'sarif-file': 'way' }, '2', /is a folder, a link or a device/],
    ['SARIF into no folder', { 'sarif-file': 'gone/out.sarif' }, '3', /no such file or folder/],
  ])('refused: %s', (_, inputs, code, message) => {
    const bad = 'fail-onn: low\n';
    const workspace = temp({ [file]: program(3), 'bad.yml': bad });
    git(workspace, 'init', '-q');
    mkdirSync(join(workspace, 'way'));
    symlinkSync(temp(), join(workspace, 'way-out'));
    symlinkSync('/etc/hosts', join(workspace, 'link.sarif'));
    const { status, outputs, commands, errors, summary } = act(workspace, { event, inputs });
    expect(errors).toBe('');
    expect(status).toBe(1);
    expect(outputs).toMatchObject({ 'exit-code': code, high: '', 'sarif-file': '' });
    expect(commands).toHaveLength(1);
    expect(commands[0]?.message).toMatch(message);
    expect(summary).toMatch(/^## papertiger: nothing was judged\n/);
    expect(summary.replaceAll(/\\|&#8203;/g, '')).toMatch(message);
    expect(readFileSync(join(workspace, file), 'utf8')).toBe(program(3));
  });

  test('SARIF over the program is refused, and all else is told', () => {
    const workspace = temp({ [file]: program(3) });
    const { status, outputs, commands, summary } = act(workspace, { event, inputs: { 'sarif-file': file } });
    expect(status).toBe(1);
    expect(outputs).toMatchObject({ 'exit-code': '2', high: expect.stringMatching(/\d/), 'sarif-file': '' });
    expect(commands[0]?.message).toMatch(
      /^papertiger judged, but could not tell all of it: sarif-file \S+ is a file that is judged; name another\. Fails: \d+ open findings/,
    );
    expect(commands.length).toBeGreaterThan(10);
    expect(summary).toMatch(/^## papertiger: a report could not be written\n[\s\S]*\n## papertiger: fails, /);
    expect(readFileSync(join(workspace, file), 'utf8')).toBe(program(3));
  });

  test('no program at all is no pass', () => {
    const { outputs, commands } = act(temp({ 'a.txt': '' }), { event });
    expect(outputs['exit-code']).toBe('3');
    expect(commands[0]?.message).toMatch(/nothing to read/);
  });
});

describe('the environment of a step', () => {
  test.each([
    ['no outputs', { GITHUB_OUTPUT: undefined }],
    ['no summary', { GITHUB_STEP_SUMMARY: undefined }],
    ['no temporary folder', { RUNNER_TEMP: undefined }],
    ['nothing', Object.fromEntries(variables().map((name) => [name, undefined]))],
  ])('can lack %s', (_, env) => {
    const { status, errors, commands } = act(temp(clean), { event, env });
    expect({ status, errors, commands }).toEqual({ status: 0, errors: '', commands: [] });
  });

  test.each([
    ['outputs', { GITHUB_OUTPUT: '/gone/output' }, /cannot write the outputs of the step/],
    ['summary', { GITHUB_STEP_SUMMARY: '/gone/summary' }, /cannot write the summary of the job/],
    ['temporary folder', { RUNNER_TEMP: '/gone' }, /temporary folder of the runner/],
    ['workspace', { GITHUB_WORKSPACE: '/gone' }, /cannot open the workspace/],
  ])('fails the run where it cannot be used: %s', (_, env, message) => {
    const { status, commands, errors } = act(temp(clean), { event, env });
    expect(errors).toBe('');
    expect(status).toBe(1);
    expect(commands.at(-1)?.message).toMatch(message);
  });

  test('a summary that cannot be written was judged all the same, and that is said', () => {
    const env = { GITHUB_STEP_SUMMARY: '/gone/summary' };
    const { outputs, commands } = act(temp({ [file]: program(3) }), { event, env });
    expect(outputs).toMatchObject({ 'exit-code': '3', critical: expect.stringMatching(/^\d+$/) });
    expect(commands[0]?.message).toMatch(
      /^papertiger judged, but could not tell all of it: cannot write the summary of the job: no such file or folder\. Fails: /,
    );
  });

  test('a folder that cannot be read is no pass', () => {
    const workspace = temp(clean);
    writeFileSync(join(workspace, 'bytes.md'), Buffer.from([0xff, 0xfe, 0x00]));
    expect(act(workspace, { event }).outputs['exit-code']).toBe('3');
  });
});

function variables(): string[] {
  const github = ['WORKSPACE', 'EVENT_NAME', 'EVENT_PATH', 'SHA', 'OUTPUT', 'STEP_SUMMARY', 'ACTIONS'];
  return ['CI', 'RUNNER_TEMP', ...github.map((name) => `GITHUB_${name}`)];
}
