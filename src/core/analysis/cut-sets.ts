import { answer } from './answer.ts';
import type { Cut, Question } from './graph.ts';
import { falling } from './sides.ts';

/**
 * The fewest components whose fall opens the root. `budget` is in elementary steps, by default worth two seconds: beyond
 * it the answer is what was proven until then. Throws when the graph names a node that it does not hold.
 */
export function cutSets(question: Question, budget?: number): Cut {
  return answer(question, falling, budget);
}
