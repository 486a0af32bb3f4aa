import { placeOf } from '../parse/position.ts';
import type { Node } from '../types.ts';
import type { Difference } from '../weaken/weaken.ts';
import { configIn, partOf, textsIn } from './config-read.ts';
import { differ, type Side, spoken, startOf } from './draft.ts';
import { nearestFirst, readForeignFile, withoutWay } from './file.ts';
import { packFiles } from './packs.ts';
import { ofPins } from './pins.ts';

type Files = ReadonlyMap<string, string>;

const sections = ['dependencies', 'devDependencies', 'optionalDependencies'];

/** Versions by which package.json takes papertiger, and packs of rules that are installed. */
export function compareVersions(base: Files, head: Files): readonly Difference[] {
  const names = new Set(['papertiger', ...installedPacks(base), ...installedPacks(head)]);
  const [before, after] = [versionsIn(base, names), versionsIn(head, names)];
  return [...names].flatMap((name) => {
    const [was, is] = [before.get(name), after.get(name)];
    const [a, b] = [was, is].map((node) => (node ? textOf(node) : undefined));
    const verdict = ofPins(a, b);
    if (!verdict) return [];
    const said = { verdict, term: 'Gate.version', field: `package.json[${spoken(name)}]` };
    return [differ(said, sideOf(was), sideOf(is), startOf((is ?? was)?.origin.file ?? 'package.json'))];
  });
}

const textOf = ({ scalar }: Node) => String(scalar ?? '');
const sideOf = (node: Node | undefined): Side | undefined =>
  node && { text: spoken(textOf(node)), at: placeOf(node) };

/** What a configuration extends, but for our own sets and for folders of the repository. */
function installedPacks(files: Files): readonly string[] {
  const local = new Set([...packFiles(files).keys()].map(({ entry }) => entry));
  const entries = [...textsIn(partOf(configIn(files), 'extends')).keys()];
  return entries.filter((entry) => !entry.includes(':') && !local.has(entry));
}

/** The nearest package.json that names a package decides. */
function versionsIn(files: Files, names: ReadonlySet<string>): ReadonlyMap<string, Node> {
  const manifests = [...files.keys()]
    .filter((file) => withoutWay(file) === 'package.json')
    .sort(nearestFirst);
  const found = new Map<string, Node>();
  for (const file of manifests) {
    const root = readForeignFile(file, files.get(file) ?? '').root;
    for (const section of sections)
      for (const [name, node] of root?.children.get(section)?.children ?? [])
        if (typeof name === 'string' && names.has(name) && !found.has(name)) found.set(name, node);
  }
  return found;
}
