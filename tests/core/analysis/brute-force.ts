import type { Component, Cut, GraphNode, Question } from '../../../src/core/analysis/graph.ts';

// The definitions of a cut and of a freeze, tried on every set of components, the smallest first. Shares nothing with
// what it is there to check; a set of components is a number with one bit for each.

type Reading = 'pessimistic' | 'optimistic';
type Side = 'cut' | 'freeze';
type Expected = Omit<Cut, 'isBound' | 'set'>;

/** What a cut or a freeze must be; `sets` are all of them, in order: where the readings agree, those that hold in both. */
export function bruteForce(question: Question, side: Side): Expected {
  const worst = smallestSets(question, side, 'pessimistic');
  const best = smallestSets(question, side, 'optimistic');
  const undeclared = worst.size !== best.size;
  const sets = undeclared ? worst.sets.sort(undeclaredFirst) : seen(best.sets).sort(declaredFirst);
  return { size: worst.size, sets, undeclared, atMost: best.size };
}

/** As a reader sees them: nobody can tell one undeclared component of a dimension from another. */
function seen(sets: readonly (readonly Component[])[]): Component[][] {
  const shown = sets.map((set) => set.map((one) => one.replace(/\/\?.*/, '/?')));
  return [...new Map(shown.map((set) => [JSON.stringify(set), set])).values()];
}

function smallestSets(question: Question, side: Side, reading: Reading) {
  const names = universe(question, reading);
  const test = testerOf(question, side, reading, names);
  if (!test(2 ** names.length - 1)) return { size: null, sets: [] };
  for (let size = 0; ; size++) {
    const found = subsets(names.length, size).filter(test);
    if (found.length === 0) continue;
    const sets = found.map((set) => names.filter((_, bit) => set & (1 << bit)));
    return { size, sets };
  }
}

/** Sets without undeclared components first, and in each of them the declared ones. */
function declaredFirst(a: readonly Component[], b: readonly Component[]): number {
  const key = (set: readonly Component[]) =>
    JSON.stringify([hasUnknown(set), ...set.map((one) => [one.endsWith('/?'), one])]);
  return key(a) < key(b) ? -1 : 1;
}

/** Sets in order of their undeclared components, then of the others; those without any last. */
function undeclaredFirst(a: readonly Component[], b: readonly Component[]): number {
  const key = (set: readonly Component[]) =>
    JSON.stringify(set.map((one) => [!one.endsWith('/?'), one]).sort());
  return key(a) < key(b) ? -1 : 1;
}

const hasUnknown = (set: readonly Component[]) => set.some((one) => one.endsWith('/?'));

function reached({ graph, root }: Question): Map<string, GraphNode> {
  const found = new Map<string, GraphNode>();
  const visit = (id: string) => {
    const node = graph.get(id);
    if (!node || found.has(id)) return;
    found.set(id, node);
    if (node.is === 'gate') node.of.forEach(visit);
  };
  visit(root);
  return found;
}

const dimensionOf = (component: Component) => component.slice(0, component.indexOf('/'));

const asks = ({ dimension }: Question, one: string) => dimension === 'mixed' || dimension === one;

/** The undeclared of an optimist belongs to one leaf. */
const ownOf = (dimension: string, id: string, reading: Reading) =>
  reading === 'optimistic' ? `${dimension}/?${id}` : `${dimension}/?`;

function universe(question: Question, reading: Reading): Component[] {
  const names = new Set<Component>();
  for (const [id, node] of reached(question)) {
    if (node.is !== 'leaf') continue;
    for (const one of node.fallsWith) if (asks(question, dimensionOf(one))) names.add(one);
    for (const one of node.unknown) if (asks(question, one)) names.add(ownOf(one, id, reading));
  }
  const last = (name: string) => (name.includes('?') ? 1 : 0);
  return [...names].sort((a, b) => last(a) - last(b) || (a < b ? -1 : 1));
}

function testerOf(question: Question, side: Side, reading: Reading, names: readonly Component[]) {
  const nodes = reached(question);
  const bits = (wanted: (name: string) => boolean) =>
    names.reduce((set, name, bit) => (wanted(name) ? set | (1 << bit) : set), 0);
  const leaves = new Map<string, (set: number) => boolean>();
  for (const [id, node] of nodes) {
    if (node.is !== 'leaf') continue;
    const dimensions = new Set([...node.fallsWith.map(dimensionOf), ...node.unknown]);
    const strikes = [...dimensions]
      .filter((one) => asks(question, one))
      .map((dimension) => {
        const isUnknown = node.unknown.some((one) => one === dimension);
        const own = (name: string) => node.fallsWith.includes(name) && dimensionOf(name) === dimension;
        if (isUnknown && reading === 'pessimistic') {
          const any = bits((name) => dimensionOf(name) === dimension);
          return (set: number) => (set & any) !== 0;
        }
        const mine = bits((name) => own(name) || (isUnknown && name === ownOf(dimension, id, reading)));
        return side === 'cut' ? (set: number) => (set & mine) !== 0 : (set: number) => (set & mine) === mine;
      });
    const isStruck = (set: number) => strikes.some((strike) => strike(set));
    leaves.set(id, side === 'cut' ? isStruck : (set) => !isStruck(set));
  }
  return (set: number) =>
    isOpen(question, nodes, leaves, set, (reading === 'pessimistic') === (side === 'cut')) ===
    (side === 'cut');
}

/** Whether the root is open: what is open opens more, until nothing changes. */
function isOpen(
  { root, within }: Question,
  nodes: ReadonlyMap<string, GraphNode>,
  leaves: ReadonlyMap<string, (set: number) => boolean>,
  set: number,
  unknownOpens: boolean,
): boolean {
  const open = new Set<string>();
  for (const [id, node] of nodes) {
    if (node.is === 'leaf' ? leaves.get(id)?.(set) : node.is === 'unknown' && unknownOpens) open.add(id);
  }
  for (let before = -1; before !== open.size; ) {
    before = open.size;
    for (const [id, node] of nodes) {
      if (node.is !== 'gate' || open.has(id)) continue;
      if (within !== undefined && (node.hours ?? 0) > within) continue;
      const inputs = [...new Set(node.of)].filter((input) => open.has(input));
      if (inputs.length >= node.needs) open.add(id);
    }
  }
  return open.has(root);
}

const known = new Map<string, number[]>();

/** All sets of `size` out of `count` bits. */
function subsets(count: number, size: number): number[] {
  if (size === 0) return [0];
  if (count < size) return [];
  const key = `${count} ${size}`;
  const found = known.get(key) ?? [
    ...subsets(count - 1, size),
    ...subsets(count - 1, size - 1).map((set) => set | (1 << (count - 1))),
  ];
  known.set(key, found);
  return found;
}
