// Runs the works of a group in turns, A B C A B C, so that whatever else the machine does meets all of them alike.
import { closeSync, openSync, readFileSync } from 'node:fs';

/**
 * Runs one round, and more, up to `rounds`, as long as the next one would end within the group's `share` of the time
 * that is left until `deadline` (milliseconds of the epoch).
 * Returns for each work's name its samples `{cpu, peak}` and remarks, and how many milliseconds the slowest round took.
 */
export function runRounds({ rounds, share, fine, works }, clock, deadline) {
  const begun = works();
  const measured = new Map(begun.map(({ name }) => [name, { samples: [], remarks: '' }]));
  const end = Date.now() + (deadline - Date.now()) * share;
  let slowest = 0;
  for (let round = 0; round === 0 || (round < rounds && Date.now() + slowest < end); round++) {
    const start = Date.now();
    for (const work of begun) {
      const result = measured.get(work.name);
      result.samples.push(runOnce(work, fine ? clock.fine : clock.coarse));
      if (round === 0) result.remarks = work.remarksOn(readFileSync(work.output, 'utf8'));
    }
    slowest = Math.max(slowest, Date.now() - start);
  }
  return { slowest, measured };
}

/** Into a file: a device that swallows everything would make printing look free. */
function runOnce({ argv, output }, time) {
  const stdout = openSync(output, 'w');
  try {
    return time(argv, stdout);
  } finally {
    closeSync(stdout);
  }
}
