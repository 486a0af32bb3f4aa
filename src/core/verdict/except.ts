import { formatDay, parseDay } from '../parse/date.ts';
import { fieldText } from '../program/field-value.ts';
import type { Typed } from '../program/typed.ts';
import type { Status } from '../types.ts';

/** An exception that still holds, as the program declares it. */
export interface ActiveException {
  readonly rule: string;
  /** Only this entity; else every finding of the rule. */
  readonly entity: string | undefined;
  readonly status: Status & { is: 'excepted' };
}

/** An exception may run this long; `meta/exception-expired` says so of longer ones, and they excuse nothing. */
export const maxDays = { name: 'meta.exception_max_days', default: 90 };

/** The exceptions that hold on `today`: dated, not lapsed (the last day counts), not longer than allowed. */
export function activeExceptions(typed: Typed, today: string, limitDays: number): ActiveException[] {
  const now = parseDay(today) ?? 0;
  const list = typed.root.children.get('exceptions');
  return [...(list?.children.values() ?? [])].flatMap((node) => {
    const text = (name: string) => fieldText(typed.values.get(node), name);
    const rule = text('rule');
    const until = text('expires');
    const day = until === undefined ? undefined : parseDay(until);
    if (rule === undefined || day === undefined || day < now || day > now + limitDays) return [];
    const status = {
      is: 'excepted' as const,
      exception: typed.entities.get(node) ?? '',
      until: formatDay(day),
      owner: text('owner') ?? 'undeclared',
      reason: text('reason') ?? 'undeclared',
    };
    return [{ rule, entity: text('entity'), status }];
  });
}

export function statusOf(
  rule: string,
  entity: string | undefined,
  exceptions: readonly ActiveException[],
): Status {
  const match = exceptions.find(
    (one) => one.rule === rule && (one.entity === undefined || one.entity === entity),
  );
  return match?.status ?? { is: 'open' };
}
