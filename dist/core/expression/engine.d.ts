import { type ASTNode } from '@marcbachmann/cel-js';
import type { Value } from '../program/typed.ts';
import type { World } from './function.ts';
export type Bindings = Readonly<Record<string, Value>>;
/** A condition or value of a rule, ready to run. */
export interface Expression {
    readonly source: string;
    readonly ast: ASTNode;
    readonly run: (bindings: Bindings) => Result;
}
/** `missing` names a field that was read although it is not declared; `problem` is any other error. */
export type Result = {
    readonly ok: true;
    readonly value: Value;
} | {
    readonly ok: false;
    readonly missing: string;
    readonly problem?: undefined;
} | {
    readonly ok: false;
    readonly missing?: undefined;
    readonly problem: string;
};
/** Bounds on what a rule may ask of us; the document's own size is bounded by the parser. */
export declare const limits: {
    maxAstNodes: number;
    maxDepth: number;
    maxListElements: number;
    maxMapEntries: number;
    maxCallArguments: number;
};
export interface Engine {
    readonly compile: (source: string) => Expression;
    /** Gives the next rule its full share of work. */
    readonly refill: () => void;
    /** Whether the rule has used up its share: whatever it is asked now, it answers with an error. */
    readonly isSpent: () => boolean;
}
/** One engine per program: functions such as `signers_of` answer from it. `compile` throws the parser's error on bad syntax. */
export declare function createEngine(world: World): Engine;
