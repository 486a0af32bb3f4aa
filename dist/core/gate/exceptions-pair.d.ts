import type { Program } from '../program/program.ts';
import type { Node, Scalar } from '../types.ts';
/** An exception as a program declares it. */
export interface Granted {
    readonly rule: string;
    /** By the name that the entity has in the head. */
    readonly entity: string | undefined;
    readonly value: string | undefined;
    readonly controls: readonly string[];
    readonly node: Node;
    readonly scalar: (field: string) => Scalar | undefined;
    readonly text: (field: string) => string | undefined;
}
/** The exceptions of a program, in its order. */
export declare function grantedIn(program: Program | undefined, nameNow?: (entity: string) => string): readonly Granted[];
/** Whether it had ended before that day. */
export declare function isOver({ text }: Granted, today: string): boolean;
/** A test of exceptions: whether others excuse whatever they do, as long. */
export declare function excusedBy(others: readonly Granted[], today: string): (one: Granted) => boolean;
/** Which exception of the head was which of the base: neither order nor file matter. */
export declare function pairUp(base: readonly Granted[], head: readonly Granted[]): import("./pair.ts").Paired<Granted>;
