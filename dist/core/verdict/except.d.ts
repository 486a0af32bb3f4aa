import type { Typed } from '../program/typed.ts';
import type { Args, Node, Settings, Status } from '../types.ts';
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
    readonly status: Status & {
        is: 'excepted';
    };
}
/** The exceptions of a program, ready to be asked about many findings. */
export interface Exceptions {
    /** As they stand in the program. */
    readonly all: readonly ActiveException[];
    /** For each rule, entity and value the one with the highest ceiling, of equals the first, with its position. */
    readonly byKey: ReadonlyMap<string, {
        readonly position: number;
        readonly exception: ActiveException;
    }>;
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
    readonly at: {
        readonly excerpt: string;
        readonly path: string;
    };
}
export declare const noExceptions: Exceptions;
/** The longest run of an exception, in days. Throws a UsageError for a configuration that allows more than 90. */
export declare function exceptionDays(parameters: Settings['parameters']): number;
/** The exceptions that hold on `today`: dated, not lapsed (the last day counts), not longer than allowed. */
export declare function activeExceptions(typed: Typed, today: string, limitDays: number): Exceptions;
/** Whether more dollars can be lost than whoever excused it accepted. */
export declare const exceedsCeiling: (exception: ActiveException, usd: number) => boolean;
/** The first exception that excuses a finding; undefined without one. Whether its rule allows any is not asked here. */
export declare function exceptionFor(found: Excusable, exceptions: Exceptions): ActiveException | undefined;
export declare function statusOf(found: Excusable, exceptions: Exceptions): Status;
export {};
