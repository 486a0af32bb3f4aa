import {
  validateControl,
  validateIncident,
  validateMapping,
  validateSources,
} from '../../generated/validators.mjs';
import { UsageError } from '../errors.ts';
import type { Source } from '../types.ts';
import type { Catalog, Citations, Control, FullCatalog, Incident, Mapping } from './catalog.ts';
import { controlFaults, type Fault, incidentFaults, type Known, mappingFaults } from './catalog-faults.ts';
import { type Item, placeText, readItem } from './catalog-item.ts';

/**
 * Reads `catalog/`, `incidents/` and `mappings/`, one item in each file.
 * Throws one UsageError that lists every problem as `file:line:column: what`.
 */
export function readCatalog(sources: readonly Source[]): FullCatalog {
  const problems: string[] = [];
  const read = <Shape>(pattern: RegExp, validate: typeof validateControl): Item<Shape>[] =>
    sources
      .filter(({ file }) => pattern.test(file))
      .flatMap((source) => readItem<Shape>(source, validate, (problem) => problems.push(problem)) ?? []);
  const items = {
    controls: read<Control>(/^catalog\//, validateControl),
    incidents: read<Incident>(/^incidents\//, validateIncident),
    mappings: read<Mapping>(/^mappings\/(?!sources\.)/, validateMapping),
    sources: read<Citations>(/^mappings\/sources\./, validateSources),
  };
  if (problems.length === 0) problems.push(...crossFaults(items));
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
  return { ...valuesOf(items), sources: items.sources[0]?.value ?? {} };
}

interface Items {
  readonly controls: readonly Item<Control>[];
  readonly incidents: readonly Item<Incident>[];
  readonly mappings: readonly Item<Mapping>[];
  readonly sources: readonly Item<Citations>[];
}

function valuesOf({ controls, incidents, mappings }: Items) {
  return {
    controls: controls.map(({ value }) => value),
    incidents: incidents.map(({ value }) => value),
    mappings: mappings.map(({ value }) => value),
  };
}

/** Names can be resolved only when every file could be read: a fault in one must not raise a hundred in others. */
function crossFaults({ controls, incidents, mappings, sources }: Items): string[] {
  const known: Known = {
    controls: new Set(controls.map(({ value }) => value.id)),
    incidents: new Set(incidents.map(({ value }) => value.id)),
    sources: new Set(sources.flatMap(({ value }) => Object.keys(value))),
  };
  return [
    ...controls.flatMap((item) => written(item, controlFaults(item.value, known))),
    ...incidents.flatMap((item) => written(item, incidentFaults(item.value, known))),
    ...mappings.flatMap((item) => written(item, mappingFaults(item.value, known))),
  ];
}

function written({ file, root, value }: Item<{ readonly id: string }>, faults: readonly Fault[]): string[] {
  const name = file.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
  const misnamed =
    name === value.id ? [] : [{ path: ['id'], what: `the id "${value.id}" differs from the file's name` }];
  return [...misnamed, ...faults].map(({ path, what }) => `${placeText(root, path)}: ${what}`);
}

/** The part of a catalog that checking needs, so that a run does not carry the rest. */
export function briefCatalog({ controls, incidents }: FullCatalog): Catalog {
  return {
    controls: controls.map(({ id, organizations, section }) => ({ id, organizations, section })),
    incidents: incidents.map(({ id, name, loss_usd, ranking_usd, steps }) => ({
      id,
      name,
      weight_usd: ranking_usd ?? loss_usd.low,
      interrupted_by: [...new Set(steps.flatMap((step) => step.interrupted_by))],
    })),
  };
}
