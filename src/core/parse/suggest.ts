const LONGEST = 64;

/**
 * The candidate that was most likely meant by `word`, or undefined when none is near. Near is a
 * Damerau-Levenshtein distance of at most a third of the word (1 to 3 edits); case, `_` and `-` cost nothing.
 * Ties go to the first in code unit order, whatever order the candidates came in. Words over 64 characters
 * are nobody's typing mistake.
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const meant = simplify(word);
  let nearest: string | undefined;
  let least = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
  for (const candidate of candidates) {
    if (candidate.length > LONGEST) continue;
    const other = simplify(candidate);
    if (Math.abs(other.length - meant.length) > least) continue;
    const distance = countEdits(meant, other);
    const wins = nearest === undefined || distance < least || candidate < nearest;
    if (distance > least || !wins) continue;
    nearest = candidate;
    least = distance;
  }
  return nearest;
}

function simplify(word: string): string {
  return word.toLowerCase().replace(/[_-]/g, '');
}

/**
 * Insertions, deletions, substitutions and swaps of neighbors; each pair of neighbors is swapped at most
 * once.
 */
function countEdits(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      let edits = Math.min(cell(last, j) + 1, cell(row, j - 1) + 1, cell(last, j - 1) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (swapped) edits = Math.min(edits, cell(beforeLast, j - 2) + 1);
      row.push(edits);
    }
    [beforeLast, last] = [last, row];
  }
  return cell(last, to.length);
}

function cell(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
