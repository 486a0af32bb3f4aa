import { scalarText } from './insert-scalar.ts';

/** A map as it is to be written: its fields in order. */
export type Item = readonly (readonly [name: string, value: string | number | readonly string[]])[];

/** An item of a block list, its lines without indentation. */
export function blockItem(item: Item): string[] {
  return item.map(([name, value], index) => `${index === 0 ? '- ' : '  '}${name}: ${valueText(value)}`);
}

/** The same on one line, for a list in brackets. */
export function flowItem(item: Item): string {
  return `{${item.map(([name, value]) => `${name}: ${valueText(value)}`).join(', ')}}`;
}

function valueText(value: Item[number][1]): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? scalarText(value) : `[${value.map(scalarText).join(', ')}]`;
}
