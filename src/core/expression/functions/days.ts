import type { RuleFunction } from '../function.ts';

export const days: RuleFunction = {
  signature: 'days(int): int',
  help: 'A number of days, to compare with the difference of two dates.',
  bind: () => (count: bigint) => count,
};
