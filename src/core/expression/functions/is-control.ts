import type { RuleFunction } from '../function.ts';

export const isControl: RuleFunction = {
  signature: 'is_control(string): bool',
  help: "Whether the text is the id of one of the catalog's controls.",
  bind: (world) => (id: string) => world.controls.has(id) || world.controls.has(id.replace(/^control\//, '')),
};
