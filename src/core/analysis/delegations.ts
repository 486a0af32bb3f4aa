import { type Item, text, texts } from './item.ts';

/** A right that one party lent to another. */
export interface Loan {
  readonly from: string;
  readonly to: string;
  /** Where it works; undefined: on every wallet. */
  readonly wallets: readonly string[] | undefined;
}

/** What is still lent on a day. A right that only a calendar ends works on after its day. */
export function loansIn(delegations: readonly Item[], today: string): Loan[] {
  return delegations.flatMap((delegation) => {
    const [from, to, end] = ['from', 'to', 'expires_on'].map((field) => text(delegation, field));
    const isPast = end !== undefined && end < today;
    const isEnded = isPast && ['policy_engine', 'contract'].includes(text(delegation, 'enforced_by') ?? '');
    return isEnded || from === undefined || to === undefined
      ? []
      : [{ from, to, wallets: texts(delegation, 'wallets') }];
  });
}
