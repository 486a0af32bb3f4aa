import type { Program } from '../program/program.ts';
/**
 * Refuses a program that says it is something else, another version for example: its words may mean something else, too,
 * and a number computed from them would be wrong. A check reads on, because a finding says so beside the others.
 */
export declare function refuseForeign({ faults }: Program): void;
