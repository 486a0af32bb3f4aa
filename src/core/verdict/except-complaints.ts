import type { Node, RuleData } from '../types.ts';
import { type ActiveException, exceedsCeiling } from './except.ts';

/** The entities on which something was found, and the one with which most can be lost. */
export interface Holders {
  readonly entities: Set<string>;
  greatest: { readonly entity: string; readonly usd: number } | undefined;
}

/** What was found of a rule, on one entity or on all. */
export interface Found {
  readonly all: Holders;
  /** By the value of what was found. */
  readonly values: Map<string, Holders>;
  /** Values that no exception excuses. */
  readonly open: Set<string>;
}

/** What is wrong with an exception. */
export interface Complaint {
  readonly rule: string;
  readonly at: Node;
  readonly args: Readonly<Record<string, string>>;
  /** Which exception it is about, in words that survive moves. */
  readonly where: string;
}

/** What is wrong with an exception that was held against what was found of its rule. */
export function complaintsOf(
  exception: ActiveException,
  rule: RuleData | undefined,
  found: Found | undefined,
): Complaint[] {
  if (/[*?]/.test(exception.rule))
    return [broad(exception, 'is written with a wildcard, and an exception excuses one rule')];
  if (!rule || !exception.isReadable) return [];
  const { entity, value } = exception;
  if (rule.exceptions === 'never') return [unused(exception, 'the rule allows none')];
  if (!found) return [unused(exception, 'nothing of the kind is found')];
  const excused = value === undefined ? found.all : found.values.get(value);
  if (excused === undefined) return [changed(exception, found)];
  const { entities, greatest } = excused;
  if (greatest && exceedsCeiling(exception, greatest.usd)) return [outgrown(exception, found, greatest)];
  if (entity === undefined && entities.size > 0) return [unnamed(exception, entities.size)];
  return value === undefined ? [unbound(exception)] : [];
}

/** What is found is not what the exception was granted for; where all of it is excused otherwise, that is merely gone. */
function changed(exception: ActiveException, { open }: Found): Complaint {
  if (open.size === 0) return unused(exception, 'what it was granted for is not found any more');
  const found = `what is found now has ${[...open].slice(0, 3).join(', ')}`;
  return stale(exception, 'value', `what has the value ${exception.value}`, found);
}

/** The same is found, and more can be lost with it. */
function outgrown(
  exception: ActiveException,
  { open }: Found,
  { entity, usd }: NonNullable<Holders['greatest']>,
): Complaint {
  if (open.size === 0) return unused(exception, 'more can be lost than it was granted for');
  const granted = `a loss of at most ${inDollars(exception.ceiling ?? 0)}`;
  return stale(exception, 'exposure_usd', granted, `${entity} now declares ${inDollars(usd)}`);
}

/** Cents that make the difference are not rounded away. */
const inDollars = (amount: number) => {
  const [whole = '', cents] = (Number.isInteger(amount) ? String(BigInt(amount)) : String(amount)).split('.');
  return `$${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${cents === undefined ? '' : `.${cents}`}`;
};

function stale(exception: ActiveException, field: string, granted: string, found: string): Complaint {
  const args = { subject: subjectOf(exception), granted, found };
  return complain('meta/exception-stale', exception, args, field);
}

function unused(exception: ActiveException, problem: string): Complaint {
  return complain('meta/exception-unused', exception, { subject: subjectOf(exception), problem });
}

function unbound(exception: ActiveException): Complaint {
  return complain('meta/exception-unbound', exception, { subject: subjectOf(exception) });
}

function unnamed(exception: ActiveException, size: number): Complaint {
  const count = size === 1 ? '1 entity' : `${size} entities`;
  const extent = exception.value === undefined ? `all that there will be, now ${count}` : count;
  return broad(exception, `names no entity, so it excuses ${extent}`);
}

function broad(exception: ActiveException, problem: string): Complaint {
  return complain('meta/exception-over-broad', exception, { rule: exception.rule, problem }, 'rule');
}

function complain(rule: string, exception: ActiveException, args: Complaint['args'], field = ''): Complaint {
  const { node, entity = '', value = '' } = exception;
  const where = `${exception.rule} ${entity} ${value}`;
  return { rule, at: node.children.get(field) ?? node, args, where };
}

const subjectOf = ({ rule, entity }: ActiveException) =>
  entity === undefined ? rule : `${rule} on ${entity}`;
