import type { Cut, Question } from './graph.ts';
/**
 * The fewest components whose loss leaves the root shut for good: a leaf works while of each of its dimensions one
 * component remains. The pessimistic reading of what is unknown is that it never works. Budget and errors as of cutSets.
 */
export declare function freeze(question: Question, budget?: number): Cut;
