import type { Engine } from '../expression/engine.ts';
import { formatPath } from '../parse/path.ts';
import { concealPlace, type Secrets } from '../program/conceal.ts';
import type { Program } from '../program/program.ts';
import type { Outcome, RuleData } from '../types.ts';
import { breakdown, type Draft, failure, faultOf, type Gap, omission } from './draft.ts';
import { compileRule, judgeEntity } from './evaluate.ts';
import { type Conditions, engineFor, selectFor, surroundings } from './prepare.ts';
import type { Progress } from './progress.ts';

type Tallies = ReadonlyMap<string, Readonly<Record<Outcome, number>>>;

export interface Run {
  readonly drafts: readonly Draft[];
  readonly tallies: Tallies;
  readonly skipped: readonly { readonly rule: string; readonly reason: string }[];
}

/** Judges one program by the rules. Rules are not run on a program of which a part could not be read. */
export function checkProgram(
  program: Program,
  rules: readonly RuleData[],
  conditions: Conditions,
  progress?: Progress,
): Run {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const faults = program.faults.flatMap((fault) => {
    const reporter = byId.get(fault.rule);
    return reporter ? faultOf(reporter, fault, program.typed) : [];
  });
  const runnable = rules.filter(({ require }) => require !== undefined);
  if (program.broken.length > 0) {
    const reason = `${program.broken.join(', ')} cannot be read`;
    return { drafts: faults, tallies: new Map(), skipped: runnable.map(({ id }) => ({ rule: id, reason })) };
  }
  const engine = engineFor(program.typed, conditions.today);
  const gaps = new Map<string, Gap>();
  const runs = runnable.map((rule, index) => {
    progress?.(index + 1, runnable.length, 'rule');
    return runRule(rule, program, conditions, engine, byId, gaps);
  });
  const reporter = byId.get('meta/undeclared');
  const omissions = reporter ? [...gaps.values()].map((gap) => omission(reporter, gap, program.typed)) : [];
  const drafts = [...faults, ...runs.flatMap((run) => run.drafts), ...omissions];
  return {
    drafts: drafts.map((draft) => conceal(draft, program.secrets)),
    tallies: new Map(runs.map(({ rule, tally }) => [rule, tally])),
    skipped: [],
  };
}

function runRule(
  rule: RuleData,
  { typed }: Program,
  conditions: Conditions,
  engine: Engine,
  byId: ReadonlyMap<string, RuleData>,
  gaps: Map<string, Gap>,
): { rule: string; tally: Record<Outcome, number>; drafts: Draft[] } {
  const tally = { pass: 0, fail: 0, 'not-applicable': 0, error: 0 };
  const drafts: Draft[] = [];
  if (rule.severity[conditions.organization.sector] === 'none') {
    return { rule: rule.id, tally: { ...tally, 'not-applicable': 1 }, drafts };
  }
  const entities = selectFor(rule, typed, conditions.organization);
  // Many rules find nothing to judge in a small program; parsing their conditions would be most of its cost.
  if (entities.length === 0) return { rule: rule.id, tally, drafts };
  const compiled = compileRule(rule, rule.require ?? '', engine);
  const around = surroundings(typed, rule, conditions);
  const breakdowns = byId.get('meta/rule-error');
  engine.refill();
  let isTold = false;
  for (const selected of entities) {
    const judgement = judgeEntity(compiled, selected, around);
    tally[judgement.is === 'undeclared' ? 'fail' : judgement.is] += 1;
    if (judgement.is === 'undeclared') for (const path of judgement.gaps) note(gaps, path, rule.id);
    else if (judgement.is === 'fail') drafts.push(failure(judgement, compiled, selected, around, typed));
    else if (judgement.is === 'error' && breakdowns && !isTold) {
      drafts.push(breakdown(breakdowns, rule, judgement.problem, selected, typed));
      // From here on no entity can be judged, and one finding says so.
      isTold = engine.isSpent();
    }
  }
  return { rule: rule.id, tally, drafts };
}

function note(gaps: Map<string, Gap>, path: Gap['path'], rule: string): void {
  const key = formatPath(path);
  const gap = gaps.get(key) ?? { path, rules: [] };
  if (!gap.rules.includes(rule)) gap.rules.push(rule);
  gaps.set(key, gap);
}

function conceal(draft: Draft, secrets: Secrets): Draft {
  if (secrets.size === 0) return draft;
  const related = draft.related.map(({ at, note: text }) => ({ at: concealPlace(at, secrets), note: text }));
  return { ...draft, at: concealPlace(draft.at, secrets), related };
}
