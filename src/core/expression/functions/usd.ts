import type { RuleFunction } from '../function.ts';

export const usd: RuleFunction = {
  signature: 'usd(dyn): string',
  help: 'An amount of US dollars as people write it: $610,000,000.',
  bind: () => (amount: number | bigint) => {
    if (typeof amount !== 'number' && typeof amount !== 'bigint') throw new Error('usd() takes a number');
    const whole = typeof amount === 'bigint' ? amount : BigInt(Math.round(amount));
    return `$${String(whole).replace(/\B(?=(\d{3})+$)/g, ',')}`;
  },
};
