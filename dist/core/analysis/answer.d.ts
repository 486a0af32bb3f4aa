import { type Side } from './compile.ts';
import type { Cut, Question } from './graph.ts';
/**
 * Answers one side of the question in both readings of what is not declared. Where they agree, the sets named are those
 * that hold in both; where they do not, those of the pessimist, and a declared name that merely might do comes last.
 */
export declare function answer({ root, ...question }: Question, side: Side, budget?: number): Cut;
