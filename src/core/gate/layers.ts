import type { Level, Node } from '../types.ts';
import { levelOf, partOf, textsIn } from './config-read.ts';
import { some, spoken } from './draft.ts';
import type { GateFile } from './file.ts';
import { globTest } from './globs.ts';

/** One line of a map of severities. */
export interface Entry {
  readonly pattern: string;
  readonly level: Level | 'off';
  readonly node: Node;
  /** `rules`, or `overrides[docs/**]`. */
  readonly layer: string;
  /** Tells it from all others of its configuration. */
  readonly key: string;
}

/** What one map of severities says of each rule; the last line that matches wins. */
type Layer = ReadonlyMap<string, Entry>;

export interface Override {
  readonly globs: readonly string[];
  readonly layer: Layer;
  readonly node: Node;
  /** What it says, for whoever only asks whether it is the same. */
  readonly text: string;
}

export interface Layers {
  readonly rules: Layer;
  readonly overrides: readonly Override[];
}

/** The severities of a configuration, for the rules of that name. */
export function layersOf(config: GateFile | undefined, ids: readonly string[]): Layers {
  const matching = matcher(ids);
  const read = (map: Node | undefined, name: string) => readLayer(map, name, matching);
  const list = partOf(config, 'overrides');
  const items = list?.kind === 'list' ? [...list.children.values()] : [];
  const overrides = items.map((node, index) => {
    const globs = [...textsIn(node.children.get('files')).keys()];
    const name = `overrides[${some(globs.map(spoken))}]`;
    const layer = read(node.children.get('rules'), name);
    const said = [...(node.children.get('rules')?.children ?? [])].map(([key, { scalar }]) => [
      key,
      String(scalar),
    ]);
    return { globs, layer: marked(layer, index), node, text: JSON.stringify([globs, said]) };
  });
  return { rules: read(partOf(config, 'rules'), 'rules'), overrides };
}

function readLayer(map: Node | undefined, name: string, matching: ReturnType<typeof matcher>): Layer {
  const layer = new Map<string, Entry>();
  for (const [key, node] of map?.kind === 'map' ? map.children : []) {
    const pattern = String(key);
    const level = levelOf(node);
    if (level === undefined) continue;
    const entry = { pattern, level, node, layer: name, key: JSON.stringify([name, pattern]) };
    for (const id of matching(pattern)) layer.set(id, entry);
  }
  return layer;
}

/** The ids that a pattern means; a pattern that stands in many maps is read once. */
function matcher(ids: readonly string[]): (pattern: string) => readonly string[] {
  const known = new Map<string, readonly string[]>(ids.map((id) => [id, [id]]));
  return (pattern) => {
    const found = known.get(pattern) ?? ids.filter(globTest(pattern));
    known.set(pattern, found);
    return found;
  };
}

/** Two overrides may speak of the same files. */
const marked = (layer: Layer, index: number): Layer =>
  new Map([...layer].map(([id, entry]) => [id, { ...entry, key: `${index} ${entry.key}` }]));

/**
 * The entry that decides how a rule is judged where these overrides hold; undefined for none. What is off for all files
 * does not run, so that no override calls it back.
 */
export function saysFor(
  { rules, overrides }: Layers,
  held: readonly number[],
  id: string,
): Entry | undefined {
  const plain = rules.get(id);
  if (plain?.level === 'off') return plain;
  return (
    held.map((index) => overrides[index]?.layer.get(id)).findLast((entry) => entry !== undefined) ?? plain
  );
}
