import type { Value } from '../../program/typed.ts';
import { isStruct, type RuleFunction, type Struct } from '../function.ts';

export const largestGroup: RuleFunction = {
  signature: 'largest_group(list<dyn>, string): Group',
  help: 'The largest set of items that share one declared value of a field: {value, size, members (ids)}.',
  bind: () => (items: readonly Value[], field: string) => {
    const groups = new Map<string, string[]>();
    for (const item of items.filter(isStruct)) {
      const shared = textAt(item, field.split('.'));
      if (shared === undefined) continue;
      groups.set(shared, [...(groups.get(shared) ?? []), textAt(item, ['id']) ?? '']);
    }
    const [value, members] = [...groups].reduce<[string, string[]]>(
      (best, group) => (group[1].length > best[1].length ? group : best),
      ['', []],
    );
    return { value, size: BigInt(members.length), members };
  },
};

function textAt(item: Struct, path: readonly string[]): string | undefined {
  let value: Value | undefined = item;
  for (const step of path) value = isStruct(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  return value === undefined || typeof value === 'object' ? undefined : String(value);
}
