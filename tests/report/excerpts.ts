/** Two examples as verdicts, cut to what a snapshot can hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { check, type Source, type Verdict } from '../../src/index.ts';

export const exampleNames = ['northwind-exchange', 'ronin-2022'] as const;

/** Judges an example on the day that its `# papertiger:` line names, else on 22 November 2026. */
export function judgeExample(name: string): { verdict: Verdict; texts: ReadonlyMap<string, string> } {
  const folder = `examples/${name}`;
  const sources = readdirSync(folder)
    .filter((file) => /\.(ya?ml|md)$/.test(file))
    .sort()
    .map((file): Source => {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      return { file: `${folder}/${file}`, text, kind: file.endsWith('.md') ? 'markdown' : 'yaml' };
    });
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  const [, today = '2026-11-22'] =
    /^# papertiger: .*--today (\S+)/m.exec([...texts.values()].join('\n')) ?? [];
  return { verdict: check(sources, { today }), texts };
}

/** The first findings, and of the rules and outcomes what belongs to them and one rule that held. */
export function firstFindings(verdict: Verdict, count: number): Verdict {
  const findings = verdict.findings.slice(0, count);
  const held = Object.entries(verdict.outcomes).find(
    ([, { pass, fail, error }]) => pass > 0 && fail + error === 0,
  );
  const told = new Set([...findings.map(({ rule }) => rule), held?.[0] ?? '']);
  const only = <T>(values: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(values).filter(([id]) => told.has(id)));
  return { ...verdict, findings, rules: only(verdict.rules), outcomes: only(verdict.outcomes) };
}
