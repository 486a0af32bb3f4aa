import { factsOf } from '../facts.ts';
import type { RuleFunction } from '../function.ts';

export const blastRadius: RuleFunction = {
  signature: 'blast_radius(string): double',
  help: 'The dollars that move when one component falls, written "person/p-104" or "cloud/aws-1".',
  bind: (world) => (component: string) => factsOf(world).reach(component).usd,
};
