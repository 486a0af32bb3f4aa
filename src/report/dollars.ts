const units = [
  [1e9, 'B'],
  [1e6, 'M'],
  [1e3, 'k'],
] as const;

/** US dollars in three digits: `$1.4B`, `$62.5M`, `$530k`. Cut off rather than rounded, so that no loss is overstated. */
export function dollars(usd: number): string {
  const [size, unit] = units.find(([least]) => usd >= least) ?? [1, ''];
  const value = usd / size;
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  // The small term keeps what is exact, such as 1.15, from falling below itself in floating point.
  const cut = Math.floor(value * 10 ** digits + 1e-9) / 10 ** digits;
  return `$${cut}${unit}`;
}
