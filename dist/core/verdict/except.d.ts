import type { Typed } from '../program/typed.ts';
import type { Status } from '../types.ts';
/** An exception that still holds, as the program declares it. */
export interface ActiveException {
    readonly rule: string;
    /** Only this entity; else every finding of the rule. */
    readonly entity: string | undefined;
    readonly status: Status & {
        is: 'excepted';
    };
}
/** An exception may run this long; `meta/exception-expired` says so of longer ones, and they excuse nothing. */
export declare const maxDays: {
    name: string;
    default: number;
};
/** The exceptions that hold on `today`: dated, not lapsed (the last day counts), not longer than allowed. */
export declare function activeExceptions(typed: Typed, today: string, limitDays: number): ActiveException[];
export declare function statusOf(rule: string, entity: string | undefined, exceptions: readonly ActiveException[]): Status;
