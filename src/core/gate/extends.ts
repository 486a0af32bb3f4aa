import type { Difference } from '../weaken/weaken.ts';
import type { Node } from '../types.ts';
import { type Configs, partOf, placeIn, textsIn } from './config-read.ts';
import { differ, ofStrictness, type Side, spoken } from './draft.ts';
import type { GateFile } from './file.ts';

/** The built-in sets from the laxest to the strictest; without any of them only a pack's own rules judge. */
const sets = ['none of papertiger', 'papertiger:recommended', 'papertiger:strict'];

/**
 * Packs that judge no longer, or do now. What a pack that comes is worth nobody knows from its name; those in `atHand` are
 * compared by their rules.
 */
export function compareExtends(configs: Configs, atHand: ReadonlySet<string>): Difference[] {
  const { base, head, file } = configs;
  const [was, is] = [packsIn(base), packsIn(head)];
  const nearest = placeIn(head, partOf(head, 'extends'), file);
  const side = (name: string, config: GateFile | undefined, packs: ReadonlyMap<string, Node>): Side => ({
    text: spoken(name),
    at: placeIn(config, packs.get(name) ?? partOf(config, 'extends'), file),
  });
  const packs = (one: ReadonlyMap<string, Node>, other: ReadonlyMap<string, Node>) =>
    [...one.keys()].filter((name) => !other.has(name) && !sets.includes(name) && !atHand.has(name));
  const of = (name: string) => `extends[${spoken(name)}]`;
  return [
    ...compareSets(configs, was, is),
    ...packs(was, is).map((name) =>
      differ(
        { verdict: 'weaker', term: 'Gate.extends', field: of(name) },
        side(name, base, was),
        undefined,
        nearest,
      ),
    ),
    ...packs(is, was).map((name) =>
      differ(
        { verdict: 'changed', term: 'Gate.extends', field: of(name) },
        undefined,
        side(name, head, is),
        nearest,
      ),
    ),
  ];
}

function compareSets(
  { base, head, file }: Configs,
  was: ReadonlyMap<string, Node>,
  is: ReadonlyMap<string, Node>,
): Difference[] {
  const [before, after] = [setOf(base, was), setOf(head, is)];
  if (before === after) return [];
  const side = (config: GateFile | undefined, set: string, packs: ReadonlyMap<string, Node>): Side => ({
    text: set,
    at: placeIn(config, packs.get(set) ?? partOf(config, 'extends'), file),
  });
  const verdict = ofStrictness(sets.indexOf(before), sets.indexOf(after));
  const said = { verdict, term: 'Gate.extends', field: 'extends' };
  return [differ(said, side(base, before, was), side(head, after, is), placeIn(head, undefined, file))];
}

const packsIn = (config: GateFile | undefined) => textsIn(partOf(config, 'extends'));

/** Of several sets the last one counts, as where rules are gathered. */
function setOf(config: GateFile | undefined, packs: ReadonlyMap<string, Node>): string {
  if (partOf(config, 'extends') === undefined) return 'papertiger:recommended';
  return [...packs.keys()].findLast((name) => sets.includes(name)) ?? sets[0] ?? '';
}
