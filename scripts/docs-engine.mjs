// What the pages borrow from the linter itself, so that a page says a thing exactly as a run does.
import { importSource } from './import-source.mjs';

export const { blockYaml } = await importSource('src/bin/block-yaml.ts');
export const { parseYaml } = await importSource('src/core/parse/yaml.ts');
export const { parsePath } = await importSource('src/core/parse/path.ts');
export const { positionAt } = await importSource('src/core/parse/position.ts');
export const { visible } = await importSource('src/report/escape.ts');
export const { dollars } = await importSource('src/report/dollars.ts');

const { organizationOf } = await importSource('src/core/check/sector.ts');

/** The sector in which an organization is judged that declares one kind and nothing else. */
export function sectorOf(kind) {
  const root = { children: new Map() };
  return organizationOf({ root, values: new Map([[root, { org: { kind: [kind] } }]]) }).sector;
}
