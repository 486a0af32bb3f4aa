const units = [
  [1e12, 'T'],
  [1e9, 'B'],
  [1e6, 'M'],
  [1e3, 'k'],
] as const;
const beyond = 999.5e12;

export const standardDigits = 3;
/** A number has no more. */
const mostDigits = 17;

/** US dollars in three digits, rounded to the nearest: `$1.46B`, `$62.5M`, `$530k`. More only to tell amounts apart. */
export function dollars(usd: number, digits = standardDigits): string {
  if (usd >= beyond) return 'over $999T';
  const exact = digits > standardDigits ? usd : Math.round(usd);
  const rounded = Number(exact.toPrecision(digits));
  const [size, unit] = units.find(([least]) => rounded >= least) ?? [1, ''];
  return `$${rounded / size}${unit}`;
}

/** In how many digits two amounts are written differently: three, unless it takes more. */
export function digitsApart(a: number, b: number): number {
  for (let digits = standardDigits; digits <= mostDigits; digits++)
    if (dollars(a, digits) !== dollars(b, digits)) return digits;
  return standardDigits;
}

/** What can be lost, as far as amounts are declared. */
export interface Amount {
  readonly usd: number;
  readonly undeclared?: true;
}

/** `$4M`, `at least $4M`, `an undeclared amount`. */
export function amountText({ usd, undeclared }: Amount, digits = standardDigits): string {
  if (!undeclared) return dollars(usd, digits);
  return usd > 0 ? `at least ${dollars(usd, digits)}` : 'an undeclared amount';
}
