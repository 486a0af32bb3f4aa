import { parseDay } from '../parse/date.ts';
import type { AllowDirective } from '../parse/markdown-allow.ts';
import { originOf, placeAt } from '../parse/position.ts';
import { fillTemplate, parseTemplate } from '../rule/message.ts';
import type { RuleData, Source, Status } from '../types.ts';
import type { Draft } from './draft.ts';

/** A waiver in Markdown that holds, and what it excuses: findings of its rule in the lines that it stands over. */
export interface Allowance {
  readonly rule: string;
  readonly file: string;
  readonly lines: readonly [number, number];
  readonly status: Status & { readonly is: 'excepted' };
}

export interface Allowances {
  readonly active: readonly Allowance[];
  /** Waivers that do not hold, or have nothing to excuse; each is a finding. */
  readonly drafts: readonly Draft[];
}

/** Weighs the waivers of one file against what was found in it. */
export function weighAllowances(
  source: Source,
  directives: readonly AllowDirective[],
  found: readonly Draft[],
  { today, limitDays, reporter }: { today: string; limitDays: number; reporter: RuleData | undefined },
): Allowances {
  const active: Allowance[] = [];
  const drafts: Draft[] = [];
  for (const directive of directives) {
    const problem = problemOf(directive, today, limitDays) ?? unusedProblem(directive, found);
    if (problem === undefined) active.push(allowanceOf(directive, source.file));
    else if (reporter) drafts.push(draftOf(reporter, source, directive, problem));
  }
  return { active, drafts };
}

function problemOf(
  { malformed, until }: AllowDirective,
  today: string,
  limitDays: number,
): string | undefined {
  if (malformed !== undefined) return malformed;
  const now = parseDay(today) ?? 0;
  const last = parseDay(until ?? '') ?? 0;
  if (last < now) return `it ended on ${until}`;
  return last > now + limitDays ? `it runs until ${until}, longer than ${limitDays} days` : undefined;
}

/** A waiver with nothing to excuse hides the next fault. */
function unusedProblem(
  { rule, appliesToLines }: AllowDirective,
  found: readonly Draft[],
): string | undefined {
  const used = found.some((draft) => draft.rule === rule && covers(appliesToLines, draft));
  return used ? undefined : `${rule} finds nothing in the text that it stands over`;
}

export const covers = ([first, last]: readonly [number, number], { at }: Pick<Draft, 'at'>) =>
  at.start.line >= first && at.start.line <= last;

function allowanceOf(
  { rule, until, owner, reason, appliesToLines, line }: AllowDirective,
  file: string,
): Allowance {
  const status = {
    is: 'excepted' as const,
    exception: `${file}:${line}`,
    until: until ?? '',
    owner: owner ?? '',
    reason,
  };
  return { rule, file, lines: appliesToLines, status };
}

function draftOf(reporter: RuleData, source: Source, directive: AllowDirective, problem: string): Draft {
  const args = { rule: directive.rule || 'a rule', problem };
  return {
    rule: reporter.id,
    message: fillTemplate(parseTemplate(reporter.message), args),
    args,
    at: placeAt(originOf(source.file, source.text), [], directive.span),
    related: [],
    where: `${source.file} ${directive.rule} ${directive.until}`,
  };
}
