// Lays rows out as text.

const suffix = { peak: ', peak of memory', growth: ', growth' };

/** Two tables: what each work took, and how it compares. */
export function tableOf({ works, compared }) {
  const took = works.map(({ name, cpu, peak, rounds, remarks }) => [
    name,
    cpu.toFixed(3),
    peak === undefined ? '' : peak.toFixed(0),
    String(rounds),
    remarks,
  ]);
  const ratios = compared.map(({ work, with: yardstick, of, ratio, goal }) => [
    `${work}${of ? suffix[of] : ''}`,
    yardstick,
    `${ratio.toFixed(2)} ×`,
    goal === undefined ? '' : `≤ ${goal} ×`,
    goal === undefined ? '' : ratio <= goal ? '✓ met' : '✗ missed',
  ]);
  return [
    ...columns(['work', 'CPU s', 'peak MiB', 'rounds', ''], took, [1, 2, 3]),
    '',
    ...columns(['compared', 'with', 'ratio', 'goal', ''], ratios, [2, 3]),
    '',
  ].join('\n');
}

/** @param right the indexes of the columns of figures */
function columns(head, rows, right) {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  return all.map((row) =>
    row
      .map((cell, column) =>
        right.includes(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
      )
      .join('  ')
      .trimEnd(),
  );
}
