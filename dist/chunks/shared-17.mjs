// src/core/parse/suggest.ts
var LONGEST = 64;
function suggest(word, candidates) {
  if (word.length > LONGEST) return void 0;
  const meant = simplify(word);
  let nearest;
  let least = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
  for (const candidate of candidates) {
    if (candidate.length > LONGEST) continue;
    const other = simplify(candidate);
    if (Math.abs(other.length - meant.length) > least) continue;
    const distance = countEdits(meant, other);
    const wins = nearest === void 0 || distance < least || candidate < nearest;
    if (distance > least || !wins) continue;
    nearest = candidate;
    least = distance;
  }
  return nearest;
}
function simplify(word) {
  return word.toLowerCase().replace(/[_-]/g, "");
}
function countEdits(from, to) {
  let beforeLast = [];
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
function cell(row, index) {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

export {
  suggest
};
