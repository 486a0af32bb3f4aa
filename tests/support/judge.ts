import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { check } from '../../src/core/verdict/check.ts';
import type { CheckOptions } from '../../src/core/verdict/check.ts';
import type { Finding, Source, Verdict } from '../../src/core/types.ts';

export const today = '2026-11-22';

const validate = new Ajv({ strict: false }).compile(
  JSON.parse(readFileSync('schemas/verdict.schema.json', 'utf8')),
);

/** Texts by file name, each named by the reader so that it is judged whatever its first line is. */
export function sourcesOf(files: string | Readonly<Record<string, string>>): Source[] {
  const named = typeof files === 'string' ? { 'program.yml': files } : files;
  return Object.entries(named).map(([file, text]) => ({ file, text, kind: 'yaml', named: true }));
}

/** The verdict on a program; every verdict of every test has the shape that its schema promises. */
export function judge(
  files: string | Readonly<Record<string, string>> | readonly Source[],
  options: Partial<CheckOptions> = {},
): Verdict {
  const sources = Array.isArray(files) ? files : sourcesOf(files as Readonly<Record<string, string>>);
  const verdict = check(sources, { today, ...options });
  if (!validate(JSON.parse(JSON.stringify(verdict)))) throw new Error(JSON.stringify(validate.errors));
  return verdict;
}

/** The findings of one rule. */
export function findingsOf(verdict: Verdict, rule: string): readonly Finding[] {
  return verdict.findings.filter((finding) => finding.rule === rule);
}

/** What a finding says and where, in one line. */
export const line = ({ rule, at, message }: Finding) => `${rule} ${at.file} ${at.path}: ${message}`;
