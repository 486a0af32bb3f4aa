// bench/ measures whole processes of the committed command against yardsticks on the same machine, in the same minutes.
//
//   npm run bench                 under two minutes
//   npm run bench -- --quick      under twenty seconds: smaller works, fewer rounds
//   npm run bench -- --full       all works, all rounds, however long it takes
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { clocks } from './clocks.mjs';
import { groupsOf } from './groups.mjs';
import { runRounds } from './rounds.mjs';
import { rowsOf } from './rows.mjs';
import { tableOf } from './table.mjs';

const modes = {
  '--quick': { name: 'quick', seconds: 17 },
  '': { name: 'default', seconds: 105 },
  '--full': { name: 'full', seconds: Number.POSITIVE_INFINITY },
};

const argv = process.argv.slice(2);
const mode = modes[argv.join(' ')];
if (!mode) {
  console.error(`bench: expected --quick, --full or nothing, not "${argv.join(' ')}"`);
  process.exit(2);
}

// With it Node 20 reads certificates at every start, which flatters every ratio to `node -e 0`.
delete process.env.NODE_EXTRA_CA_CERTS;

const folder = mkdtempSync(join(tmpdir(), 'papertiger-bench-'));
try {
  const clock = clocks();
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'an unknown processor'}`);
  console.log(`CPU seconds, user + system, of whole processes, by ${clock.description}\n`);
  const { results, skipped } = measure(clock);
  console.log(tableOf(rowsOf(results)));
  for (const name of skipped) console.log(`left out for want of time: ${name}`);
  console.log(
    `\n${execFileSync(process.execPath, [join(import.meta.dirname, 'cut-sets.mjs')], { encoding: 'utf8' })}`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
console.log('\nClaims in prose, MB/s of processor time in one process, best of five\n');
await import('./claims.mjs');

function measure(clock) {
  const deadline = Date.now() + mode.seconds * 1000;
  const results = new Map();
  const skipped = [];
  const paces = new Map();
  for (const group of groupsOf(folder, mode.name)) {
    const expected = group.like ? paces.get(group.like.name) * group.like.times : 0;
    if (Date.now() + expected > deadline) {
      skipped.push(group.name);
      continue;
    }
    const { slowest, measured } = runRounds(group, clock, deadline);
    paces.set(group.name, slowest);
    for (const [name, result] of measured) results.set(name, result);
  }
  return { results, skipped };
}
