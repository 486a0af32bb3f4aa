import { canonicalText } from './strength.ts';
import type { Typed } from './typed.ts';
import type { Field } from './vocabulary.ts';

/** Kinds of things that a program may name without declaring them. */
const undeclared = ['control', 'incident', 'address'];

/** From `kind/id` to `kind/id`. */
export type Renames = ReadonlyMap<string, string>;

/** The one text for everything that means the same member of a field: `s1` and `signer/s1`, and the id it has now. */
export type Naming = (text: string, field: Field) => string;

/** How a program names things, with the ids that were changed since taken for the new ones. */
export function namingOf({ ids }: Pick<Typed, 'ids'>, renames: Renames = new Map()): Naming {
  return (text, { ref }) => {
    if (!ref) return canonicalText(text);
    const name = `${kindOfReference(text, ref, ids)}/${canonicalText(bare(text, ref, ids))}`;
    return renames.get(name) ?? name;
  };
}

function kindOfReference(text: string, kinds: readonly string[], ids: Typed['ids']): string {
  const declared = kinds.find((kind) => ids.get(kind)?.has(text));
  if (declared !== undefined) return declared;
  const prefix = prefixOf(text, kinds);
  return prefix ?? kinds.find((kind) => undeclared.includes(kind)) ?? kinds[0] ?? '';
}

function bare(text: string, kinds: readonly string[], ids: Typed['ids']): string {
  if (kinds.some((kind) => ids.get(kind)?.has(text))) return text;
  const prefix = prefixOf(text, kinds);
  return prefix === undefined ? text : text.slice(prefix.length + 1);
}

const prefixOf = (text: string, kinds: readonly string[]) =>
  kinds.find((kind) => text.startsWith(`${kind}/`));
