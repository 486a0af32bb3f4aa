// How long minimal cut sets take: `node bench/cut-sets.mjs`.
import { importSource } from '../scripts/import-source.mjs';

const { cutSets } = await importSource('src/core/analysis/cut-sets.ts');
const { freeze } = await importSource('src/core/analysis/freeze.ts');
const { thresholds } = await importSource('tests/core/analysis/thresholds.ts');

console.log('Median of five when warm, in milliseconds of processor time; ">=" marks a proven bound\n');
console.log(
  `${'goal'.padStart(40)}${'cut'.padStart(8)}${'ms'.padStart(8)}${'freeze'.padStart(10)}${'ms'.padStart(8)}`,
);
for (const [name, { graph, goal }] of Object.entries(thresholds)) {
  const question = { graph, root: 'root', dimension: 'person' };
  const cut = measure(() => cutSets(question));
  const loss = measure(() => freeze(question));
  console.log(
    name.padEnd(34) +
      String(goal).padStart(6) +
      cut.size.padStart(8) +
      cut.time.padStart(8) +
      loss.size.padStart(10) +
      loss.time.padStart(8),
  );
}

function measure(solve) {
  const { size, isBound } = solve();
  if (timeOf(solve) < 50) for (let round = 0; round < 20; round++) solve();
  const times = Array.from({ length: 5 }, () => timeOf(solve));
  const [, , median] = times.sort((a, b) => a - b);
  return { size: `${isBound ? '>=' : ''}${size}`, time: median.toFixed(1) };
}

function timeOf(solve) {
  const started = process.cpuUsage();
  solve();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
