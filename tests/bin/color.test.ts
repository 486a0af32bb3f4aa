import { describe, expect, test } from 'vitest';
import { wantsLinks } from '../../src/bin/color.ts';
import { tiny } from '../host/temp.ts';
import { type Extra, runWith } from './world.ts';

const isColored = async (extra: Extra) => {
  const { out } = await runWith({ 'security-program.yml': tiny }, [], extra);
  expect(out).toContain('Fails: ');
  return out.includes('\u001b[');
};

// The rest of what decides on color is tried in check.test.ts.
describe('color', () => {
  test.each<[boolean, string, Extra]>([
    [false, 'on a terminal that is dumb', { terminal: true, env: { TERM: 'dumb' } }],
    [false, 'with FORCE_COLOR=false', { terminal: true, env: { FORCE_COLOR: 'false' } }],
    [true, 'in a pipe with FORCE_COLOR=2', { env: { FORCE_COLOR: '2' } }],
    [true, 'in a pipe with FORCE_COLOR=3', { env: { FORCE_COLOR: '3' } }],
    [true, 'in a pipe with FORCE_COLOR=true', { env: { FORCE_COLOR: 'true' } }],
    [true, 'on a terminal with an empty FORCE_COLOR', { terminal: true, env: { FORCE_COLOR: '' } }],
  ])('%s %s', async (expected, _, extra) => expect(await isColored(extra)).toBe(expected));
});

describe('links', () => {
  const channel = (isTTY: boolean) => ({ isTTY, columns: 100, write: async () => {} });

  test.each<[boolean, string, Extra['env']]>([
    [true, 'in a terminal that has them', { TERM_PROGRAM: 'iTerm.app' }],
    [true, 'by the version of its widget', { VTE_VERSION: '7200' }],
    [true, 'by the name of its description', { TERM: 'xterm-kitty' }],
    [true, 'in Windows Terminal', { WT_SESSION: 'x' }],
    [false, 'where the widget is too old', { VTE_VERSION: '4800' }],
    [false, 'in a terminal that is not known to have them', { TERM: 'xterm-256color' }],
    [false, 'behind a multiplexer', { TERM: 'tmux-256color', VTE_VERSION: '7200' }],
    [false, 'in CI', { TERM_PROGRAM: 'vscode', CI: 'true' }],
    [false, 'where nothing is known', {}],
  ])('%s %s', (expected, _, env) => {
    expect(wantsLinks(env ?? {}, channel(true))).toBe(expected);
    expect(wantsLinks(env ?? {}, channel(false))).toBe(false);
  });
});
