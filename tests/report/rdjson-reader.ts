/** Reads a report for reviewdog back and holds it to the schema. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect } from 'vitest';
import type { Verdict } from '../../src/core/types.ts';
import { visible } from '../../src/report/escape.ts';
import { render } from '../../src/report/index.ts';
import { oneLine } from '../../src/report/message.ts';
import { textsWith, verdictWith } from './hostile.ts';

const schema = JSON.parse(readFileSync('tests/report/schemas/rdjson.json', 'utf8'));
const validate = new Ajv({ strict: true }).compile(schema);

export interface Point {
  readonly line: number;
  readonly column?: number;
}
export interface Diagnostic {
  readonly message: string;
  readonly severity: string;
  readonly code: { readonly value: string; readonly url?: string };
  readonly location: {
    readonly path: string;
    readonly range?: { readonly start: Point; readonly end: Point };
  };
  readonly related_locations?: readonly { readonly message: string }[];
}

export function diagnosticsOf(verdict: Verdict, pages?: ReadonlyMap<string, string>): readonly Diagnostic[] {
  const result = JSON.parse(render(verdict, 'rdjson', pages ? { texts: pages } : {}));
  expect(validate(result), JSON.stringify(validate.errors)).toBe(true);
  return result.diagnostics;
}

/** A stranger's text comes back as text. */
export function expectHarmlessRdjson(text: string): void {
  const [diagnostic] = diagnosticsOf(verdictWith(text), textsWith(text));
  const shown = visible(oneLine(text));
  const said = diagnostic?.message.replaceAll('\u200b', '') ?? '';
  if (shown !== '' && shown.length < 500) expect(said).toBe(shown);
  expect(diagnostic?.message).not.toMatch(/\]\(|<[a-z!/?]|@\w|#\d|:\/\/|`{3}|~{3}|^[#>|+*-]/i);
  expect(diagnostic?.location.path).toBe(text);
}
