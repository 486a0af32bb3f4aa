import catalogData from '../../generated/catalog.json' with { type: 'json' };
import rulesData from '../../generated/rules.json' with { type: 'json' };
import type { Names } from '../program/names.ts';
import type { RuleData } from '../types.ts';
import type { Catalog } from './catalog.ts';

// Both files are generated from `rules/`, checked when they are, and proven current by `npm run check`.
export const catalog = catalogData as Catalog;
const rules = rulesData as unknown as readonly RuleData[];

/** The rules that come with papertiger. */
export function builtinRules(): readonly RuleData[] {
  return rules;
}

/** What a program may name without declaring it: our catalog, and our rules next to those given. */
export function namesWith(given: readonly RuleData[]): Names {
  return {
    controls: controlIds,
    incidents: incidentIds,
    rules: new Set([...rules, ...given].map(({ id }) => id)),
  };
}

export const controlIds: ReadonlySet<string> = new Set(catalog.controls.map(({ id }) => id));
export const incidentIds: ReadonlySet<string> = new Set(catalog.incidents.map(({ id }) => id));
