import catalogData from '../../generated/catalog.json' with { type: 'json' };
import { readExamples } from '../../generated/examples.mjs';
import rulesData from '../../generated/rules.json' with { type: 'json' };
import type { Names } from '../program/names.ts';
import type { Example, RuleData } from '../types.ts';
import type { Catalog } from './catalog.ts';

// All three files are generated from `rules/`, checked when they are, and proven current by `npm run check`.
export const catalog = catalogData as Catalog;
const stated = rulesData as unknown as readonly Omit<RuleData, 'examples'>[];

let examples: Readonly<Record<string, readonly Example[]>> | undefined;
function examplesOf(id: string): readonly Example[] {
  examples ??= readExamples();
  const found = examples[id];
  if (!found) throw new Error(`no examples were generated for ${id}`);
  return found;
}

/** Examples are most of the pack, and no check reads them: they are parsed when somebody first does. */
const rules: readonly RuleData[] = stated.map((rule) => ({
  ...rule,
  get examples() {
    return examplesOf(rule.id);
  },
}));

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
