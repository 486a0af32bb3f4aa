import { suggest } from '../parse/suggest.ts';
import type { Node } from '../types.ts';
import { type Edge, findCycles } from './cycles.ts';
import { type Fault, faultAt } from './fault.ts';
import { isKnown, type Names, namesOf } from './names.ts';
import type { Typed } from './typed.ts';
import { type Field, fieldOf, isStructure } from './vocabulary.ts';

/** Only the first so many dangling references are compared with every name there is, so that time grows evenly. */
const mostGuesses = 100;

interface Search {
  readonly typed: Typed;
  readonly names: Names;
  readonly faults: Fault[];
  readonly edges: Map<Node, Edge[]>;
  /** References that were looked at: those of a default stand in many entities, but are written once. */
  readonly seen: Set<Node>;
}

/** Finds references that lead nowhere, and references that must not come back but do. */
export function checkReferences(typed: Typed, names: Names): Fault[] {
  const search: Search = { typed, names, faults: [], edges: new Map(), seen: new Set() };
  visit(search, typed.root, 'Program', typed.root);
  checkExceptions(search);
  return [...search.faults, ...findCycles(search.edges, typed.entities)];
}

function visit(search: Search, node: Node, type: string, owner: Node): void {
  for (const [key, child] of node.children) {
    const field = fieldOf(type, key);
    if (!field) continue;
    for (const item of field.list ? child.children.values() : [child]) {
      if (isStructure(field)) visit(search, item, field.type, search.typed.entities.has(item) ? item : owner);
      else if (field.ref && typeof item.scalar === 'string')
        follow(search, item, item.scalar, field, field.ref, owner);
    }
  }
}

function follow(
  search: Search,
  item: Node,
  reference: string,
  field: Field,
  kinds: readonly string[],
  owner: Node,
): void {
  const { typed, names } = search;
  const target = resolve(reference, kinds, (kind, id) => isKnown(kind, id, names, typed.ids));
  if (!target) {
    const candidates = () => kinds.flatMap((kind) => [...namesOf(kind, names, typed.ids)]);
    if (!namesSection(reference, kinds)) report(search, item, reference, kinds.join(' or '), candidates);
    return;
  }
  const to = field.acyclic ? typed.ids.get(target.kind)?.get(target.id) : undefined;
  if (!to) return;
  const known = search.edges.get(owner);
  if (known) known.push({ to, at: item });
  else search.edges.set(owner, [{ to, at: item }]);
}

/** A risk may be treated by `insurance` as such, whichever contracts there are. */
const namesSection = (reference: string, kinds: readonly string[]) =>
  reference === 'insurance' && kinds.includes(reference);

/** What a reference names: `kind/id` where the kind is one of those allowed, else a bare id of the first kind that has it. */
function resolve(
  reference: string,
  kinds: readonly string[],
  known: (kind: string, id: string) => boolean,
): { kind: string; id: string } | undefined {
  for (const kind of kinds) if (known(kind, reference)) return { kind, id: reference };
  const slash = reference.indexOf('/');
  const kind = reference.slice(0, slash);
  const id = reference.slice(slash + 1);
  return slash > 0 && kinds.includes(kind) && known(kind, id) ? { kind, id } : undefined;
}

/** An exception for what does not exist excuses nothing, though its author believes it does. */
function checkExceptions(search: Search): void {
  const exceptions = [...(search.typed.root.children.get('exceptions')?.children.values() ?? [])];
  const entities = new Set(exceptions.length > 0 ? search.typed.entities.values() : []);
  for (const exception of exceptions) {
    expect(search, exception.children.get('rule'), 'rule', search.names.rules);
    expect(search, exception.children.get('entity'), 'entity', entities);
  }
}

function expect(search: Search, item: Node | undefined, what: string, known: ReadonlySet<string>): void {
  if (typeof item?.scalar === 'string' && !known.has(item.scalar))
    report(search, item, item.scalar, what, () => known);
}

function report(
  { faults, seen }: Search,
  item: Node,
  reference: string,
  expected: string,
  known: () => Iterable<string>,
): void {
  if (seen.has(item)) return;
  seen.add(item);
  const guess = faults.length < mostGuesses ? suggest(reference, known()) : undefined;
  const args = { reference, expected, suggestion: guess ? `; did you mean "${guess}"?` : '' };
  faults.push(faultAt('meta/dangling-reference', item, args));
}
