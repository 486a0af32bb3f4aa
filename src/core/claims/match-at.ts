import { type Chart, canTake, endsAt, type Range, startsOne } from './chart.ts';
import type { Role } from './notation.ts';
import type { Pattern, Step } from './pattern.ts';

/** Where a pattern matched, and the tokens of each role. */
export interface Match extends Range {
  readonly roles: Readonly<Partial<Record<Role, Range>>>;
}

/** States of patterns, in one chart, that led nowhere. */
export type DeadEnds = Map<Pattern, Set<number>>;

type Taken = readonly [role: Role | null, from: number, to: number];

/**
 * The match of a pattern that starts at a token, or null. Dead ends are shared by all starts: no state of a pattern is
 * tried twice, which keeps matching linear in the number of tokens.
 */
export function matchAt(pattern: Pattern, chart: Chart, at: number, deadEnds: DeadEnds): Match | null {
  const { steps } = pattern;
  const taken: Taken[] = [];
  const to = advance(0, at);
  return to < 0 ? null : { from: at, to, roles: rolesOf(taken) };

  function advance(index: number, position: number): number {
    const step = steps[index];
    if (!step) return position;
    if (step.kind === 'end') return advance(index + 1, position) < 0 ? -1 : position;
    if (step.kind === 'look') {
      const stands = endsAt(chart, step.back ? position - 1 : position, step.matter).length > 0;
      return stands === step.negated ? -1 : advance(index + 1, position);
    }
    return step.kind === 'take' ? take(step, index, position) : skip(step, index, position);
  }

  function take(step: Step & { kind: 'take' }, index: number, position: number): number {
    for (const next of endsAt(chart, position, step.matter)) {
      const end = follow(step.role, index, position, next);
      if (end >= 0) return end;
    }
    return step.optional ? advance(index + 1, position) : -1;
  }

  function skip(step: Step & { kind: 'skip' }, index: number, position: number): number {
    const state = position * steps.length + index;
    const dead = deadEnds.get(pattern);
    if (dead?.has(state)) return -1;
    const last = Math.min(position + step.most, chart.tokens.length);
    const ahead = steps[index + 1];
    const wanted = ahead?.kind === 'take' && !ahead.optional ? ahead.matter : null;
    for (let next = position; next <= last; next++) {
      // Most tokens cannot go on with the pattern: one look at their classes saves trying.
      const end = wanted && !canTake(chart, next, wanted) ? -1 : follow(step.role, index, position, next);
      if (end >= 0) return end;
      if (startsOne(chart, next, step.barrier)) break;
    }
    if (dead) dead.add(state);
    else deadEnds.set(pattern, new Set([state]));
    return -1;
  }

  function follow(role: Role | null, index: number, position: number, next: number): number {
    const end = advance(index + 1, next);
    if (end >= 0) taken.push([role, position, next]);
    return end;
  }
}

function rolesOf(taken: readonly Taken[]): Match['roles'] {
  const roles: Partial<Record<Role, Range>> = {};
  for (const [role, from, to] of taken) {
    if (role === null || from === to) continue;
    const known = roles[role];
    roles[role] = known ? { from: Math.min(known.from, from), to: Math.max(known.to, to) } : { from, to };
  }
  return roles;
}
