import { UsageError } from '../errors.ts';
import type { Verdict } from '../types.ts';
import { isShard } from './shard.ts';

/** A verdict with the name of the file that it was read from. */
export interface Part {
  readonly file: string;
  readonly verdict: Verdict;
}

const mostNamed = 10;

/** Each must be the same in all parts: how to call it, what it is, and what to do. */
const shared: readonly (readonly [string, (verdict: Verdict) => unknown, string])[] = [
  ['the release of papertiger', ({ tool }) => tool.version, 'use one release for all shards'],
  ['the day', ({ inputs }) => inputs.today, 'give all shards the same --today'],
  ['--fail-on', ({ inputs }) => inputs.failOn, 'give all shards the same --fail-on'],
  ['the number of shards', ({ inputs }) => inputs.shard?.of, 'give all shards the same N of --shard I/N'],
  ['the parameters', ({ inputs }) => inputs.parameters, 'judge all shards by one configuration'],
  [
    'what was read or how it was judged',
    // In a list, so that the hash is not shown: it tells a reader nothing.
    ({ inputs }) => [inputs.shard?.run],
    'run all shards on the same files with the same rules and configuration',
  ],
  ['the rules', ({ rules }) => cardsOf(rules), 'judge all shards by the same rules'],
  [
    'an input',
    ({ inputs }) => ({ ...inputs, programs: [], shard: null }),
    'give all shards the same options',
  ],
];

/** Throws UsageError (2) unless these are all the parts of one run, each once. */
export function refuseStrangers(parts: readonly Part[]): void {
  const [one, ...others] = parts;
  if (!one) return;
  for (const part of parts) refuseWhole(part);
  for (const part of others) refuseDifference(one, part);
  refuseTwins(parts);
  refuseOverlap(parts);
  refuseGaps(parts, one.verdict.inputs.shard?.of ?? 0);
}

function refuseWhole({ file, verdict }: Part): void {
  const { shard } = verdict.inputs;
  if (!shard) {
    throw new UsageError(`${file} is the verdict of a whole run, not of a shard: inputs.shard is absent`);
  }
  if (!isShard(shard)) throw new UsageError(`${file}: inputs.shard says ${shard.index} of ${shard.of}`);
}

function refuseDifference(one: Part, other: Part): void {
  for (const [name, read, advice] of shared) {
    const [value, otherValue] = [read(one.verdict), read(other.verdict)];
    if (JSON.stringify(value) === JSON.stringify(otherValue)) continue;
    const values = typeof value === 'object' ? '' : ` (${value}, ${otherValue})`;
    throw new UsageError(`${one.file} and ${other.file} differ in ${name}${values}; ${advice}`);
  }
}

function refuseTwins(parts: readonly Part[]): void {
  const files = new Map<number, string>();
  for (const { file, verdict } of parts) {
    const { index = 0, of = 0 } = verdict.inputs.shard ?? {};
    const known = files.get(index);
    if (known !== undefined)
      throw new UsageError(`${known} and ${file} are both shard ${index}/${of}; give each shard once`);
    files.set(index, file);
  }
}

/** A program falls to one shard, and so do its files. */
function refuseOverlap(parts: readonly Part[]): void {
  const owners = new Map<string, string>();
  for (const { file, verdict } of parts) {
    const twice = verdict.files.find((one) => owners.has(one));
    if (twice !== undefined) throw new UsageError(`${owners.get(twice)} and ${file} both judged ${twice}`);
    for (const one of verdict.files) owners.set(one, file);
  }
}

function refuseGaps(parts: readonly Part[], of: number): void {
  const present = new Set(parts.map(({ verdict }) => verdict.inputs.shard?.index));
  const missing = Array.from({ length: of }, (_, place) => place + 1).filter((index) => !present.has(index));
  if (missing.length === 0) return;
  const named = missing.slice(0, mostNamed).map((index) => `${index}/${of}`);
  const more = missing.length > mostNamed ? ` and ${missing.length - mostNamed} more` : '';
  const noun = missing.length === 1 ? 'shard' : 'shards';
  throw new UsageError(
    `${noun} ${named.join(', ')}${more} missing: a verdict without all of them would pass unseen programs`,
  );
}

/** The severity is that of the loudest program, so it may differ. */
function cardsOf(rules: Verdict['rules']): unknown {
  return Object.values(rules).map((card) => ({ ...card, severity: '' }));
}
