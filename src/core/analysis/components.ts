import { type Declared, flag, inner, type Item, text, texts } from './declared.ts';
import type { Component, Dimension } from './graph.ts';

/** What a key falls with, and in which dimensions that is not declared. */
export interface Dependence {
  readonly fallsWith: readonly Component[];
  readonly unknown: readonly Dimension[];
}

type Names = Readonly<Partial<Record<Dimension, readonly (string | undefined)[]>>>;

/** `natural` names the dimensions in which everything of this kind has a component, declared or not. */
function dependence(names: Names, natural: readonly Dimension[]): Dependence {
  const known = new Map(
    Object.entries(names).map(([dimension, list]) => [dimension, list.filter((name) => name !== undefined)]),
  );
  const fallsWith = [...known].flatMap(([dimension, list]) => list.map((name) => `${dimension}/${name}`));
  return {
    fallsWith: [...new Set(fallsWith)],
    unknown: natural.filter((dimension) => (known.get(dimension) ?? []).length === 0),
  };
}

export function signerDependence(id: string, signer: Item, declared: Declared): Dependence {
  const keys = declared.keysOf.get(`signer/${id}`) ?? [];
  const organizations = organizationsOf(signer, declared);
  const device = inner(signer, 'device');
  const holders = organizations.filter((name) => canSign(declared.suppliers.get(name)));
  return dependence(
    {
      person: [text(signer, 'person')],
      organization: organizations,
      site: [text(signer, 'site')],
      network: [text(signer, 'network')],
      device: [text(device, 'model') ?? text(device, 'vendor')],
      host: [hostOf(id, signer, declared), ...keys.map((key) => text(key, 'host'))],
      cloud: [text(signer, 'cloud_account'), ...keys.map((key) => text(key, 'cloud_account'))],
      interface: trustsOneScreen(declared) ? [text(signer, 'interface')] : [],
      provider: [...keys.map((key) => text(key, 'provider')), ...holders],
    },
    natural(signer, keys).filter((dimension) => dimension !== 'interface' || trustsOneScreen(declared)),
  );
}

/** A key that no signer stands before; `alone` when nobody else is declared to move the wallet. */
export function keyDependence(key: Item, isAlone: boolean): Dependence {
  const provider = text(key, 'provider');
  return dependence(
    {
      host: [text(key, 'host')],
      cloud: [text(key, 'cloud_account')],
      provider: [provider],
      organization: [provider],
    },
    isAlone ? ['person', 'organization', 'site', 'host', 'cloud'] : [],
  );
}

/** People have a place, a network, a device and a screen; services have a machine. Who says nothing may have all. */
function natural(signer: Item, keys: readonly Item[]): readonly Dimension[] {
  const human: Dimension[] = ['person', 'organization', 'site', 'network', 'device', 'interface'];
  const service: Dimension[] = ['organization', 'site', 'host', 'cloud'];
  const type = text(signer, 'type');
  if (type === 'service') return service;
  if (type === 'human' || text(signer, 'person') !== undefined) return human;
  const machines = [signer, ...keys].flatMap((one) => text(one, 'host') ?? text(one, 'cloud_account') ?? []);
  if (machines.length > 0) return service;
  return [...human, 'host', 'cloud'];
}

function organizationsOf(signer: Item, { root }: Declared): string[] {
  const named = [text(signer, 'organization'), text(signer, 'external_org')].filter(
    (name) => name !== undefined,
  );
  const own = flag(signer, 'external') === false ? text(inner(root, 'org'), 'name') : undefined;
  return named.length === 0 && own !== undefined ? [own] : [...new Set(named)];
}

/** Signers that say they share a machine have the machine of the first among them that names one. */
function hostOf(id: string, signer: Item, { signers }: Declared): string | undefined {
  const own = text(signer, 'host');
  if (own !== undefined) return own;
  const group = sharers(id, signers);
  if (group.length < 2) return undefined;
  const named = group.map((other) => text(signers.get(other), 'host')).find((host) => host !== undefined);
  return named ?? `of ${group[0]}`;
}

/** All signers that share a machine with this one, directly or through others, sorted. */
function sharers(id: string, signers: Declared['signers']): string[] {
  const group = new Set([id]);
  // A Set grows while it is walked: each newcomer's own list is followed too.
  for (const member of group) {
    for (const [other, item] of signers) {
      const mentions = (who: Item | undefined, whom: string) =>
        (texts(who, 'shares_host_with') ?? []).some((name) => name === whom || name === `signer/${whom}`);
      if (mentions(item, member) || mentions(signers.get(member), other)) group.add(other);
    }
  }
  return [...group].sort();
}

/**
 * A false screen moves a signer who cannot check it: where blind signing is allowed or nobody says, and where there are
 * not two tools that decode what is signed.
 */
export function trustsOneScreen({ root }: Declared): boolean {
  const verification = inner(root, 'verification');
  const blind = text(verification, 'blind_signing');
  return (
    blind === undefined || blind === 'allowed' || new Set(texts(verification, 'decoders') ?? []).size < 2
  );
}

/** Whether a supplier can put an approval or a payment of its own under a transaction. */
export function canSign(supplier: Item | undefined): boolean {
  return (texts(supplier, 'can') ?? []).some((right) => right === 'co_sign' || right === 'withdraw');
}

export function shareDependence(holder: Item, supplierId: string): Dependence {
  const organization = text(holder, 'org');
  return dependence(
    {
      organization: [organization],
      cloud: [text(holder, 'cloud_account')],
      person: [text(holder, 'admin')],
      provider: organization === supplierId ? [supplierId] : [],
    },
    ['organization', 'cloud'],
  );
}

export function verifierDependence(verifier: Item): Dependence {
  const rpc = text(verifier, 'rpc');
  return dependence(
    {
      organization: [text(verifier, 'operator')],
      cloud: [text(verifier, 'cloud')],
      site: [text(verifier, 'hosting')],
      provider: rpc === 'self' ? [] : [rpc],
    },
    ['organization', 'cloud', 'site'],
  );
}
