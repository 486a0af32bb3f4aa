import { parentsOf, type System } from './system.ts';

/** For each component, itself and all that can never do what it cannot do in their place. */
export type Lesser = readonly (readonly number[])[];

/** Components that the gates cannot tell apart: the gates that each of them feeds, and what its own inputs feed. */
interface Class {
  readonly members: number[];
  readonly feeds: ReadonlySet<number>;
  /** For each input of gates that one component alone decides: the gates it feeds, as a text. */
  readonly alone: readonly string[];
}

/** Comparing more classes than this with each other would cost more than it saves. */
const mostClasses = 512;

/**
 * If a set without q does what is asked, and p in it is lesser than q, then q does as well in place of p. So who leaves q
 * out may leave out p. What p feeds, q must feed, too, or else an input of its own beside it under the same gates.
 */
export function lesserIn(system: System): Lesser {
  const parents = parentsOf(system);
  // Only the root feeds nothing, and what one component alone decides is then all there is.
  const places = parents.map((gates) => gates.join());
  const classes = classesIn(system, parents, places);
  const few = classes.length <= mostClasses;
  const lesser: number[][] = system.names.map(() => []);
  for (const high of classes) {
    const below = few ? classes.filter((low) => isLesser(low, high, places)) : [high];
    const members = below.flatMap((low) => low.members);
    for (const member of high.members) lesser[member] = members;
  }
  return lesser;
}

function classesIn(
  { names, needs, from }: System,
  parents: readonly (readonly number[])[],
  places: readonly string[],
): Class[] {
  const isAlone = (gate: number) => needs[gate] === 1 && (from[gate + 1] ?? 0) - (from[gate] ?? 0) === 1;
  const classes = new Map<string, Class>();
  for (const component of names.keys()) {
    const gates = parents[component] ?? [];
    const feeds = gates.filter((gate) => !isAlone(gate));
    const alone = gates.filter(isAlone).map((gate) => places[gate] ?? '');
    const key = `${feeds.join()}|${alone.sort().join('|')}`;
    const found = classes.get(key);
    if (found) found.members.push(component);
    else classes.set(key, { members: [component], feeds: new Set(feeds), alone });
  }
  return [...classes.values()];
}

function isLesser(low: Class, high: Class, places: readonly string[]): boolean {
  if (low === high) return true;
  const missing = [...low.feeds].filter((gate) => !high.feeds.has(gate)).map((gate) => places[gate] ?? '');
  const wanted = [...missing, ...low.alone];
  if (wanted.length > high.alone.length) return false;
  const left = [...high.alone];
  return wanted.every((place) => {
    const at = left.indexOf(place);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
