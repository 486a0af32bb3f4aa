import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readGateFilesHere } from '../src/host/base/gate.ts';
import { readSources } from '../src/host/files.ts';
import { type Comparison, compare, type Verdict } from '../src/index.ts';
import { run } from './bin/world.ts';
import { commit, copies, git } from './host/repository.ts';

// What the comparison says of ten pull requests stands beside each patch in examples/history/.
// After a deliberate change: npx vitest run tests/history.test.ts --update

const patches = readdirSync('examples/history')
  .filter((name) => name.endsWith('.patch'))
  .map((name) => basename(name, '.patch'));
const inputs = /^(README\.md|.+\.yml)$/;

/** `base`, then a tag for each patch. */
const history = copies((folder) => {
  const source = 'examples/northwind-exchange';
  for (const name of readdirSync(source).filter((one) => inputs.test(one)))
    cpSync(join(source, name), join(folder, name));
  git(folder, 'init', '-q', '-b', 'main');
  commit(folder);
  git(folder, 'tag', 'base');
  for (const name of patches) {
    git(folder, 'apply', '--whitespace=error-all', resolve(`examples/history/${name}.patch`));
    commit(folder);
    git(folder, 'tag', name);
  }
});

function stateAt(tag: string): string {
  const folder = history();
  git(folder, 'checkout', '-q', tag);
  return folder;
}

interface Compared {
  readonly code: number;
  readonly pretty: string;
  readonly verdict: Verdict;
  readonly comparison: Comparison;
}

const reports = realpathSync(mkdtempSync(join(tmpdir(), 'papertiger-test-')));
afterAll(() => rmSync(reports, { recursive: true, force: true }));

async function compared(folder: string, against: string): Promise<Compared> {
  const report = join(reports, 'verdict.json');
  const argv = ['check', '.', '--against', against, '--today', '2026-11-22'];
  const { code, out, err } = await run(folder, [...argv, '--format', 'pretty', '--format', `json:${report}`]);
  expect(err).toBe('');
  const verdict: Verdict = JSON.parse(readFileSync(report, 'utf8'));
  const { comparison } = verdict;
  if (!comparison) throw new Error('nothing was compared');
  return { code, pretty: out, verdict, comparison };
}

/** The table, and how often which rule reports the change. */
function toldBy({ code, pretty, verdict }: Compared): string {
  const [table = ''] = pretty.split('\n\n');
  const counts = new Map<string, number>();
  for (const { rule, severity, change } of verdict.findings) {
    if (change === undefined) continue;
    const key = `${rule} ${severity} ${change}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const findings = [...counts].sort().map(([key, count]) => `${count} ${key}`);
  return `${[table, '', `exit code ${code}`, ...findings].join('\n')}\n`;
}

const forward = new Map<string, Promise<Compared>>();

function ofPatch(name: string): Promise<Compared> {
  const known = forward.get(name) ?? compared(stateAt(name), 'HEAD^');
  forward.set(name, known);
  return known;
}

describe.each(patches)('%s', (name) => {
  test('says what the table beside it says', async () => {
    await expect(toldBy(await ofPatch(name))).toMatchFileSnapshot(`../examples/history/${name}.txt`);
  });
});

async function filesAt(tag: string) {
  const folder = stateAt(tag);
  const { sources } = await readSources(['.'], folder);
  return { sources, gate: readGateFilesHere(folder) };
}

/** What taking the patch back would do: the state before it, against the one that it made. */
async function takenBack(name: string): Promise<Comparison> {
  const { sources, gate } = await filesAt(patches[patches.indexOf(name) - 1] ?? 'base');
  const base = { ref: name, ...(await filesAt(name)) };
  const { comparison } = compare(sources, { today: '2026-11-22', gate, base });
  if (!comparison) throw new Error('nothing was compared');
  return comparison;
}

const named = (list: readonly { entity?: string; field: string }[]) =>
  list.map(({ entity, field }) => `${entity ?? ''} ${field}`.trim());

const said = ({ changes }: Comparison, kind: string) =>
  named(changes.filter(({ change }) => change === kind));

const moved = ({ cuts }: Comparison, kind: string) =>
  cuts
    .filter(({ change }) => change === kind)
    .map(({ entity, dimension, of, was, is }) => {
      const sizes = kind === 'weaker' ? [was, is] : [is, was];
      return [entity, dimension, of, ...sizes].join(' ');
    });

// The others make nothing weaker that has an order of its own.
const weakening = patches.filter((name) => !/^0[489]-/.test(name));

test.each(weakening)('%s taken back: what became weaker becomes stronger', async (name) => {
  const { comparison } = await ofPatch(name);
  const back = await takenBack(name);
  // What was removed and comes back is new, which has no order.
  const values = comparison.changes.filter(({ change, was, is }) => change === 'weaker' && was && is);
  expect(said(back, 'stronger')).toEqual(expect.arrayContaining(named(values)));
  expect(moved(back, 'stronger')).toEqual(moved(comparison, 'weaker'));
});

// Whatever the tables look like: these must not be missed.
test.each([
  ['01-lower-threshold', ['wallet/eth-cold-1 threshold']],
  ['02-shorter-wait', ['wallet/eth-cold-1 timelock_hours', 'wallet/btc-cold-1 veto_group', 'signers']],
  ['03-three-owners', ['wallet/eth-cold-2 threshold/owners']],
  ['05-longer-exception', ['exceptions[custody/concentration].expires']],
  ['06-looser-gate', ['fail-on', 'rules.custody/concentration']],
  ['10-stronger-and-a-trade', ['wallet/eth-cold-1 bypass_quorum', 'wallet/eth-cold-2 bypass_quorum']],
])('%s is weaker where it is', async (name, expected) => {
  const { comparison } = await ofPatch(name);
  expect(said(comparison, 'weaker')).toEqual(expect.arrayContaining(expected));
});

test('04-dates: nothing is weaker, and every date is a finding', async () => {
  const { comparison, verdict } = await ofPatch('04-dates');
  expect(said(comparison, 'weaker')).toEqual([]);
  const redated = verdict.findings.filter(({ rule }) => rule === 'change/redated-without-review');
  expect(redated).toHaveLength(comparison.changes.length);
});

test('07-one-person: no field is weaker, fewer people are', async () => {
  const { comparison, verdict } = await ofPatch('07-one-person');
  expect(said(comparison, 'weaker')).toEqual([]);
  expect(comparison.cuts).toContainEqual(
    expect.objectContaining({ change: 'weaker', entity: 'wallet/eth-cold-2', dimension: 'person' }),
  );
  expect(verdict.findings.map(({ rule }) => rule)).toContain('change/weakened');
});

test('09-refactoring: nothing at all', async () => {
  const { comparison, verdict } = await ofPatch('09-refactoring');
  expect(comparison).toMatchObject({ changes: [], cuts: [], notes: [] });
  expect(comparison.incidents).toEqual({ reopened: [], closed: [] });
  expect(verdict.findings.filter(({ change }) => change !== undefined)).toEqual([]);
});
