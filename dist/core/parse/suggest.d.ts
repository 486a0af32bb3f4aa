/**
 * The candidate that was most likely meant by `word`, or undefined when none is near. Near is a
 * Damerau-Levenshtein distance of at most a third of the word (1 to 3 edits); case, `_` and `-` cost nothing.
 * Ties go to the first in code unit order, whatever order the candidates came in. Words over 64 characters
 * are nobody's typing mistake.
 */
export declare function suggest(word: string, candidates: Iterable<string>): string | undefined;
