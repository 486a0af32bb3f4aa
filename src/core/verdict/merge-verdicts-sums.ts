import { builtinRules } from '../rule/builtin.ts';
import { isComparing, isReported } from '../rule/kind.ts';
import { levels } from '../rule/levels.ts';
import type { Finding, Place, Verdict } from '../types.ts';

/** As much of a file as is read, in UTF-16 units. */
const farthest = 8 * 1024 * 1024;

/**
 * What no run writes although each field has its shape: the first part of a verdict that contradicts another. A verdict
 * that was emptied by hand, or cut off on its way, would otherwise pass for one without findings.
 */
export function contradiction(verdict: Verdict): string | undefined {
  const own = wrongRule(verdict) ?? wrongTotal(verdict);
  // What is compared tells of configuration and workflows too, and may be reduced to what a change touches.
  if (own !== undefined || verdict.comparison !== undefined) return own;
  return wrongPlace(verdict) ?? wrongFile(verdict) ?? wrongOutcome(verdict) ?? lostRule(verdict);
}

function wrongRule({ findings, outcomes, rules }: Verdict): string | undefined {
  const known = new Set(Object.entries(rules).flatMap(([key, { id }]) => (key === id ? [id] : [])));
  const stranger = findings.findIndex(({ rule }) => !known.has(rule));
  if (stranger >= 0) return `findings[${stranger}].rule is not among its rules`;
  const judged = Object.keys(outcomes).find((rule) => !known.has(rule));
  return judged && `outcomes holds "${judged.slice(0, 60)}", which is not among its rules`;
}

function wrongTotal({ findings, counts, statuses }: Verdict): string | undefined {
  const open = findings.filter(({ status }) => status.is === 'open');
  const level = levels.find((one) => open.filter(({ severity }) => severity === one).length !== counts[one]);
  if (level) return `counts.${level} does not agree with its findings`;
  const kinds = ['open', 'excepted', 'known'] as const;
  const kind = kinds.find((is) => findings.filter(({ status }) => status.is === is).length !== statuses[is]);
  return kind && `statuses.${kind} does not agree with its findings`;
}

const placesOf = ({ at, related }: Finding): readonly Place[] => [at, ...related.map((one) => one.at)];

function wrongPlace({ findings }: Verdict): string | undefined {
  const lost = findings.findIndex((finding) => !placesOf(finding).every(isPlace));
  if (lost >= 0) return `findings[${lost}] has a place that no file has`;
  const first = new Map<string, number>();
  for (const [index, { fingerprint }] of findings.entries()) {
    const known = first.get(fingerprint);
    if (known !== undefined) return `findings[${index}] is findings[${known}] once more`;
    first.set(fingerprint, index);
  }
  return undefined;
}

/** Lines and columns take up characters, and a quotation is as long as the stretch that it quotes. */
function isPlace({ start, end, excerpt }: Place): boolean {
  const isReached = [start, end].every(
    ({ line, column, offset }) => line + column <= offset + 2 && offset <= farthest,
  );
  return isReached && start.line <= end.line && end.offset - start.offset === excerpt.length;
}

function wrongFile({ findings, outcomes, files }: Verdict): string | undefined {
  const known = new Set(files);
  const lost = findings.findIndex((finding) => placesOf(finding).some(({ file }) => !known.has(file)));
  if (lost >= 0) return `findings[${lost}] stands in a file that is not among its files`;
  if (known.size < files.length) return 'files holds a file twice';
  return files.length === 0 && Object.keys(outcomes).length > 0
    ? 'files is empty although it has outcomes'
    : undefined;
}

/** What failed has a finding of its rule, or one that names the field for want of which it could not be decided. */
function wrongOutcome(verdict: Verdict): string | undefined {
  const { findings, outcomes, rules } = verdict;
  const silenced = silencedRules(verdict);
  const isUntold = silenced.has(undeclared) || !Object.hasOwn(rules, undeclared);
  const undecided = namedBy(findings, undeclared, 'rules');
  const broken = namedBy(findings, ruleError, 'rule');
  const most = mostFailures(findings);
  const wrong = Object.entries(outcomes).find(([rule, { fail, error }]) => {
    const isExcused = isUntold || silenced.has(rule) || undecided.has(rule);
    const isBroken = silenced.has(rule) || silenced.has(ruleError) || broken.has(rule);
    return (fail > (most.get(rule) ?? 0) && !isExcused) || (error > 0 && !isBroken);
  });
  return wrong && `outcomes of ${wrong[0].slice(0, 60)} do not agree with its findings`;
}

const undeclared = 'meta/undeclared';
const ruleError = 'meta/rule-error';

/** The rules of which the configuration turned off findings in some files. */
function silencedRules({ skipped }: Verdict): ReadonlySet<string> {
  const silenced = skipped.filter(({ reason }) => reason.startsWith('turned off in the configuration for '));
  return new Set(silenced.map(({ rule }) => rule));
}

/** The rules of which the findings of a reporter speak. */
function namedBy(findings: readonly Finding[], reporter: string, arg: string): ReadonlySet<unknown> {
  return new Set(findings.filter(({ rule }) => rule === reporter).flatMap(({ args }) => args[arg]));
}

/** One for each finding; what is declared and said in words as well is told once and counts twice. */
function mostFailures(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const { rule, args } of findings) most.set(rule, (most.get(rule) ?? 0) + ('outcome' in args ? 2 : 1));
  return most;
}

/** Where a program was judged, each of the rules that judge came to something or says why it did not. */
function lostRule({ inputs, outcomes, skipped, rules }: Verdict): string | undefined {
  if (inputs.programs.length === 0) return undefined;
  const told = new Set([...Object.keys(outcomes), ...skipped.map(({ rule }) => rule)]);
  const judging = builtinRules().filter((rule) => !isReported(rule) && !isComparing(rule));
  const lost = judging.find(({ id }) => Object.hasOwn(rules, id) && !told.has(id));
  return lost && `${lost.id} is neither among its outcomes nor skipped`;
}
