import type { RuleData, Source } from '../types.ts';
/**
 * Loads a pack: every file one rule, every rule checked. Throws a UsageError (exit 2) that lists all problems, since
 * a rule that is left out of a run would be a check that silently passed.
 */
export declare function loadRules(sources: readonly Source[]): readonly RuleData[];
