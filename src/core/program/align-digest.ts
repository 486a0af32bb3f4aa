import type { Node } from '../types.ts';
import { canonicalText } from './strength.ts';

/** A number for what a node holds: equal numbers mean equal contents, whatever the order, the format or the file. */
export interface Digest {
  readonly of: (node: Node) => number;
  /** Of a map without its `id`. */
  readonly content: (node: Node) => number;
}

/** Digests of one table can be compared with each other. Linear in what is asked about. */
export function createDigest(): Digest {
  const numbers = new Map<string, number>();
  const known = new Map<Node, number>();
  const contents = new Map<Node, number>();

  const numberOf = (text: string): number => {
    const present = numbers.get(text);
    if (present !== undefined) return present;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
  const remember = (table: Map<Node, number>, node: Node, text: () => string): number => {
    const present = table.get(node);
    if (present !== undefined) return present;
    const number = numberOf(text());
    table.set(node, number);
    return number;
  };
  const mapText = (node: Node, without?: string) =>
    `map ${[...node.children]
      .filter(([key]) => key !== without)
      .map(([key, child]) => `${JSON.stringify(key)}:${of(child)}`)
      .sort()
      .join()}`;
  const of = (node: Node): number => {
    if (node.kind === 'scalar') return numberOf(scalarText(node));
    return remember(known, node, () => (node.kind === 'map' ? mapText(node) : listText(node, of)));
  };
  return { of, content: (node) => remember(contents, node, () => mapText(node, 'id')) };
}

/** Lists are bags of maps, and sets of everything else. */
function listText(list: Node, of: (node: Node) => number): string {
  const maps: number[] = [];
  const others = new Set<number>();
  for (const item of list.children.values()) {
    if (item.kind === 'map') maps.push(of(item));
    else others.add(of(item));
  }
  return `list ${[...maps, ...others].sort((a, b) => a - b).join()}`;
}

function scalarText({ scalar }: Node): string {
  if (scalar === undefined || scalar === null) return 'null';
  const type = typeof scalar === 'bigint' ? 'number' : typeof scalar;
  return `${type} ${canonicalText(scalar)}`;
}
