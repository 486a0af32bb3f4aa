import type { ClaimSpan } from '../claims/claim-span.ts';
import { findClaims } from '../claims/find-claims.ts';
import { fillTemplate, parseTemplate, type Template } from '../rule/message.ts';
import type { Outcome, RuleData, Span } from '../types.ts';
import type { Draft } from './draft.ts';
import type { Passage } from './passage.ts';

/** What the prose rules made of the passages: one draft for each inference, and a tally for each rule. */
export function judgeProse(
  passages: readonly Passage[],
  rules: readonly RuleData[],
): { readonly drafts: Draft[]; readonly tallies: ReadonlyMap<string, Record<Outcome, number>> } {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const tallies = new Map(rules.map(({ id }) => [id, { pass: 0, fail: 0, 'not-applicable': 0, error: 0 }]));
  const drafts: Draft[] = [];
  for (const passage of passages) {
    const claims = findClaims(passage.text);
    const fired = new Set(claims.map(({ rule }) => rule));
    for (const [id, tally] of tallies) tally[fired.has(id) ? 'fail' : 'pass'] += 1;
    for (const claim of claims) {
      const rule = byId.get(claim.rule);
      if (rule) drafts.push(draftOf(claim, rule, passage));
    }
  }
  return { drafts, tallies };
}

const said = '"{outcome}" is said to follow from "{artifact}"';

/** The message of a rule that judges declared claims as well speaks of their fields, which words do not have. */
function templateOf({ message }: RuleData, args: Readonly<Record<string, unknown>>): Template {
  const own = parseTemplate(message);
  return own.every((part) => 'text' in part || part.expression in args) ? own : parseTemplate(said);
}

/** The outcome is what must not be promised; the artifact and the words between are shown with it. */
function draftOf(claim: ClaimSpan, rule: RuleData, passage: Passage): Draft {
  const words = ({ start, end }: Span) => passage.text.slice(start, end);
  const args = {
    artifact: words(claim.artifact),
    inference: claim.inference ? words(claim.inference) : null,
    outcome: words(claim.outcome),
  };
  const place = ({ start, end }: Span) => passage.place(start, end);
  const isApart = ({ start, end }: Span) => end <= claim.outcome.start || start >= claim.outcome.end;
  const related = [
    ...(isApart(claim.artifact) ? [{ at: place(claim.artifact), note: 'the artifact' }] : []),
    ...(claim.inference && isApart(claim.inference)
      ? [{ at: place(claim.inference), note: 'the inference' }]
      : []),
  ];
  return {
    rule: rule.id,
    message: fillTemplate(templateOf(rule, args), args),
    args,
    ...(passage.entity !== undefined && { entity: passage.entity }),
    at: place(claim.outcome),
    related,
    where: `${passage.where} ${args.artifact} → ${args.outcome}`,
    ...(claim.confidence === 'likely' && { isLikely: true }),
  };
}
