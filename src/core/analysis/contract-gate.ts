import { addressKey, bare, count, flag, inner, type Item, items, text, texts } from './declared.ts';
import { allOf, anyOf, perhaps, quorum, stranger, type Tree } from './tree.ts';
import { ownerNode } from './wallet-gate.ts';

/** What lets its holder take, make or destroy value; pausing and releasing alone do not. */
const moving = ['upgrade', 'mint', 'move', 'grant_roles', 'set_parameters'];
/** What a timelock makes wait; transfers and mints by their own role do not pass through it. */
const waiting = ['upgrade', 'grant_roles', 'set_parameters'];

/** `contract/ID`: an attacker moves, mints or upgrades, by any role, remaining right or forged message. */
export function addContract(tree: Tree, id: string, contract: Item): string {
  const me = `contract/${id}`;
  const roles = items(contract, 'roles').flatMap((role, index) =>
    rolePath(tree, `${me}:role/${text(role, 'name') ?? ''}/${index}`, role, contract, me),
  );
  const bridges = [...tree.declared.bridges].filter(([, bridge]) =>
    (texts(bridge, 'contracts') ?? []).some((name) => bare(name, 'contract') === id),
  );
  const paths = [
    ...roles,
    ...timelockAdmin(tree, me, contract),
    ...deployer(tree, me, contract),
    ...moveAuthority(tree, me, inner(contract, 'authority')),
    ...pauseThatMoves(tree, me, contract),
    ...undeclaredUpgrade(tree, me, contract),
    ...bridges.map(([name]) => `bridge/${name}`),
  ];
  return anyOf(tree, me, paths);
}

function rolePath(tree: Tree, id: string, role: Item, contract: Item, me: string): string[] {
  const rights = texts(role, 'can');
  const type = text(role, 'holder_type');
  if (type === 'renounced' || (rights && !rights.some((right) => moving.includes(right)))) return [];
  const holder = holderNode(tree, text(role, 'wallet') ?? text(role, 'holder'), id);
  const isSlow = (rights ?? []).every((right) => waiting.includes(right) || !moving.includes(right));
  const path = isSlow ? withTimelock(tree, `${id}:wait`, holder, contract, me) : holder;
  return [rights ? path : perhaps(tree, id, path, 'what the role can do is not declared')];
}

/** Who stands at an address or bears a name; whoever is not declared may be anybody. */
function holderNode(tree: Tree, holder: string | undefined, id: string): string {
  if (holder === undefined) return stranger(tree, `${id}:holder`);
  const { wallets, contracts, signers, atAddress } = tree.declared;
  const known = atAddress.get(addressKey(holder));
  if (known !== undefined) return known;
  if (wallets.has(bare(holder, 'wallet'))) return `wallet/${bare(holder, 'wallet')}`;
  if (contracts.has(bare(holder, 'contract'))) return `contract/${bare(holder, 'contract')}`;
  if (signers.has(bare(holder, 'signer'))) return `signer/${bare(holder, 'signer')}`;
  return stranger(tree, `undeclared/${holder}`);
}

function withTimelock(tree: Tree, id: string, path: string, contract: Item, me: string): string {
  const seconds = count(contract, 'timelock_seconds') ?? 0;
  if (seconds <= 0) return anyOf(tree, id, [path]);
  const vetoes = (texts(contract, 'veto_group') ?? []).map((name) => ownerNode(tree, name, [], me));
  return allOf(tree, id, [path, ...vetoes], seconds / 3600);
}

/** Whoever administers the timelock proposes through it, and waits as long as everybody else. */
function timelockAdmin(tree: Tree, me: string, contract: Item): string[] {
  const admin = text(contract, 'timelock_admin');
  const itself = text(contract, 'timelock_contract');
  if (admin === undefined || (itself !== undefined && addressKey(itself) === addressKey(admin))) return [];
  const holder = holderNode(tree, admin, `${me}:timelock-admin`);
  return [withTimelock(tree, `${me}:timelock-admin`, holder, contract, me)];
}

function deployer(tree: Tree, me: string, contract: Item): string[] {
  return text(contract, 'deployer_rights') === 'remaining' ? [stranger(tree, `${me}:deployer`)] : [];
}

/** `authority.move`: the easiest move, as declared. Without owners it is that many strangers. */
export function moveAuthority(tree: Tree, me: string, authority: Item | undefined): string[] {
  const move = inner(authority, 'move');
  const threshold = count(move, 'threshold');
  const names = texts(move, 'owners') ?? [];
  if (!move || (threshold === undefined && names.length === 0)) return [];
  // Of the program as a whole nothing is known but the number; strangers would only repeat it.
  if (names.length === 0 && me === 'authority') return [];
  const owners = names.map((name) => ownerNode(tree, name, [], me));
  const strangers = Array.from({ length: Math.max(0, (threshold ?? 1) - owners.length) }, (_, index) =>
    stranger(tree, `${me}:move?${index}`),
  );
  const signed = quorum(tree, `${me}:move-threshold`, threshold, [...owners, ...strangers]);
  return [allOf(tree, `${me}:move`, [signed], (count(move, 'minutes') ?? 0) / 60)];
}

function pauseThatMoves(tree: Tree, me: string, contract: Item): string[] {
  const pause = inner(contract, 'pause');
  if (flag(pause, 'can_move_funds') !== true) return [];
  const holder = text(pause, 'role_holder');
  const known = holder === undefined ? undefined : tree.declared.atAddress.get(addressKey(holder));
  if (known !== undefined) return [known];
  const total = Math.min(100, count(pause, 'total') ?? count(pause, 'threshold') ?? 1);
  const keys = Array.from({ length: total }, (_, index) => stranger(tree, `${me}:pause?${index}`));
  return [quorum(tree, `${me}:pause`, count(pause, 'threshold'), keys)];
}

/** Code that can be replaced is replaced by somebody. */
function undeclaredUpgrade(tree: Tree, me: string, contract: Item): string[] {
  const isDeclared = contract.roles !== undefined || inner(contract, 'authority') !== undefined;
  if (flag(contract, 'upgradeable') !== true || isDeclared) return [];
  return [stranger(tree, `${me}:upgrader`)];
}
