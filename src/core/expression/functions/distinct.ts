import type { Value } from '../../program/typed.ts';
import type { RuleFunction } from '../function.ts';

export const distinct: RuleFunction = {
  signature: 'distinct(list<dyn>): list<dyn>',
  help: 'The list without repeated scalars, in order of first appearance.',
  bind: () => (list: readonly Value[]) => [...new Set(list)],
};
