import { suggest } from '../core/parse/suggest.ts';
import type { Node, RuleData, Settings } from '../core/types.ts';
import type { Config } from './config.ts';
import { guess, listProblems, nodeAt, problemAt } from './config-problems.ts';
import { globTest } from './glob.ts';

/**
 * Refuses names that no rule answers to: a severity for a rule that does not exist silences nothing, and a threshold
 * with a typo keeps its default. Throws one UsageError that names each with its place.
 */
export function checkNames({ root, settings }: Config, rules: readonly RuleData[]): void {
  if (root === null) return;
  const ids = rules.map(({ id }) => id);
  const parameters = new Set(rules.flatMap((rule) => Object.keys(rule.parameters)));
  const maps: [Settings['rules'], (string | number)[]][] = [
    [settings.rules ?? {}, ['rules']],
    ...(settings.overrides ?? []).map(({ rules: map }, index): [Settings['rules'], (string | number)[]] => [
      map,
      ['overrides', index, 'rules'],
    ]),
  ];
  const problems = maps.flatMap(([map, way]) => unknownRules(map, ids, nodeAt(root, way)));
  for (const name of Object.keys(settings.parameters ?? {})) {
    if (parameters.has(name)) continue;
    const text = `no rule has a parameter "${name}"${guess(name, parameters)}`;
    problems.push(problemAt(nodeAt(root, ['parameters', name]), text));
  }
  if (problems.length > 0) throw listProblems(problems);
}

function unknownRules(map: Settings['rules'], ids: readonly string[], node: Node): string[] {
  return Object.keys(map)
    .filter((name) => !ids.includes(name) && !ids.some(globTest([name])))
    .map((name) => {
      const isGlob = name.includes('*');
      const text = isGlob ? `no rule id matches "${name}"` : `no rule is called "${name}"`;
      return problemAt(nodeAt(node, [name]), text + (isGlob ? globHint(name, ids) : guess(name, ids)));
    });
}

/** For `peple/*` the nearest category that exists. */
function globHint(glob: string, ids: readonly string[]): string {
  const [category = ''] = glob.split('/');
  const nearest = suggest(category, new Set(ids.map((id) => id.split('/')[0] ?? '')));
  return nearest === undefined ? '' : `; did you mean "${nearest}/*"?`;
}
