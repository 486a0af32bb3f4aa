import type { Value } from './typed.ts';

/** What a map holds under a name; undefined where it is no map, or holds nothing of its own there. */
export function fieldValue(value: Value | undefined, name: string): Value | undefined {
  if (typeof value !== 'object' || isList(value)) return undefined;
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The same, where only a text will do. */
export function fieldText(value: Value | undefined, name: string): string | undefined {
  const found = fieldValue(value, name);
  return typeof found === 'string' ? found : undefined;
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
