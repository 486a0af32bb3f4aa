import type { Difference } from '../weaken/weaken.ts';
import { canonicalText, compareFacts } from '../program/strength.ts';
import type { Node } from '../types.ts';
import { type Configs, partOf, placeIn } from './config-read.ts';
import { differ, type Side, spoken } from './draft.ts';
import type { GateFile } from './file.ts';

interface Parameter {
  readonly default: number;
  /** Undefined where two rules disagree. */
  readonly stronger: 'more' | 'less' | undefined;
}

/** Thresholds by which a rule demands less than before, or more; one that is not set has its default. */
export function compareParameters({ base, head, file, rules }: Configs): Difference[] {
  const known = parametersOf(rules);
  const [was, is] = [partOf(base, 'parameters'), partOf(head, 'parameters')];
  const names = new Set([...(was?.children.keys() ?? []), ...(is?.children.keys() ?? [])].map(String));
  return [...names].flatMap((name) => {
    const parameter = known.get(name);
    const [before, after] = [was, is].map((map) => numberIn(map?.children.get(name)) ?? parameter?.default);
    const verdict = compareFacts(parameter?.stronger, before, after);
    if (verdict === undefined) return [];
    const side = (config: GateFile | undefined, map: Node | undefined, value: number | undefined) =>
      sideOf(placeIn(config, map?.children.get(name) ?? map, file), value);
    const said = { verdict, term: 'Gate.parameters', field: `parameters.${spoken(name)}` };
    return [differ(said, side(base, was, before), side(head, is, after), placeIn(head, is, file))];
  });
}

const sideOf = (at: Side['at'], value: number | undefined): Side | undefined =>
  value === undefined ? undefined : { text: canonicalText(value), at };

function numberIn(node: Node | undefined): number | undefined {
  const scalar = node?.scalar;
  return typeof scalar === 'number' || typeof scalar === 'bigint' ? Number(scalar) : undefined;
}

function parametersOf(rules: Configs['rules']): ReadonlyMap<string, Parameter> {
  const known = new Map<string, Parameter>();
  for (const [name, parameter] of rules.flatMap((rule) => Object.entries(rule.parameters))) {
    const other = known.get(name);
    const isDoubtful = other !== undefined && other.stronger !== parameter.stronger;
    known.set(name, isDoubtful ? { default: other.default, stronger: undefined } : (other ?? parameter));
  }
  return known;
}
