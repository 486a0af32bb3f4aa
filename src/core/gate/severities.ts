import type { Difference } from '../weaken/weaken.ts';
import type { Level, RuleData, Sector } from '../types.ts';
import { type Configs, partOf, placeIn } from './config-read.ts';
import { contextsOf, tooManyOverrides } from './contexts.ts';
import { differ, ofStrictness, type Side, some, startOf } from './draft.ts';
import type { GateFile } from './file.ts';
import { type Entry, layersOf, saysFor } from './layers.ts';
import { levels } from '../rule/levels.ts';

/** From the laxest. */
export const ranks: readonly (Level | 'off')[] = ['off', ...levels.toReversed()];

/** A rule that is judged otherwise than before, and the entries that make it so. */
interface Moved {
  readonly rule: string;
  readonly was: Level | 'off';
  readonly is: Level | 'off';
  readonly base: Entry | undefined;
  readonly head: Entry | undefined;
}

/**
 * Rules whose findings weigh less than before, or more, whatever entry, glob or override says so: what holds for each rule
 * is compared, for all files and for each set of files that an override speaks of. Rules that the same two entries decide
 * are one difference.
 */
export function compareSeverities(configs: Configs): Difference[] {
  const ids = configs.rules.filter(({ severity }) => severity[configs.sector] !== 'none').map(({ id }) => id);
  const standard = new Map(configs.rules.map((rule) => [rule.id, standardOf(rule, configs.sector)]));
  const [base, head] = [layersOf(configs.base, ids), layersOf(configs.head, ids)];
  const groups = new Map<string, Map<string, Moved>>();
  for (const { was, is } of contextsOf(base, head, configs.judged)) {
    for (const id of ids) {
      const moved = compareRule(id, standard.get(id) ?? 'low', saysFor(base, was, id), saysFor(head, is, id));
      if (moved) put(groups, keyOf(moved), moved);
    }
  }
  const differences = [...groups.values()].map((group) => told([...group.values()], configs));
  return [...differences, ...tooManyOverrides(base, head, configs)];
}

const standardOf = ({ severity }: RuleData, sector: Sector): Level =>
  severity[sector] === 'none' ? 'low' : severity[sector];

function compareRule(
  rule: string,
  standard: Level,
  base: Entry | undefined,
  head: Entry | undefined,
): Moved | undefined {
  const [was, is] = [base?.level ?? standard, head?.level ?? standard];
  return was === is ? undefined : { rule, was, is, base, head };
}

function put(groups: Map<string, Map<string, Moved>>, key: string, moved: Moved): void {
  const group = groups.get(key) ?? new Map<string, Moved>();
  group.set(moved.rule, moved);
  groups.set(key, group);
}

const verdictOf = ({ was, is }: Moved) => ofStrictness(ranks.indexOf(was), ranks.indexOf(is));
const keyOf = (moved: Moved) => JSON.stringify([verdictOf(moved), moved.base?.key, moved.head?.key]);

function told(group: readonly Moved[], configs: Configs): Difference {
  const [first] = group;
  if (!first) throw new Error('a group has a member');
  const verdict = verdictOf(first);
  const isWeaker = verdict === 'weaker';
  // Named after the entry that is the laxer one, so that a way and its way back have one name.
  const namesake = isWeaker ? (first.head ?? first.base) : (first.base ?? first.head);
  const layer = namesake?.layer ?? 'rules';
  // What was or is said for some files only moved there, and there may be another line for all others.
  const partly = [first.base, first.head].find(
    (entry) => entry && entry.layer !== layer && entry.layer !== 'rules',
  );
  const place = partly ? ` in ${partly.layer}` : '';
  const field = `${layer}.${group.length === 1 ? first.rule : (namesake?.pattern ?? '*')}${place}`;
  const names = group.length > 1 ? ` for ${group.length} rules: ${some(group.map(({ rule }) => rule))}` : '';
  const side = (which: 'base' | 'head', isStrict: boolean): Side => ({
    text: wordsFor(group.map((moved) => moved[which === 'base' ? 'was' : 'is'])) + (isStrict ? names : ''),
    at: placeFor(configs[which], first[which], configs.file),
  });
  const said = { verdict, term: 'Gate.rules', field };
  const both = differ(said, side('base', isWeaker), side('head', !isWeaker), startOf(configs.file));
  if (first.base) return { ...both, kind: first.head ? 'value' : 'removed' };
  const { against: _nowhere, ...come } = both;
  return { ...come, kind: 'added' };
}

const placeFor = (config: GateFile | undefined, entry: Entry | undefined, file: string) =>
  placeIn(config, entry?.node ?? partOf(config, 'rules'), file);

const wordsFor = (all: readonly (Level | 'off')[]) =>
  ranks
    .filter((level) => all.includes(level))
    .toReversed()
    .join(' or ');
