/** By what two things are taken for one: the same text of both sides, or one text for each side. */
export type Key<T> = ((one: T) => string | undefined) | readonly [(one: T) => string, (one: T) => string];
export interface Paired<T> {
    readonly pairs: readonly (readonly [T, T])[];
    readonly gone: readonly T[];
    readonly come: readonly T[];
}
/** Pairs the things of both sides by one key after the other; of several with one key, the first with the first. */
export declare function pairBy<T>(base: readonly T[], head: readonly T[], keys: readonly Key<T>[]): Paired<T>;
