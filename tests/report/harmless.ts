/** What holds of every format, whatever a stranger wrote into the judged files. */
import { expect } from 'vitest';
import { visible } from '../../src/report/escape.ts';
import { render } from '../../src/report/index.ts';
import { oneLine } from '../../src/report/message.ts';
import { expectHarmlessCompact } from './compact-reader.ts';
import { expectHarmlessGithub } from './github-reader.ts';
import { expectHarmlessGitlab } from './gitlab-reader.ts';
import { textsWith, verdictWith } from './hostile.ts';
import { expectHarmlessJunit } from './junit-reader.ts';
import { expectHarmlessHtml, expectHarmlessMarkdown } from './markdown-reader.ts';
import { expectHarmlessRdjson } from './rdjson-reader.ts';
import { expectHarmlessSarif } from './sarif-reader.ts';

const unsafe =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\p{Surrogate}]/u;

/** How each format is read back. */
export const harmless: ReadonlyMap<string, (text: string) => void> = new Map([
  ['pretty', expectHarmlessPretty],
  ['json', expectHarmlessJson],
  ['github', expectHarmlessGithub],
  ['markdown', inBothReadings],
  ['compact', expectHarmlessCompact],
  ['sarif', expectHarmlessSarif],
  ['gitlab', expectHarmlessGitlab],
  ['junit', expectHarmlessJunit],
  ['rdjson', expectHarmlessRdjson],
]);

/** Reads the output back and finds the text, or its visible form, and nothing that the text made of the rest. */
export function expectHarmless(format: string, text: string): void {
  const check = harmless.get(format);
  if (!check) throw new Error(`nothing reads the format ${format} back`);
  check(text);
}

/** Neither a terminal nor a CI runner finds anything in the output that it would obey or hide. */
export function expectNothingToObey(format: string, text: string): void {
  for (const width of [40, 100]) {
    const output = render(verdictWith(text), format, { texts: textsWith(text), width });
    expect(output).not.toMatch(unsafe);
    // What the workflow commands say is read back by the GitHub format's own check.
    if (format !== 'github') expect(output).not.toMatch(/^\s*::/m);
    expect(output).not.toContain('##[');
  }
}

function expectHarmlessPretty(text: string): void {
  const output = render(verdictWith(text), 'pretty', { texts: textsWith(text), width: 100_000 });
  const shown = visible(oneLine(text)).replaceAll(/\s+/g, ' ');
  if (shown !== '' && shown.length < 500) expect(output.replaceAll('\u200b', '')).toContain(`  ${shown}\n`);
}

function expectHarmlessJson(text: string): void {
  const verdict = verdictWith(text);
  expect(JSON.parse(render(verdict, 'json'))).toEqual(verdict);
}

function inBothReadings(text: string): void {
  expectHarmlessMarkdown(text);
  expectHarmlessHtml(text);
}
