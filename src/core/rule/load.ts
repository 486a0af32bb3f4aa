import { UsageError } from '../errors.ts';
import type { RuleData, Source } from '../types.ts';
import { studyRule } from './check-rule.ts';
import { readRules } from './read.ts';

/**
 * Loads a pack: every file one rule, every rule checked. Throws a UsageError (exit 2) that lists all problems, since
 * a rule that is left out of a run would be a check that silently passed.
 */
export function loadRules(sources: readonly Source[]): readonly RuleData[] {
  const rules = readRules(sources);
  const seen = new Set<string>();
  const problems: string[] = [];
  const studied = rules.map((rule) => {
    if (seen.has(rule.id)) problems.push(`${rule.id}: two rules have this id`);
    seen.add(rule.id);
    const { problems: own, reads } = studyRule(rule);
    problems.push(...own);
    return { ...rule, reads };
  });
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
  return studied;
}
