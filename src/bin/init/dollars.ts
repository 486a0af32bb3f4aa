const scales: Readonly<Record<string, bigint>> = {
  '': 1n,
  k: 1_000n,
  thousand: 1_000n,
  m: 1_000_000n,
  mn: 1_000_000n,
  mio: 1_000_000n,
  million: 1_000_000n,
  b: 1_000_000_000n,
  bn: 1_000_000_000n,
  billion: 1_000_000_000n,
};

/** Digits, alone or in threes with one sign between them, then a fraction, then a word for the zeros. */
const amount = /^(\d+|\d{1,3}(?:([ _,'\u2019\u00a0\u202f])\d{3})(?:\2\d{3})*)(?:\.(\d+))?\s*([a-z]*)$/;
const mostDigits = 15;

/**
 * A sum as people write it, in whole US dollars: `40000000`, `$40m`, `40 000 000`, `1.5bn`. Undefined for what is none,
 * and for what can be read in two ways.
 */
export function readDollars(text: string): number | undefined {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^(usd|us\$|\$)\s*/, '')
    .replace(/\s*(usd|dollars?|\$)$/, '');
  const [, whole = '', , fraction = '', word = ''] = amount.exec(bare) ?? [];
  const scale = Object.hasOwn(scales, word) ? scales[word] : undefined;
  // In half the world a point stands between thousands.
  if (whole === '' || scale === undefined || fraction.length === 3) return undefined;
  const parts = 10n ** BigInt(fraction.length);
  const times = BigInt(whole.replaceAll(/\D/g, '') + fraction) * scale;
  const sum = times / parts;
  return times % parts === 0n && String(sum).length <= mostDigits ? Number(sum) : undefined;
}
