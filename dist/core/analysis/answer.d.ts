import { type Side } from './compile.ts';
import type { Cut, Question } from './graph.ts';
/** Answers one side of the question in both readings of what is not declared. */
export declare function answer({ root, ...question }: Question, side: Side, budget?: number): Cut;
