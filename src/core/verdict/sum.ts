/** A number of thefts and what they cost, in US dollars by the low end of each estimate. */
export interface Sum {
  readonly incidents: number;
  readonly usd: number;
}

/** Each theft counts once, however many controls would have broken it. */
export function sumOf(thefts: readonly { readonly usd: number }[]): Sum {
  return { incidents: thefts.length, usd: thefts.reduce((total, { usd }) => total + usd, 0) };
}
