import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Verdict } from '../../src/core/types.ts';
import { render } from '../../src/report/index.ts';
import { temp } from '../host/temp.ts';
import { judgeExample } from '../report/excerpts.ts';
import { hostileTexts, textsWith, verdictWith } from '../report/hostile.ts';
import { verdictOf } from '../report/samples.ts';
import { installed } from './installed.ts';

// What Microsoft's own validator says of our SARIF, by the rules of the standard and by those of code scanning.

const multitool = installed(`@microsoft/sarif-multitool-${process.platform}/Sarif.Multitool`);

interface Told {
  readonly ruleId: string;
  /** Absent, it is a warning. */
  readonly level?: string;
  /** The place in the log comes first. */
  readonly message: { readonly arguments: readonly string[] };
}

/** What the validator finds in a log; throws unless it read it. */
function validate(log: string): readonly Told[] {
  const folder = temp({ 'log.sarif': log });
  const argv = ['validate', 'log.sarif', '--rule-kind', 'Sarif;Ghas', '--output', 'out.sarif'];
  const { stdout, stderr } = spawnSync(multitool, [...argv, '--max-file-size-in-kb', '100000'], {
    cwd: folder,
    encoding: 'utf8',
    // Else it asks for a library of languages that a bare machine lacks.
    env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
  });
  if (!stdout.includes('1 files scanned')) throw new Error(`the validator did not run: ${stdout}${stderr}`);
  return JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).runs[0].results;
}

const errorsIn = (log: string) => validate(log).filter(({ level }) => level === 'error');

test.each(['northwind-exchange', 'ronin-2022', 'saas'])('examples/%s', (name) => {
  const { verdict, texts } = judgeExample(name);
  expect(verdict.findings.length).toBeGreaterThan(0);
  expect(errorsIn(render(verdict, 'sarif', { texts }))).toEqual([]);
});

test('every hostile text in one log', () => {
  // A file without a name has the address of the folder, which another of these files has by its name.
  const hostile = hostileTexts.map(([, text]) => text).filter((text) => text !== '');
  const verdicts = hostile.map(verdictWith);
  const all = <T>(values: (verdict: Verdict) => Readonly<Record<string, T>>) =>
    Object.fromEntries(verdicts.flatMap((verdict) => Object.entries(values(verdict))));
  const whole = verdictOf(
    verdicts.flatMap(({ findings }) => findings),
    {
      files: hostile,
      skipped: verdicts.flatMap(({ skipped }) => skipped),
      rules: all(({ rules }) => rules),
      outcomes: all(({ outcomes }) => outcomes),
    },
  );
  const texts = new Map(hostile.flatMap((text) => [...textsWith(text)]));
  expect(errorsIn(render(whole, 'sarif', { texts }))).toEqual([]);
});

test.each([
  ['a region that ends before it starts', /"endLine": \d+/, '"endLine": 0'],
  ['a rule that is not there', /"ruleIndex": \d+/, '"ruleIndex": 99999'],
  ['a result without a message', /"message": \{\s*"text": "[^"]*"\s*\}/, '"message": {}'],
])('the validator sees %s', (_, found, planted) => {
  const { verdict, texts } = judgeExample('ronin-2022');
  const log = render(verdict, 'sarif', { texts });
  const at = log.indexOf('"results"');
  expect(errorsIn(log.slice(0, at) + log.slice(at).replace(found, planted))).not.toEqual([]);
});
