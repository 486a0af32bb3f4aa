import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { type AnalysisReport, analyze } from '../src/index.ts';
import { run } from './bin/world.ts';

const schema = JSON.parse(readFileSync('schemas/analysis.schema.json', 'utf8'));
const validate = new Ajv({ strict: true, strictTypes: false }).compile(schema);
const examples = readdirSync('examples').filter((name) =>
  existsSync(`examples/${name}/security-program.yml`),
);

function expectValid(report: unknown): void {
  expect(validate(report), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
}

async function analysisOf(...argv: string[]) {
  const { code, out, err } = await run(process.cwd(), ['analyze', ...argv, '--format', 'json']);
  const report = JSON.parse(out);
  expect([code, err !== '']).toEqual([0, report.inputs.faults > 0]);
  return report;
}

const reportOf = (text: string): AnalysisReport =>
  analyze([{ file: 'p.yml', text: `apiVersion: security-program/v1\n${text}`, kind: 'yaml' }], {
    today: '2026-11-22',
  });

describe.each(examples)('examples/%s', (name) => {
  test('keeps to the schema, alone and against another', async () => {
    const alone = await analysisOf(`examples/${name}`);
    expectValid(alone);
    expect(alone).not.toHaveProperty('against');
    const against = await analysisOf(`examples/${name}`, '--against', 'examples/northwind-exchange');
    expectValid(against);
    expect(against.against.ref).toBe('examples/northwind-exchange');
  });
});

test.each([
  ['nothing declared', 'org: {name: x}\n'],
  [
    'people not declared',
    'wallets: [{id: a, owners: [s1, s2], threshold: 2}]\nsigners: [{id: s1}, {id: s2}]\n',
  ],
  ['no threshold', 'wallets: [{id: a, owners: [s1]}]\n'],
  ['no amount', 'wallets: [{id: a, owners: [s1], threshold: 1}]\nsigners: [{id: s1, person: p1}]\n'],
  [
    'a bridge, a contract and the program itself',
    `bridges: [{id: b, verifiers: {threshold: 1, total: 2}}]
contracts: [{id: c, authority: {move: {threshold: 1, owners: [s1]}}}]
authority: {move: {threshold: 1, owners: [s1]}}
signers: [{id: s1, person: "a/b\\nc"}]
`,
  ],
  ['values that are wrong', 'wallets: [{id: a, owners: [s1], threshold: -1, max_exposure_usd: -5}]\n'],
])('%s keeps to the schema', (_name, text) => {
  expectValid(reportOf(text));
});

test('what is not described is refused', () => {
  const report = reportOf('wallets: [{id: a, owners: [s1], threshold: 1, max_exposure_usd: 5}]\n');
  const [wallet] = report.wallets;
  expect(validate({ ...report, more: 1 })).toBe(false);
  expect(validate({ ...report, worst: {} })).toBe(false);
  expect(validate({ ...report, worst: { ...report.worst, single: null } })).toBe(false);
  expect(validate({ ...report, wallets: [{ ...wallet, cuts: {} }] })).toBe(false);
  expect(validate({ ...report, blast_radius: [{ component: 'p1', usd: 0, targets: [] }] })).toBe(false);
});

test('every definition is used', () => {
  const text = JSON.stringify(schema);
  for (const name of Object.keys(schema.definitions)) expect(text).toContain(`"#/definitions/${name}"`);
});
