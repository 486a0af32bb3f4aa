/** By what two things are taken for one: the same text of both sides, or one text for each side. */
export type Key<T> = ((one: T) => string | undefined) | readonly [(one: T) => string, (one: T) => string];

export interface Paired<T> {
  readonly pairs: readonly (readonly [T, T])[];
  readonly gone: readonly T[];
  readonly come: readonly T[];
}

/** Pairs the things of both sides by one key after the other; of several with one key, the first with the first. */
export function pairBy<T>(base: readonly T[], head: readonly T[], keys: readonly Key<T>[]): Paired<T> {
  const pairs: (readonly [T, T])[] = [];
  let [gone, come] = [base, head];
  for (const key of keys) {
    if (gone.length === 0 || come.length === 0) break;
    const [ofBase, ofHead] = typeof key === 'function' ? [key, key] : key;
    const waiting = queues(gone, ofBase);
    const left: T[] = [];
    const taken = new Set<T>();
    for (const one of come) {
      const found = waiting.get(ofHead(one))?.pop();
      if (found === undefined) left.push(one);
      else pairs.push([found, one]);
      if (found !== undefined) taken.add(found);
    }
    gone = gone.filter((one) => !taken.has(one));
    come = left;
  }
  return { pairs, gone, come };
}

function queues<T>(
  things: readonly T[],
  keyOf: (one: T) => string | undefined,
): Map<string | undefined, T[]> {
  const found = new Map<string | undefined, T[]>();
  // Taken from the end, so that the first comes first.
  for (const one of things.toReversed()) {
    const key = keyOf(one);
    if (key === undefined) continue;
    const queue = found.get(key);
    if (queue) queue.push(one);
    else found.set(key, [one]);
  }
  return found;
}
