import { createEngine, type Engine } from '../expression/engine.ts';
import { parseDay } from '../parse/date.ts';
import { parseSelector, type Selected, select } from '../program/select.ts';
import type { Typed, Value } from '../program/typed.ts';
import { catalog, controlIds } from '../rule/builtin.ts';
import type { RuleData } from '../types.ts';
import type { Surroundings } from './evaluate.ts';
import type { Organization } from './sector.ts';

/** What a program is judged under. */
export interface Conditions {
  /** ISO day. */
  readonly today: string;
  readonly organization: Organization;
  /** Thresholds set in the configuration, by name. */
  readonly parameters: Readonly<Record<string, number>>;
}

/** The expression engine, answering from this program. */
export function engineFor(typed: Typed, today: string): Engine {
  const program = rootValue(typed);
  if (typeof program !== 'object' || Array.isArray(program)) throw new Error('a program is a map');
  return createEngine({
    program: program as { [section: string]: Value },
    ids: typed.ids,
    valueOf: (node) => typed.values.get(node) ?? {},
    controls: controlIds,
    today,
  });
}

function rootValue(typed: Typed): Value {
  return typed.values.get(typed.root) ?? {};
}

/** Thresholds a rule owns, as its expressions read them: `parameters.hot.max_share_pct`. */
export function surroundings(typed: Typed, rule: RuleData, { today, parameters }: Conditions): Surroundings {
  const nested: Record<string, Record<string, Value>> = {};
  for (const [name, { default: standard }] of Object.entries(rule.parameters)) {
    const [group = '', key = ''] = name.split('.');
    nested[group] = { ...nested[group], [key]: parameters[name] ?? standard };
  }
  const now = parseDay(today);
  if (now === undefined) throw new Error(`"${today}" is no day`);
  return { program: rootValue(typed), now: BigInt(now), parameters: nested };
}

const organizationsOf = new Map(catalog.controls.map(({ id, organizations }) => [id, organizations]));

/** What is declared is judged; what is absent is missed only by organizations that the rule's controls are for. */
export function selectFor(rule: RuleData, typed: Typed, organization: Organization): Selected[] {
  const selector = parseSelector(rule.select);
  if (typeof selector === 'string') throw new Error(`${rule.id}: ${selector}`);
  const expected = concerns(rule, organization.kinds);
  return select(typed, selector).filter(({ declared, path }) => expected || (declared && path.length > 0));
}

function concerns(rule: RuleData, kinds: readonly string[]): boolean {
  if (kinds.length === 0 || rule.controls.length === 0) return true;
  return rule.controls.some((control) => kinds.some((kind) => organizationsOf.get(control)?.includes(kind)));
}
