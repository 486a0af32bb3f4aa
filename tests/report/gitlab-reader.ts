/** Reads a GitLab report back and holds it to the schema. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect } from 'vitest';
import type { Verdict } from '../../src/core/types.ts';
import { visible } from '../../src/report/escape.ts';
import { render } from '../../src/report/index.ts';
import { oneLine } from '../../src/report/message.ts';
import { verdictWith } from './hostile.ts';

const schema = JSON.parse(readFileSync('tests/report/schemas/gitlab.json', 'utf8'));
const validate = new Ajv({ strict: true }).compile(schema);

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

export function issuesOf(verdict: Verdict): readonly Issue[] {
  const issues: readonly Issue[] = JSON.parse(render(verdict, 'gitlab'));
  expect(validate(issues), JSON.stringify(validate.errors)).toBe(true);
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  return issues;
}

/** A stranger's text comes back as text. */
export function expectHarmlessGitlab(text: string): void {
  const [issue] = issuesOf(verdictWith(text));
  const shown = visible(oneLine(text));
  if (shown !== '' && shown.length < 500) expect(issue?.description).toBe(shown);
  expect(issue?.check_name).toBe(visible(text));
  expect(issue?.location.path).toBe(text);
}
