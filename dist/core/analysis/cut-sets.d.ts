import type { Cut, Question } from './graph.ts';
/**
 * The fewest components whose fall opens the root. `budget` is in elementary steps, by default worth two seconds: beyond
 * it the answer is what was proven until then. Throws when the graph names a node that it does not hold.
 */
export declare function cutSets(question: Question, budget?: number): Cut;
