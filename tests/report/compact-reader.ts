/** Reads a compact report back, line by line. */
import { expect } from 'vitest';
import { visible } from '../../src/report/escape.ts';
import { render } from '../../src/report/index.ts';
import { oneLine } from '../../src/report/message.ts';
import { verdictWith } from './hostile.ts';

export const linesOf = (output: string) => output.replace(/\n$/, '').split('\n');

/** A stranger's text makes no line of its own. */
export function expectHarmlessCompact(text: string): void {
  const lines = linesOf(render(verdictWith(text), 'compact'));
  // Four are open, one is excused; the last line holds the totals.
  expect(lines).toHaveLength(6);
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/:1:\d+: (critical|high|low) /);
  expect(lines.at(-1)).toBe(
    '6 findings: 4 open (3 critical, 0 high, 0 medium, 1 low), 1 excepted, 1 known. ' +
      '1 rule did not run, which is not a pass. Fails: 3 open findings at or above high.',
  );
  const shown = visible(oneLine(text));
  if (shown.length < 500) expect(lines[0]?.replaceAll('\u200b', '')).toContain(shown);
}
