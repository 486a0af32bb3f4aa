/** A stretch of a table row. Between two pieces of a cell stands the backslash that escapes a pipe. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/**
 * The cells of a table row, blanks included, divided as `markdown-it` divides them: at each pipe but one that follows a
 * backslash, and without the emptiness outside of outer pipes.
 */
export function splitRow(row: string): Piece[][] {
  const end = row.trimEnd().length;
  const first = row.length - row.trimStart().length;
  const cells: Piece[][] = [];
  let pieces: Piece[] = [];
  let start = first;
  for (let pipe = row.indexOf('|', first); pipe >= 0 && pipe < end; pipe = row.indexOf('|', pipe + 1)) {
    const escaped = pipe > first && row[pipe - 1] === '\\';
    pieces.push({ start, end: escaped ? pipe - 1 : pipe });
    start = escaped ? pipe : pipe + 1;
    if (escaped) continue;
    cells.push(pieces);
    pieces = [];
  }
  cells.push([...pieces, { start, end }]);
  return withoutEnds(cells);
}

function withoutEnds(cells: Piece[][]): Piece[][] {
  const first = isNothing(cells[0]) ? 1 : 0;
  const last = cells.length > first && isNothing(cells.at(-1)) ? cells.length - 1 : cells.length;
  return cells.slice(first, last);
}

function isNothing(pieces: readonly Piece[] | undefined): boolean {
  return pieces?.every(({ start, end }) => start >= end) ?? false;
}
