import { type Item } from './item.ts';
/** A right that one party lent to another. */
export interface Loan {
    readonly from: string;
    readonly to: string;
    /** Where it works; undefined: on every wallet. */
    readonly wallets: readonly string[] | undefined;
}
/** What is still lent on a day. A right that only a calendar ends works on after its day. */
export declare function loansIn(delegations: readonly Item[], today: string): Loan[];
