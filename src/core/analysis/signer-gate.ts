import { signerDependence } from './components.ts';
import type { Named } from './declared.ts';
import { type Item, inner, positive, text, texts } from './item.ts';
import { quorum } from './quorum.ts';
import { anyOf, leaf, type Tree } from './tree.ts';

/** Somebody else can approve as this signer, by what the signer depends on or by a backup of the key. */
export function addSigner(tree: Tree, id: string, signer: Item): string {
  const own = leaf(tree, ['signer', id, 'own'], signerDependence(id, signer, tree.declared));
  const keys = tree.declared.keysOf.get(`signer/${id}`) ?? [];
  return anyOf(tree, ['signer', id], [own, ...keys.flatMap((key) => backupsOf(tree, key))]);
}

/** Whoever gathers enough parts of a backup can use the key: the people who hold them, or the places where they lie. */
export function backupsOf(tree: Tree, { name, item }: Named): string[] {
  const backup = inner(item, 'backup');
  const one = text(backup, 'scheme') === 'single_copy' ? 1 : undefined;
  return [
    ...partsOf(
      tree,
      name,
      'person',
      texts(backup, 'holders'),
      positive(backup, 'people_to_reconstruct') ?? one,
    ),
    ...partsOf(tree, name, 'site', texts(backup, 'sites'), positive(backup, 'sites_to_reconstruct') ?? one),
  ];
}

function partsOf(
  tree: Tree,
  key: string,
  dimension: string,
  names: readonly string[] = [],
  needs: number | undefined,
): string[] {
  const of = names.map((name) =>
    leaf(tree, ['part', dimension, name], { fallsWith: [`${dimension}/${name}`], unknown: [] }),
  );
  const whose = ['key', key, 'backup', dimension];
  return of.length === 0 ? [] : [quorum(tree, whose, { needs, of, whose })];
}
