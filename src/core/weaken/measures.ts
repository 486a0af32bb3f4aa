import type { Alignment } from '../program/align-programs.ts';
import type { Naming } from '../program/align-reference.ts';
import { fieldOf } from '../program/vocabulary.ts';
import type { Node } from '../types.ts';
import { below, type Draft, type Spot } from './draft.ts';
import { membersOf } from './sets.ts';

/** So many `of` so many: a quorum of a type, by the ways to its two numbers. A list counts its members. */
interface Quorum {
  readonly needs: readonly string[];
  readonly of: readonly string[];
}

const quorums: Readonly<Record<string, readonly Quorum[]>> = {
  Wallet: [
    { needs: ['threshold'], of: ['owners'] },
    { needs: ['control_change', 'threshold'], of: ['owners'] },
  ],
  MoveAuthority: [{ needs: ['threshold'], of: ['owners'] }],
  ContractPause: [{ needs: ['unpause_threshold'], of: ['total'] }],
  MpcSetup: [
    { needs: ['threshold'], of: ['parties'] },
    { needs: ['threshold'], of: ['share_holders'] },
  ],
  VerifierSet: [
    { needs: ['required'], of: ['total'] },
    { needs: ['required'], of: ['set'] },
  ],
};

/**
 * Quorums that became a smaller or greater share although the number of approvals did not: 3 of 5 became 3 of 9, or 4 of
 * 9. Where the approvals themselves went the same way, that alone is reported. Exact for integers of any size.
 */
export function compareQuorums(
  type: string,
  base: Node,
  head: Node,
  spot: Spot,
  alignment: Alignment,
): Draft[] {
  const seen = new Set<string>();
  return (quorums[type] ?? []).flatMap((quorum) => {
    const draft = compareQuorum(type, quorum, base, head, spot, alignment);
    // The number of verifiers and the list of them are two ways to say one thing.
    const name = quorum.needs.join('.');
    if (!draft || seen.has(name)) return [];
    seen.add(name);
    return [draft];
  });
}

function compareQuorum(
  type: string,
  { needs, of }: Quorum,
  base: Node,
  head: Node,
  spot: Spot,
  alignment: Alignment,
): Draft | undefined {
  const [needed, needsNow] = [numberAt(base, needs), numberAt(head, needs)];
  const [all, allNow] = [countAt(type, base, of, alignment.base), countAt(type, head, of, alignment.head)];
  if (needed === undefined || needsNow === undefined || !all || !allNow) return undefined;
  const rose = needsNow * all - needed * allNow;
  const isReported = rose > 0n ? needsNow <= needed : rose < 0n && needsNow >= needed;
  if (!isReported) return undefined;
  const [at, against] = [nodeAt(head, of), nodeAt(base, of)];
  return {
    verdict: rose > 0n ? 'stronger' : 'weaker',
    kind: 'value',
    ...(spot.entity !== undefined && { entity: spot.entity }),
    field: below(spot.path, `${needs.join('.')}/${of.join('.')}`),
    term: `${type}.${needs[0]}`,
    was: `${needed} of ${all}`,
    is: `${needsNow} of ${allNow}`,
    at: at ?? spot.head,
    ...(against && { against }),
  };
}

const nodeAt = (node: Node, path: readonly string[]) =>
  path.reduce<Node | undefined>((inner, name) => inner?.children.get(name), node);

function numberAt(node: Node, path: readonly string[]): bigint | undefined {
  const scalar = nodeAt(node, path)?.scalar;
  return typeof scalar === 'bigint' ? scalar : undefined;
}

function countAt(type: string, node: Node, path: readonly string[], naming: Naming): bigint | undefined {
  const found = nodeAt(node, path);
  if (found?.kind !== 'list') return numberAt(node, path);
  const field = fieldOf(type, path.at(-1) ?? '');
  if (!field?.ref) return BigInt(found.children.size);
  return BigInt(membersOf(found, field, naming).size);
}
