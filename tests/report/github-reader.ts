/** Reads workflow commands as the runner of GitHub Actions does. */
import { expect } from 'vitest';
import type { Verdict } from '../../src/core/types.ts';
import { visible } from '../../src/report/escape.ts';
import { render } from '../../src/report/index.ts';
import { verdictWith } from './hostile.ts';

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

interface Heard {
  readonly commands: readonly Command[];
  /** Lines that the runner only prints. */
  readonly plain: readonly string[];
}

/** What the runner turns back, in its order. */
const turnBack = (text: string, codes: readonly string[]) =>
  codes.reduce((turned, code) => turned.replaceAll(code, decodeURIComponent(code)), text);

/** Reads an output as the runner does, except that every name counts as one of a command. */
export function hear(output: string): Heard {
  const commands: Command[] = [];
  const plain: string[] = [];
  for (const line of output.split(/\r\n|\r|\n/)) {
    const [, name, list = '', data = ''] = /^[\s\u0085]*::([^ ]*?)(?: (.*?))?::(.*)$/s.exec(line) ?? [];
    const [, bracketed] = /##\[([^\] ]*)[^\]]*\]/.exec(line) ?? [];
    if (name === undefined && bracketed === undefined) plain.push(line);
    else if (name === undefined)
      commands.push({ name: `bracketed ${bracketed}`, properties: {}, data: line });
    else commands.push({ name, properties: propertiesOf(list), data: turnBack(data, ['%0D', '%0A', '%25']) });
  }
  return { commands, plain };
}

function propertiesOf(list: string): Record<string, string> {
  const pairs = list.trim().split(',').filter(Boolean);
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, name = '', value = ''] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
      return [name, turnBack(value, ['%0D', '%0A', '%3A', '%2C', '%25'])];
    }),
  );
}

export const github = (verdict: Verdict, quiet = false) => hear(render(verdict, 'github', { quiet }));
const withoutJoints = (text: string) => text.replaceAll('\u200b', '');

/** A stranger's text is said by our commands and gives none. */
export function expectHarmlessGithub(text: string): void {
  const { commands, plain } = github(verdictWith(text));
  expect(commands.map(({ name }) => name)).toEqual(['error', 'error', 'error', 'notice']);
  for (const { properties, data } of commands) {
    expect(Object.keys(properties)).toEqual(['file', 'line', 'endLine', 'col', 'endColumn', 'title']);
    expect(withoutJoints(properties.file ?? '')).toBe(withoutJoints(visible(text)));
    expect(properties.title).toMatch(/^(critical|low)( |$)/);
    expect(data.split('\n').length).toBeLessThanOrEqual(2);
  }
  expect(plain).toEqual([
    '6 findings: 4 open (3 critical, 0 high, 0 medium, 1 low), 1 excepted, 1 known.',
    '1 rule did not run, which is not a pass',
    'Fails: 3 open findings at or above high.',
    '',
  ]);
}
