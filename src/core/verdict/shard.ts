import { UsageError } from '../errors.ts';
import type { RuleData, Settings, Source, Verdict } from '../types.ts';
import { fingerprint } from '../check/fingerprint.ts';

/** One of the parts into which the programs of a run are split; `index` counts from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** All that the shards of one run have in common. */
interface SharedInputs {
  readonly sources: readonly Source[];
  readonly rules: readonly RuleData[];
  readonly settings: Settings;
  readonly today: string;
  readonly version: string;
}

/** Reads what `--shard` takes, for example `2/3`. Throws UsageError (2). */
export function parseShard(text: string): Shard {
  const [, index, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  if (!isShard(shard)) {
    throw new UsageError(
      `--shard ${text}: expected I/N with I from 1 to N and N at most 9999, for example 1/3`,
    );
  }
  return shard;
}

/** Whether the numbers name a part that exists. */
export function isShard({ index, of }: Shard): boolean {
  return Number.isInteger(index) && Number.isInteger(of) && index >= 1 && index <= of && of <= 9999;
}

/**
 * The programs that fall to a shard, by name. They are dealt out one by one in the order of the hashes of their names:
 * shards differ by one program at most, neighbors in the tree are spread, and neither the machine nor the order in
 * which a disk lists them matters.
 */
export function dealt(names: Iterable<string>, shard: Shard): ReadonlySet<string> {
  if (!isShard(shard)) throw new UsageError(`there is no shard ${shard.index} of ${shard.of}`);
  const hashed = [...names].map((name): readonly [string, string] => [fingerprint([name], 0), name]);
  const order = hashed.sort(([a, one], [b, other]) => (a < b || (a === b && one < other) ? -1 : 1));
  const mine = order.filter((_, place) => place % shard.of === shard.index - 1);
  return new Set(mine.map(([, name]) => name));
}

/**
 * The verdict of a part, marked as one. `run` is the same for the shards of one run and for no other, so that parts
 * which read other files, rules or settings are never put together.
 */
export function markShard(verdict: Verdict, { index, of }: Shard, shared: SharedInputs): Verdict {
  return { ...verdict, inputs: { ...verdict.inputs, shard: { index, of, run: runOf(shared) } } };
}

function runOf({ sources, rules, settings, today, version }: SharedInputs): string {
  const texts = sources.map(({ program = '', file, kind, named = false, text }) =>
    JSON.stringify([program, file, kind, named, text]),
  );
  const conditions = [version, today, JSON.stringify(settings), JSON.stringify(rules)];
  return fingerprint([...conditions, ...texts.sort()], 0);
}
