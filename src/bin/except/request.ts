import { UsageError } from '../../core/errors.ts';
import { formatDay, parseDay } from '../../core/parse/date.ts';
import { suggest } from '../../core/parse/suggest.ts';
import { isSamePerson } from '../../core/verdict/except-approval.ts';
import { controlIds } from '../../core/rule/builtin.ts';
import type { Invocation } from '../command.ts';
import { questions } from './ask.ts';

/** What the command line says about the exception; the rest is read off the finding. */
export interface Request {
  readonly owner: string;
  readonly reason: string;
  readonly approvedBy: string;
  readonly compensating: readonly string[];
  readonly exposureUsd: number | undefined;
  /** ISO day, the last on which it holds. */
  readonly expires: string;
}

const standardDays = 30;

/** Reads the options. Throws UsageError (2) that names everything that is missing, or the first thing that is wrong. */
export function readRequest({ options }: Invocation, today: string, limitDays: number): Request {
  const text = (name: string) => options.get(name)?.[0]?.trim() ?? '';
  const missing = Object.keys(questions).filter((name) => text(name) === '');
  if (missing.length > 0) throw isMissing(missing);
  const compensating = options.get('compensating') ?? [];
  for (const id of compensating) if (!controlIds.has(id)) throw unknownControl(id);
  if (isSamePerson(text('owner'), text('approved-by'))) {
    throw new UsageError(
      `--owner and --approved-by both name ${text('owner')}; an exception is approved by somebody else`,
    );
  }
  return {
    owner: text('owner'),
    reason: text('reason'),
    approvedBy: text('approved-by'),
    compensating,
    exposureUsd: dollars(options.get('exposure-usd')?.[0]),
    expires: lastDay(options.get('expires')?.[0], today, limitDays),
  };
}

function isMissing(names: readonly string[]): UsageError {
  const [last = '', ...others] = names.map((name) => `--${name}`).reverse();
  const list = others.length > 0 ? `${others.reverse().join(', ')} and ${last}` : last;
  const verb = names.length > 1 ? 'are' : 'is';
  return new UsageError(
    `${list} ${verb} missing: an exception says who ends it, why it is needed and who accepted it`,
  );
}

function unknownControl(id: string): UsageError {
  const guess = suggest(id, controlIds);
  const hint = guess ? `did you mean "${guess}"?` : 'docs/controls lists them all';
  return new UsageError(`--compensating ${id}: no control is called that; ${hint}`);
}

function dollars(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,15}(\.\d{1,2})?$/.test(text)) return Number(text);
  throw new UsageError(`--exposure-usd ${text}: expected an amount in US dollars, in digits such as 900000`);
}

function lastDay(text: string | undefined, today: string, limitDays: number): string {
  const now = parseDay(today) ?? 0;
  if (text === undefined) return formatDay(now + Math.min(standardDays, limitDays));
  const day = parseDay(text);
  if (day === undefined)
    throw new UsageError(`--expires ${text}: expected a day that exists, written YYYY-MM-DD`);
  if (day < now) throw new UsageError(`--expires ${text} is over; today is ${today}`);
  if (day <= now + limitDays) return text;
  const latest = `an exception may run ${limitDays} days, until ${formatDay(now + limitDays)}`;
  throw new UsageError(`--expires ${text} is ${day - now} days away; ${latest}`);
}
