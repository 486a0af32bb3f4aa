import { factsOf } from '../facts.ts';
import type { RuleFunction } from '../function.ts';

export const worstReach: RuleFunction = {
  signature: 'worst_reach(string): Reach',
  help: 'The one person, host, … (or "mixed": any component) that moves the most dollars alone: {component, usd, targets}.',
  bind: (world) => (dimension: string) => {
    const all = factsOf(world).singles();
    const worst = all.find(
      ({ components }) => dimension === 'mixed' || components[0]?.startsWith(`${dimension}/`),
    );
    return {
      component: worst?.components[0] ?? '',
      usd: worst?.usd ?? 0,
      targets: worst?.targets ?? [],
    };
  },
};
