// From samples to rows: each work with its median, its ratio to a yardstick, and the goal.

/** What is compared with what. Goals are those of the design's quality page; a comparison without one is for information. */
const comparisons = [
  { work: '--version', with: 'node -e 0', goal: 1.3 },
  { work: '--help', with: 'node -e 0', goal: 1.3 },
  { work: '1 × 2 KB', with: 'node -e 0', goal: 1.8 },
  { work: '100 × 20 KB', with: 'parse 100 × 20 KB', goal: 0.25 },
  { work: '1,000 × 20 KB', with: 'parse 1,000 × 20 KB', goal: 0.25 },
  { work: '10,000 × 2 KB', with: 'parse 10,000 × 2 KB', goal: 0.3 },
  { work: '1 × 2 MB', with: 'parse 1 × 2 MB', goal: 0.3 },
  { work: '1 × 2 MB', with: 'parse 1 × 2 MB', goal: 0.3, of: 'peak' },
  { work: '100 × 10 KB Markdown', with: 'read the same' },
  { work: '100 × 20 KB', with: '10 × 20 KB', goal: 11, of: 'growth' },
  { work: '1,000 × 20 KB', with: '100 × 20 KB', goal: 11, of: 'growth' },
  { work: '1 × 2 MB', with: '1 × 200 KB', goal: 11, of: 'growth' },
];

/** The works as measured, and the comparisons that can be made of them. */
export function rowsOf(results) {
  const works = [...results].map(([name, { samples, remarks }]) => ({
    name,
    rounds: samples.length,
    cpu: median(samples.map(({ cpu }) => cpu)),
    peak: samples[0]?.peak === undefined ? undefined : median(samples.map(({ peak }) => peak)),
    remarks,
  }));
  const compared = comparisons.flatMap((comparison) => {
    const ratio = ratioOf(comparison, results);
    return ratio === undefined ? [] : [{ ...comparison, ratio }];
  });
  return { works, compared };
}

function ratioOf({ work, with: yardstick, of }, results) {
  const own = results.get(work)?.samples;
  const other = results.get(yardstick)?.samples;
  if (!own || !other) return undefined;
  if (of === 'growth') {
    // What every run costs before it has work does not grow, and would hide what does.
    const fixed = median(results.get('1 × 2 KB').samples.map(({ cpu }) => cpu));
    return (median(own.map(({ cpu }) => cpu)) - fixed) / (median(other.map(({ cpu }) => cpu)) - fixed);
  }
  const figure = of ?? 'cpu';
  if (own[0]?.[figure] === undefined) return undefined;
  // Round by round: the machine was equally busy for both.
  return median(own.map((sample, round) => sample[figure] / other[round][figure]));
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
