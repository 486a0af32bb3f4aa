import { placeOf } from '../parse/position.ts';
import type { Level, Node, Place, RuleData, Sector } from '../types.ts';
import { startOf } from './draft.ts';
import { type GateFile, nearestFirst, readGateFile } from './file.ts';
import { levels } from '../rule/levels.ts';

/** Both configurations, and what they are read by. */
export interface Configs {
  readonly base: GateFile | undefined;
  readonly head: GateFile | undefined;
  /** The name by which the head's configuration is spoken of, also where it is gone. */
  readonly file: string;
  readonly rules: readonly RuleData[];
  readonly sector: Sector;
  /** Files that are judged, as configurations call them. */
  readonly judged: readonly string[];
}

const named = /(?:^|\/)papertiger\.ya?ml$/;
/** Where runs are set up: what lies there is no configuration of ours, whatever it is called. */
const hidden = /(?:^|\/)\.[^./]/;

/** The configuration that a run in the working folder takes; undefined without one. */
export function configIn(files: ReadonlyMap<string, string>): GateFile | undefined {
  const [file] = [...files.keys()]
    .filter((name) => /^(?:\.\.\/)*[^/]+$/.test(name) && named.test(name))
    .sort(nearestFirst);
  // In a folder that was not named, none is taken; yet what is handed over was looked for.
  const [other] = [...files.keys()].filter((name) => named.test(name) && !hidden.test(name)).sort();
  const found = file ?? other;
  return found === undefined ? undefined : readGateFile(found, files.get(found) ?? '');
}

/** What stands under a key of the configuration. */
export function partOf(config: GateFile | undefined, name: string): Node | undefined {
  return config?.root?.children.get(name);
}

/** The texts of a list, with their nodes. */
export function textsIn(list: Node | undefined): ReadonlyMap<string, Node> {
  const items = list?.kind === 'list' ? [...list.children.values()] : [];
  return new Map(items.flatMap((item) => (typeof item.scalar === 'string' ? [[item.scalar, item]] : [])));
}

/** A node's own place, else the beginning of the configuration. */
export function placeIn(config: GateFile | undefined, node: Node | undefined, otherwise: string): Place {
  return node ? placeOf(node) : startOf(config?.file ?? otherwise);
}

/** A severity as written. */
export function levelOf(node: Node | undefined): Level | 'off' | undefined {
  return ([...levels, 'off'] as const).find((level) => level === node?.scalar);
}

/** The level from which a run fails, as far as the configuration says. */
export function failOnOf(config: GateFile | undefined): Level {
  const level = levelOf(partOf(config, 'fail-on'));
  return level === undefined || level === 'off' ? 'high' : level;
}
