import { fieldText } from '../../program/field-value.ts';
import type { Value } from '../../program/typed.ts';
import { isStruct, type RuleFunction, type Struct, type World } from '../function.ts';

export const keysOf: RuleFunction = {
  signature: 'keys_of(Wallet): list<Key>',
  help: 'The declared keys that name a wallet or one of its own signers; retired and destroyed keys are left out.',
  bind: (world) => {
    // Built at the first question: a scan of all keys for each wallet would grow with the square of the program.
    let index: ReadonlyMap<string, readonly Struct[]> | undefined;
    return (wallet: Struct) => {
      index ??= keysByUser(world);
      const keys = index;
      const owners = Object.hasOwn(wallet, 'owners') && Array.isArray(wallet.owners) ? wallet.owners : [];
      const users = owners.flatMap((owner) =>
        typeof owner === 'string' ? [`signer/${owner.replace(/^signer\//, '')}`] : [],
      );
      const id = fieldText(wallet, 'id');
      if (id !== undefined) users.push(`wallet/${id}`);
      return [...new Set(users.flatMap((user) => keys.get(user) ?? []))];
    };
  },
};

function keysByUser(world: World): Map<string, Struct[]> {
  const found = new Map<string, Struct[]>();
  const listed: Value | undefined = world.program.keys;
  for (const key of (Array.isArray(listed) ? listed : []).filter(isStruct)) {
    if (['retired', 'destroyed'].includes(fieldText(key, 'state') ?? '')) continue;
    for (const kind of ['signer', 'wallet']) {
      const user = fieldText(key, kind);
      if (user === undefined) continue;
      const name = `${kind}/${user.replace(new RegExp(`^${kind}/`), '')}`;
      const known = found.get(name);
      if (known) known.push(key);
      else found.set(name, [key]);
    }
  }
  return found;
}
