/** Reads a SARIF log back and holds it to the schema and to what code scanning asks for. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import type { Verdict } from '../../src/core/types.ts';
import { visible } from '../../src/report/escape.ts';
import { render } from '../../src/report/index.ts';
import { oneLine } from '../../src/report/message.ts';
import { textsWith, verdictWith } from './hostile.ts';

const ajv = new Ajv2020({ strict: false });
// The grammar of RFC 3986, without its rarer forms.
const uri = /^(?:[\w.!~*'();:@&=+$,/?-]|%[\da-f]{2})*$/i;
ajv.addFormat('uri-reference', uri);
ajv.addFormat('uri', { validate: (text: string) => uri.test(text) && /^[a-z][\w+.-]*:/i.test(text) });
ajv.addFormat('date-time', true);
ajv.addFormat('uuid', true);
const validate = ajv.compile(JSON.parse(readFileSync('tests/report/schemas/sarif-2.1.0.json', 'utf8')));

/** What the tests read of a log. */
export interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly Location[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly baselineState?: string;
  readonly suppressions: readonly { readonly kind: string; readonly justification: string }[];
}
interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string; readonly index: number };
    readonly region: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>;
  };
  readonly message?: { readonly text: string };
}
interface Note {
  readonly message: { readonly text: string };
  readonly associatedRule?: { readonly id: string };
}
export interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly Rule[] } };
  readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
  readonly results: readonly Result[];
  readonly invocations: readonly {
    readonly toolConfigurationNotifications: readonly Note[];
    readonly toolExecutionNotifications: readonly Note[];
  }[];
}
interface Rule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly helpUri?: string;
  readonly properties: { readonly tags: readonly string[]; readonly 'security-severity': string };
}

/** Renders, and holds the log to the schema and to what code scanning asks for. */
export function runOf(verdict: Verdict, pages: ReadonlyMap<string, string> = new Map()): Run {
  const log = JSON.parse(render(verdict, 'sarif', { texts: pages }));
  expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  const [run]: Run[] = log.runs;
  if (!run) throw new Error('no run');
  for (const rule of run.tool.driver.rules) expectRule(rule);
  for (const result of run.results) expectResult(result, run);
  return run;
}

function expectRule({ id, shortDescription, fullDescription, help, properties }: Rule): void {
  for (const text of [id, shortDescription.text, fullDescription.text, help.text, help.markdown]) {
    expect(text).not.toBe('');
  }
  expect(shortDescription.text.length).toBeLessThanOrEqual(1024);
  expect(fullDescription.text.length).toBeLessThanOrEqual(1024);
  expect(properties.tags.length).toBeLessThanOrEqual(10);
  expect(properties.tags[0]).toBe('security');
  expect(properties['security-severity']).toMatch(/^\d\.\d$/);
}

function expectResult(result: Result, { tool, artifacts }: Run): void {
  expect(tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
  expect(result.message.text).not.toBe('');
  expect(result.locations).toHaveLength(1);
  const related = result.relatedLocations ?? [];
  expect(related.length).toBeLessThanOrEqual(100);
  for (const { physicalLocation } of [...result.locations, ...related]) {
    const { artifactLocation, region } = physicalLocation;
    expect(artifacts[artifactLocation.index]?.location.uri).toBe(artifactLocation.uri);
    expect(Math.min(region.startLine, region.startColumn, region.endLine, region.endColumn)).toBeGreaterThan(
      0,
    );
    expect(region.endLine).toBeGreaterThanOrEqual(region.startLine);
    if (region.endLine === region.startLine)
      expect(region.endColumn).toBeGreaterThanOrEqual(region.startColumn);
  }
}

const plain = (text: string) => text.replaceAll('\u200b', '').replaceAll('{{', '{').replaceAll('}}', '}');

/** A stranger's text comes back and is no link but ours. */
export function expectHarmlessSarif(text: string): void {
  const run = runOf(verdictWith(text), textsWith(text));
  const shown = visible(oneLine(text));
  const [result] = run.results;
  const said = result?.message.text ?? '';
  if (shown.length < 450) {
    expect(plain(said).startsWith(shown)).toBe(true);
    expect(plain(result?.relatedLocations?.[0]?.message?.text ?? '')).toBe(shown);
  }
  expect([...said.matchAll(/\]\(([^)]*)\)?/g)].map(([, target]) => target)).toEqual(['1', '2']);
  expect(said.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/);
  const address = result?.locations[0]?.physicalLocation.artifactLocation.uri ?? '';
  const isRelative = !/^(\/|[A-Za-z]:\/)/.test(text) && text !== '';
  if (isRelative) expect(decodeURIComponent(address)).toBe(text.replaceAll(/\p{Surrogate}/gu, '\ufffd'));
}
