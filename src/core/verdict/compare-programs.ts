import { placeOf } from '../parse/position.ts';
import type { Program } from '../program/program.ts';
import type { Place } from '../types.ts';
import type { Difference } from '../weaken/weaken.ts';

export type Programs = ReadonlyMap<string, Program>;

/** Which program of the base each of the head's was, and the names of those that none is any more. */
export interface ProgramPairs {
  readonly before: ReadonlyMap<string, string>;
  readonly gone: readonly string[];
}

/** Programs by name; those that moved to another folder by the entities they declare, the most alike first. */
export function pairPrograms(base: Programs, head: Programs): ProgramPairs {
  const before = new Map([...head.keys()].filter((name) => base.has(name)).map((name) => [name, name]));
  const come = [...head].filter(([name]) => !before.has(name));
  const left = new Set([...base.keys()].filter((name) => !before.has(name)));
  const candidates = come
    .flatMap(([is, program]) =>
      [...left].map((was) => ({ is, was, shared: sharedBy(base.get(was), program) })),
    )
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  for (const { is, was } of candidates) if (!before.has(is) && left.delete(was)) before.set(is, was);
  return { before, gone: [...left] };
}

/** How many entities both declare, the organization among them. */
function sharedBy(base: Program | undefined, head: Program): number {
  if (!base) return 0;
  const names = new Set(idsOf(base));
  return idsOf(head).filter((id) => names.has(id)).length;
}

const idsOf = ({ typed }: Program): string[] => {
  const organization = typed.root.children.get('org')?.children.get('name')?.scalar;
  const entities = [...typed.ids].flatMap(([kind, ids]) => [...ids.keys()].map((id) => `${kind}/${id}`));
  return typeof organization === 'string' ? [`organization ${organization}`, ...entities] : entities;
};

/** A program that stands no more takes all that it promised with it. */
export function removedProgram(name: string, base: Program, at: Place): Difference {
  return {
    verdict: 'weaker',
    kind: 'removed',
    field: name === '' ? 'program' : `program ${name}`,
    term: 'Program.wallets',
    was: contentOf(base),
    is: '',
    at,
    against: { ...placeOf(base.typed.root), excerpt: '' },
  };
}

/** `2 wallets, 5 signers, 9 other entities`. */
function contentOf({ typed }: Program): string {
  const counts = [...typed.ids].map(([kind, ids]) => ({ kind, count: ids.size }));
  const told = ['wallet', 'contract', 'bridge', 'key'];
  const named = told.flatMap((kind) => {
    const count = counts.find((one) => one.kind === kind)?.count ?? 0;
    return count === 0 ? [] : [`${count} ${kind}${count === 1 ? '' : 's'}`];
  });
  const others = counts.filter(({ kind }) => !told.includes(kind)).reduce((sum, { count }) => sum + count, 0);
  const rest = others === 0 ? [] : [`${others} other ${others === 1 ? 'entity' : 'entities'}`];
  return [...named, ...rest].join(', ') || 'declared';
}
