import { addressKey } from './declared.ts';
import { count, flag, type Item, idIn, inner, positive, text, texts } from './item.ts';
import { partiesOf, partyNode } from './party.ts';
import { quorum } from './quorum.ts';
import { cosigners, sharePaths, supplierPaths } from './supplier-gate.ts';
import { nameOf, perhaps, setTop, stranger, type Tree, topOf } from './tree.ts';
import { withWait } from './wait.ts';
import { keyPath, keysOf } from './wallet-keys.ts';
import { openWallet, ownersOf, ownersQuorum, type WalletGate } from './wallet-owners.ts';

/** All the ways to its funds. Who names neither owners nor keys nor shares nor a custodian has owners all the same. */
export function addWallet(tree: Tree, id: string, item: Item): string {
  const wallet = openWallet(tree, id, item);
  const keys = keysOf(wallet);
  const shares = sharePaths(wallet);
  const suppliers = cosigners(wallet);
  const hasKey = keys.length > 0 || shares.isTheKey || text(item, 'type') === 'custodian';
  const isSigned = wallet.owners.length > 0 || !hasKey || (keys.length === 0 && suppliers.length > 0);
  const signed = isSigned ? [ownersQuorum(wallet, suppliers)] : [];
  const transfers = signed.map((of) => waiting(wallet, 'transfer', of, count(item, 'timelock_hours')));
  const ways = [transfers, keyPath(wallet, keys, suppliers), shares.paths, supplierPaths(wallet)];
  // Who may use it counts on its own quorum alone: keys and shares beside owners may be the owners' own.
  const own = tree.aim === 'move' ? ways.flat() : (ways.find((way) => way.length > 0) ?? []);
  if (tree.aim === 'silence') return setTop(tree, 'wallet', id, own);
  const changes = signed.flatMap((of) => [...bypass(wallet), ...controlChange(wallet, of)]);
  return setTop(tree, 'wallet', id, [...own, ...changes, ...modulePaths(wallet), ...contractPath(wallet)]);
}

function waiting({ tree, me, item, chain }: WalletGate, name: string, of: string, hours = 0): string {
  return withWait(tree, [...me, name], of, { hours, vetoers: texts(item, 'veto_group') ?? [], chain });
}

/** None may mean that nobody can skip the wait, or that it takes nobody: then one owner is enough, perhaps. */
function bypass(wallet: WalletGate): string[] {
  const { tree, me, item, owners } = wallet;
  const declared = count(item, 'bypass_quorum');
  if (declared === undefined || (declared < 1 && tree.aim === 'use')) return [];
  const path = [...me, 'bypass'];
  const enough = quorum(tree, path, { needs: Math.max(declared, 1), of: owners, whose: ownersOf(wallet) });
  return declared < 1 ? [perhaps(tree, [...path, 'none'], enough, 'a bypass quorum of none')] : [enough];
}

/** Whoever changes the owners has the wallet. A threshold and a wait that no contract enforces are not in the way. */
function controlChange(wallet: WalletGate, atOnce: string): string[] {
  const { tree, me, item, owners } = wallet;
  if (['eoa', 'custodian'].includes(text(item, 'type') ?? '')) return [];
  const change = inner(item, 'control_change');
  const path = [...me, 'control'];
  // Without a wait on transfers, the same owners gain nothing by changing the wallet first.
  if (!change) {
    const why = 'what a control change takes is not declared';
    return (count(item, 'timelock_hours') ?? 0) > 0 ? [perhaps(tree, path, atOnce, why)] : [];
  }
  const asked = positive(change, 'threshold');
  const signed = quorum(tree, path, { needs: asked, of: owners, whose: ownersOf(wallet) });
  const isEnforced = flag(change, 'enforced_on_chain');
  // A procedure neither opens a wallet nor closes it.
  if (tree.aim === 'use') return isEnforced ? [signed] : [];
  const enforced = waiting(wallet, 'control', signed, count(change, 'delay_hours'));
  const isLower = asked !== undefined && asked < (positive(item, 'threshold') ?? 0);
  const unenforced = isLower ? signed : atOnce;
  switch (isEnforced) {
    case true:
      return [enforced];
    case false:
      return [unenforced];
    default:
      return [enforced, perhaps(tree, [...path, 'at-once'], unenforced, 'enforced on chain or not')];
  }
}

/** A module acts without the owners. One that was reviewed is trusted to do what it says, unless we know who runs it. */
function modulePaths({ tree, me, item, chain }: WalletGate): string[] {
  const modules = [...(texts(item, 'modules') ?? []), text(item, 'fallback_handler') ?? []].flat();
  return modules.flatMap((module) => {
    const isKnown = partiesOf(tree.declared, module, chain).length > 0;
    if (isKnown) return [partyNode(tree, [...me, 'module'], module, chain)];
    if (tree.aim === 'use' || tree.declared.approved.has(addressKey(module))) return [];
    const anybody = stranger(tree, ['module', addressKey(module)]);
    return [perhaps(tree, [...me, 'unreviewed', module], anybody, `nobody reviewed the module ${module}`)];
  });
}

/** Whoever moves the contract behind a wallet moves its funds; whoever has rights over it can rescue them. */
function contractPath({ tree, me, item }: WalletGate): string[] {
  const name = text(item, 'contract');
  const id = idIn(tree.declared.contracts, 'contract', name);
  if (name === undefined) return [];
  if (id !== undefined)
    return [tree.aim === 'move' ? topOf(tree, 'contract', id) : nameOf(['use', 'contract', id, 'rights'])];
  const anybody = stranger(tree, ['undeclared', 'contract', name]);
  return tree.aim === 'move'
    ? [perhaps(tree, [...me, 'contract'], anybody, `the contract ${name} is not declared`)]
    : [];
}
