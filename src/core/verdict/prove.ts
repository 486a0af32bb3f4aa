import { sourcesIn } from '../check/fires.ts';
import { UsageError } from '../errors.ts';
import { builtinRules } from '../rule/builtin.ts';
import type { ClauseCoverage, Example, Proof, RuleData } from '../types.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { coverRule } from './cover.ts';

/**
 * Runs every example of every rule through the whole engine: it must fire at exactly the places it names, or not at all.
 * The same runner serves the built-in pack and anyone else's.
 */
export function proveRules(rules: readonly RuleData[]): {
  readonly proofs: Proof[];
  readonly coverage: ClauseCoverage[];
} {
  return {
    proofs: rules.flatMap((rule) => rule.examples.map((example) => prove(rule, example, rules))),
    coverage: rules.flatMap(coverRule),
  };
}

function prove(rule: RuleData, example: Example, rules: readonly RuleData[]): Proof {
  const proof = { rule: rule.id, example: example.name };
  const found = pathsFound(rule, example, rules);
  if (typeof found === 'string') return { ...proof, outcome: 'error', detail: found };
  const expected = [...(example.fails ?? [])].sort();
  const lacking = without(expected, found);
  if (lacking.length === 0 && found.length === expected.length)
    return { ...proof, outcome: 'proven', detail: '' };
  const quote = (paths: readonly string[]) => paths.map((path) => `"${path}"`).join(', ') || 'nothing';
  const detail = `expected ${quote(expected)}, found ${quote(found)}`;
  return { ...proof, outcome: lacking.length > 0 ? 'missing' : 'noisy', detail };
}

/** What is left of a list when each item of another is taken out once: two findings at one place are two. */
function without(list: readonly string[], others: readonly string[]): string[] {
  const left = [...list];
  for (const other of others) if (left.includes(other)) left.splice(left.indexOf(other), 1);
  return left;
}

/** The paths at which the rule fired, in order; or what kept the example from being judged. */
function pathsFound(
  rule: RuleData,
  example: Example,
  rules: readonly RuleData[],
): readonly string[] | string {
  const options = {
    today: example.today,
    rules: withReporters(rule, rules),
    settings: { failOn: 'low' as const },
  };
  try {
    const sources = sourcesIn(example.files);
    const verdict = example.before
      ? compare(sources, { ...options, base: { ref: 'before', sources: sourcesIn(example.before) } })
      : check(sources, options);
    const broken = documentFaults.has(rule.id)
      ? undefined
      : verdict.findings.find(({ rule: id }) => documentFaults.has(id));
    if (broken) return `${broken.rule}: ${broken.message} (${broken.at.path || broken.at.file})`;
    return verdict.findings
      .filter((finding) => finding.rule === rule.id)
      .map(({ at }) => at.path)
      .sort();
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}

/** An example with a typo in it proves nothing, unless the typo is what it shows. */
const documentFaults: ReadonlySet<string> = new Set(
  [
    'syntax',
    'duplicate-key',
    'conflicting-value',
    'unknown-field',
    'wrong-type',
    'bad-date',
    'rule-error',
  ].map((name) => `meta/${name}`),
);

/**
 * The rule under test, and those through which the engine speaks of faults; all rules where it is such a one itself,
 * since it speaks of what the others could not decide.
 */
function withReporters(rule: RuleData, rules: readonly RuleData[]): readonly RuleData[] {
  // Later entries win: the pack under test speaks for itself, also where it is our own and was not built yet.
  const others = [...builtinRules(), ...rules].filter(({ id }) => id !== rule.id);
  const reporters = rule.require === undefined ? others : others.filter(({ id }) => documentFaults.has(id));
  return [rule, ...new Map(reporters.map((reporter) => [reporter.id, reporter])).values()];
}
