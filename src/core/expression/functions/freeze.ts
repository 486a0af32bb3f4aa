import type { Value } from '../../program/typed.ts';
import { factsOf } from '../facts.ts';
import type { RuleFunction } from '../function.ts';
import { cutValue } from './cuts.ts';

export const freeze: RuleFunction = {
  signature: 'freeze(dyn, string): Cut',
  help: 'The fewest people, organizations, … whose loss leaves nobody able to use a wallet (or the contract or bridge named by a text); fields as for cuts().',
  bind: (world) => (entity: Value, dimension: string) =>
    cutValue(factsOf(world).freeze(entity, dimension), 0),
};
