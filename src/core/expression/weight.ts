/** Operators copy and compare texts by the word of memory. */
export function weightOf(value: unknown): number {
  if (typeof value === 'string') return 1 + (value.length >> 3);
  return Array.isArray(value) ? 1 + value.length : 1;
}

/** The sum of two lists is a third. */
export const weightOfSum = (value: unknown) => (Array.isArray(value) ? 8 : 1) * weightOf(value);

/** Functions read texts character by character. */
export function weightOfCall(values: unknown): number {
  if (!Array.isArray(values)) return 1;
  return values.reduce<number>(
    (sum, value) => sum + (typeof value === 'string' ? value.length : weightOf(value)),
    1,
  );
}

/** How often a loop over the value turns. */
export function lengthOf(items: unknown): number {
  if (Array.isArray(items)) return 1 + items.length;
  return typeof items === 'object' && items !== null ? 1 + Object.keys(items).length : 1;
}
