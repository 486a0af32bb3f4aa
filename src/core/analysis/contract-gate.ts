import { addressKey, type Declared } from './declared.ts';
import { count, flag, type Item, idIn, inner, items, positive, text, texts } from './item.ts';
import { partiesOf, partyNode } from './party.ts';
import { quorum } from './quorum.ts';
import { anyOf, atLeast, gate, type Path, perhaps, setTop, stranger, type Tree, topOf } from './tree.ts';
import { withWait } from './wait.ts';
import { ownerNode } from './wallet-owners.ts';

/** What lets its holder take, make or destroy value; pausing and releasing alone do not. */
const moving = ['upgrade', 'mint', 'move', 'grant_roles', 'set_parameters'];
/** What a timelock makes wait; transfers and mints by their own role do not pass through it. */
const waiting = ['upgrade', 'grant_roles', 'set_parameters'];

const unsaid = 'who moves the contract is not declared';

/** A contract under construction. */
interface ContractGate {
  readonly tree: Tree;
  readonly id: string;
  readonly item: Item;
  readonly me: Path;
  readonly chain: string | undefined;
}

/** Whoever moves, mints or upgrades: by a role, a remaining right or a forged message. */
export function addContract(tree: Tree, id: string, item: Item): string {
  const contract = { tree, id, item, me: [tree.aim, 'contract', id], chain: text(item, 'chain') };
  const rights = [
    ...items(item, 'roles').flatMap((role, index) => rolePath(contract, role, index)),
    ...timelockAdmin(contract),
    ...moveAuthority(tree, ['contract', id], inner(item, 'authority'), contract.chain),
    ...pauseThatMoves(contract),
    ...bridgesOver(tree.declared, id).map((name) => topOf(tree, 'bridge', name)),
  ];
  const declared = anyOf(tree, [...contract.me, 'rights'], rights);
  const undeclared = undeclaredRights(contract);
  if (tree.aim === 'move') return setTop(tree, 'contract', id, [declared, ...undeclared]);
  return setTop(tree, 'contract', id, rights.length > 0 ? [declared] : undeclaredUse(contract, undeclared));
}

function rolePath({ tree, id, item, me, chain }: ContractGate, role: Item, index: number): string[] {
  const rights = texts(role, 'can');
  if (isRenounced(role) || (rights && !rights.some((right) => moving.includes(right)))) return [];
  const path = [...me, 'role', index];
  const reference = holderOf(tree.declared, role);
  const holder =
    reference === undefined
      ? stranger(tree, ['contract', id, 'role', index])
      : partyNode(tree, path, reference, chain);
  const isSlow = (rights ?? []).every((right) => waiting.includes(right) || !moving.includes(right));
  const way = isSlow ? withTimelock(tree, path, holder, item) : holder;
  return [rights ? way : perhaps(tree, path, way, 'what the role can do is not declared')];
}

const isRenounced = (role: Item) => text(role, 'holder_type') === 'renounced';

function holderOf({ wallets }: Declared, role: Item): string | undefined {
  const wallet = text(role, 'wallet');
  const id = idIn(wallets, 'wallet', wallet);
  return id === undefined ? (wallet ?? text(role, 'holder')) : `wallet/${id}`;
}

function withTimelock(tree: Tree, path: Path, of: string, contract: Item): string {
  const hours = (count(contract, 'timelock_seconds') ?? 0) / 3600;
  const [vetoers, chain] = [texts(contract, 'veto_group') ?? [], text(contract, 'chain')];
  return withWait(tree, [...path, 'wait'], of, { hours, vetoers, chain });
}

/** Whoever administers the timelock proposes through it, and waits as long as everybody else. */
function timelockAdmin({ tree, item, me, chain }: ContractGate): string[] {
  const admin = text(item, 'timelock_admin');
  const itself = text(item, 'timelock_contract');
  if (admin === undefined || (itself !== undefined && addressKey(itself) === addressKey(admin))) return [];
  const path = [...me, 'timelock-admin'];
  return [withTimelock(tree, path, partyNode(tree, path, admin, chain), item)];
}

/** `authority.move`: the easiest move, as declared. */
export function moveAuthority(
  tree: Tree,
  of: Path,
  authority: Item | undefined,
  chain: string | undefined,
): string[] {
  const move = inner(authority, 'move');
  if (!move) return [];
  const path = [tree.aim, ...of, 'move'];
  const owners = (texts(move, 'owners') ?? []).map((name) => ownerNode(tree, path, name, [], chain));
  const whose = [...of, 'movers'];
  const signed = quorum(tree, path, { needs: positive(move, 'threshold'), of: owners, whose });
  const hours = (count(move, 'minutes') ?? 0) / 60;
  return [withWait(tree, [...path, 'wait'], signed, { hours, vetoers: [], chain })];
}

function pauseThatMoves({ tree, id, item, me, chain }: ContractGate): string[] {
  const pause = inner(item, 'pause');
  if (flag(pause, 'can_move_funds') !== true) return [];
  const holder = text(pause, 'role_holder') ?? '';
  const path = [...me, 'pause'];
  if (partiesOf(tree.declared, holder, chain).length > 0) return [partyNode(tree, path, holder, chain)];
  const [needs, total] = [positive(pause, 'threshold'), count(pause, 'total')];
  return [quorum(tree, path, { needs, of: [], total, whose: ['contract', id, 'pausers'] })];
}

function bridgesOver({ bridges, contracts }: Declared, id: string): string[] {
  return [...bridges].flatMap(([name, bridge]) =>
    (texts(bridge, 'contracts') ?? []).some((one) => idIn(contracts, 'contract', one) === id) ? [name] : [],
  );
}

/** Code that can be replaced is replaced by somebody; where nobody says who moves a contract, somebody may. */
function undeclaredRights({ tree, id, item, me }: ContractGate): string[] {
  const move = inner(inner(item, 'authority'), 'move');
  const mayUpgrade = (role: Item) => !isRenounced(role) && (texts(role, 'can')?.includes('upgrade') ?? true);
  const isUpgraded = flag(item, 'upgradeable') === true && !move && !items(item, 'roles').some(mayUpgrade);
  const isUnsaid = !move && item.roles === undefined && bridgesOver(tree.declared, id).length === 0;
  const somebody = stranger(tree, ['contract', id, 'upgrader']);
  return [
    ...(text(item, 'deployer_rights') === 'remaining' ? [stranger(tree, ['contract', id, 'deployer'])] : []),
    ...(isUpgraded ? [somebody] : isUnsaid ? [perhaps(tree, me, somebody, unsaid)] : []),
  ];
}

/** A contract over which nobody has a right is used by its own rules, whoever is lost. */
function undeclaredUse({ tree, id, me }: ContractGate, undeclared: readonly string[]): string[] {
  if (undeclared.length === 0) return [gate(tree, [...me, 'nobody'], 0, [])];
  return [atLeast(tree, me, stranger(tree, ['contract', id, 'upgrader']), unsaid)];
}
