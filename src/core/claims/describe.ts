import type { Span } from '../types.ts';
import { type Chart, type Range, startsOne } from './chart.ts';
import type { ClassSet } from './classes.ts';
import type { ClaimSpan } from './claim-span.ts';
import type { Language } from './language.ts';
import type { Inference } from './match.ts';

/** The finding that an inference makes: offsets instead of tokens, and the rule that speaks of its artifact. */
export function describeClaim(match: Inference, chart: Chart, language: Language): ClaimSpan {
  const { artifact = match, inference, outcome = match } = match.roles;
  return {
    ...spanOf(match, chart),
    rule: ruleOf(artifact, chart, language),
    confidence: match.link.confidence,
    artifact: spanOf(artifact, chart),
    inference: inference ? spanOf(inference, chart) : null,
    outcome: spanOf(outcome, chart),
  };
}

function spanOf({ from, to }: Range, { tokens }: Chart): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

function ruleOf(artifact: Range, chart: Chart, { classes, data }: Language): string {
  for (const { classes: names, within, rule } of data.contexts) {
    const around = { from: Math.max(0, artifact.from - within), to: artifact.to };
    if (anyIn(around, chart, classes.setOf(names))) return rule;
  }
  for (const [name, rule] of Object.entries(data.artifacts)) {
    if (anyIn(artifact, chart, classes.setOf([name]))) return rule;
  }
  throw new Error('rules/claims: a link without an artifact');
}

function anyIn({ from, to }: Range, chart: Chart, set: ClassSet): boolean {
  for (let at = from; at < to; at++) if (startsOne(chart, at, set)) return true;
  return false;
}
