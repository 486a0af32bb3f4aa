import type { Value } from '../../program/typed.ts';
import type { RuleFunction } from '../function.ts';

export const sum: RuleFunction = {
  signature: 'sum(list<dyn>): double',
  help: 'The sum of a list of numbers; 0.0 of an empty one.',
  bind: () => (list: readonly Value[]) =>
    list.reduce<number>((total, value) => {
      if (typeof value !== 'number' && typeof value !== 'bigint')
        throw new Error('sum() takes a list of numbers');
      return total + Number(value);
    }, 0),
};
