import { UsageError } from '../errors.ts';
import { formatDay, parseDay } from '../parse/date.ts';
import { fieldText, fieldValue } from '../program/field-value.ts';
import type { Typed } from '../program/typed.ts';
import type { Args, Node, Settings, Status } from '../types.ts';
import { type Bound, unquotedValues } from './except-bound.ts';
import { declaredDollars } from './except-ceiling.ts';
import { findingValue } from './except-value.ts';

/** An exception that still holds, as the program declares it. */
export interface ActiveException {
  readonly rule: string;
  /** Only this entity; else every finding of the rule. */
  readonly entity: string | undefined;
  /** Only a finding with this value; else whatever is found. */
  readonly value: string | undefined;
  /** Whether that value can name anything at all. */
  readonly isReadable: boolean;
  /** Only what declares no more than this, in US dollars; else whatever can be lost. */
  readonly ceiling: number | undefined;
  readonly node: Node;
  readonly status: Status & { is: 'excepted' };
}

/** The exceptions of a program, ready to be asked about many findings. */
export interface Exceptions {
  /** As they stand in the program. */
  readonly all: readonly ActiveException[];
  /** For each rule, entity and value the one with the highest ceiling, of equals the first, with its position. */
  readonly byKey: ReadonlyMap<string, { readonly position: number; readonly exception: ActiveException }>;
  /** Rules of which some exception is bound to a value. */
  readonly bound: ReadonlySet<string>;
  /** What entities declare that can be lost with them, in US dollars. */
  readonly dollars: ReadonlyMap<string, number>;
}

/** What an exception is held against. */
interface Excusable {
  readonly rule: string;
  readonly entity?: string;
  readonly args: Args;
  readonly at: { readonly excerpt: string; readonly path: string };
}

export const noExceptions: Exceptions = {
  all: [],
  byKey: new Map(),
  bound: new Set(),
  dollars: new Map(),
};

/** An exception may run this long; `meta/exception-expired` says so of longer ones, and they excuse nothing. */
const maxDays = { name: 'meta.exception_max_days', default: 90 };

/** The longest run of an exception, in days. Throws a UsageError for a configuration that allows more than 90. */
export function exceptionDays(parameters: Settings['parameters']): number {
  const days = parameters[maxDays.name] ?? maxDays.default;
  if (days <= maxDays.default) return days;
  throw new UsageError(
    `the parameter ${maxDays.name} is ${days}; it may be lowered and not be raised above ${maxDays.default}`,
  );
}

/** The exceptions that hold on `today`: dated, not lapsed (the last day counts), not longer than allowed. */
export function activeExceptions(typed: Typed, today: string, limitDays: number): Exceptions {
  const list = typed.root.children.get('exceptions');
  const unquoted = unquotedValues(typed);
  const all = [...(list?.children.values() ?? [])].flatMap(
    (node) => activeException(node, typed, today, limitDays, unquoted(node)) ?? [],
  );
  const byKey = new Map<string, { position: number; exception: ActiveException }>();
  for (const [position, exception] of all.entries()) {
    const key = keyOf(exception.rule, exception.entity, exception.value);
    const known = byKey.get(key);
    if (!known || ceilingOf(known.exception) < ceilingOf(exception)) byKey.set(key, { position, exception });
  }
  const bound = new Set(all.flatMap(({ rule, value }) => (value === undefined ? [] : rule)));
  return { all, byKey, bound, dollars: declaredDollars(typed) };
}

const ceilingOf = ({ ceiling }: ActiveException) => ceiling ?? Number.POSITIVE_INFINITY;

function activeException(
  node: Node,
  typed: Typed,
  today: string,
  limitDays: number,
  unquoted: Bound | undefined,
): ActiveException | undefined {
  const now = parseDay(today) ?? 0;
  const fields = typed.values.get(node);
  const text = (name: string) => fieldText(fields, name);
  const said = (name: string) => text(name)?.trim() || 'undeclared';
  const [rule, ceiling] = [text('rule'), fieldValue(fields, 'exposure_usd')];
  const day = parseDay(text('expires') ?? '');
  if (rule === undefined || day === undefined || day < now || day > now + limitDays) return undefined;
  return {
    rule,
    entity: text('entity'),
    value: text('value') ?? unquoted?.value,
    isReadable: unquoted?.isReadable ?? true,
    ceiling: typeof ceiling === 'number' ? ceiling : undefined,
    node,
    status: {
      is: 'excepted',
      exception: typed.entities.get(node) ?? '',
      until: formatDay(day),
      owner: said('owner'),
      reason: said('reason'),
    },
  };
}

/** Whether more dollars can be lost than whoever excused it accepted. */
export const exceedsCeiling = (exception: ActiveException, usd: number): boolean =>
  usd > ceilingOf(exception);

/** The first exception that excuses a finding; undefined without one. Whether its rule allows any is not asked here. */
export function exceptionFor(found: Excusable, exceptions: Exceptions): ActiveException | undefined {
  const { rule, entity } = found;
  const value = exceptions.bound.has(rule) ? findingValue(found) : undefined;
  const keys = [
    keyOf(rule, entity, value),
    keyOf(rule, entity, undefined),
    keyOf(rule, undefined, value),
    keyOf(rule, undefined, undefined),
  ];
  const usd = exceptions.dollars.get(entity ?? '') ?? 0;
  const matches = keys
    .flatMap((key) => exceptions.byKey.get(key) ?? [])
    .filter(({ exception }) => !exceedsCeiling(exception, usd));
  return matches.toSorted((a, b) => a.position - b.position)[0]?.exception;
}

export function statusOf(found: Excusable, exceptions: Exceptions): Status {
  return exceptionFor(found, exceptions)?.status ?? { is: 'open' };
}

function keyOf(rule: string, entity: string | undefined, value: string | undefined): string {
  return JSON.stringify([rule, entity, value]);
}
