import { type Item, idIn, texts } from './item.ts';

/** For each signer that shares a machine with others, directly or through them: all of these, sorted. */
export function sharersAmong(signers: ReadonlyMap<string, Item>): ReadonlyMap<string, readonly string[]> {
  const links = linksAmong(signers);
  const groups = new Map<string, readonly string[]>();
  for (const id of links.keys()) {
    if (groups.has(id)) continue;
    const group = new Set([id]);
    // A Set grows while it is walked: each newcomer's links are followed too.
    for (const member of group) for (const other of links.get(member) ?? []) group.add(other);
    const sorted = [...group].sort();
    for (const member of sorted) groups.set(member, sorted);
  }
  return groups;
}

/** Who says to share with whom holds both ways. */
function linksAmong(signers: ReadonlyMap<string, Item>): ReadonlyMap<string, readonly string[]> {
  const links = new Map<string, string[]>();
  const link = (from: string, to: string) => {
    const known = links.get(from);
    if (known) known.push(to);
    else links.set(from, [to]);
  };
  for (const [id, signer] of signers) {
    for (const name of texts(signer, 'shares_host_with') ?? []) {
      const other = idIn(signers, 'signer', name);
      if (other === undefined || other === id) continue;
      link(id, other);
      link(other, id);
    }
  }
  return links;
}
