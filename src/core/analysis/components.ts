import type { Declared } from './declared.ts';
import { type Component, type Dimension, dimensions } from './graph.ts';
import { flag, type Item, inner, text, texts } from './item.ts';

/** What a key falls with, and in which dimensions that is not declared. */
export interface Dependence {
  readonly fallsWith: readonly Component[];
  readonly unknown: readonly Dimension[];
}

type Names = Readonly<Partial<Record<Dimension, readonly (string | undefined)[]>>>;

/** `natural` names the dimensions in which everything of this kind has a component, declared or not; "?" declares none. */
function dependence(names: Names, natural: readonly Dimension[]): Dependence {
  const listed = (dimension: Dimension) => (names[dimension] ?? []).filter((name) => name !== undefined);
  const known = (dimension: Dimension) => listed(dimension).filter((name) => name !== '?');
  const fallsWith = dimensions.flatMap((dimension) => known(dimension).map((name) => `${dimension}/${name}`));
  return {
    fallsWith: [...new Set(fallsWith)],
    unknown: dimensions.filter(
      (dimension) =>
        listed(dimension).includes('?') || (natural.includes(dimension) && known(dimension).length === 0),
    ),
  };
}

export function signerDependence(id: string, signer: Item, declared: Declared): Dependence {
  const keys = (declared.keysOf.get(`signer/${id}`) ?? []).map(({ item }) => item);
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
      host: [...hostsOf(id, signer, declared), ...keys.map((key) => text(key, 'host'))],
      cloud: [text(signer, 'cloud_account'), ...keys.map((key) => text(key, 'cloud_account'))],
      interface: trustsOneScreen(declared) ? [text(signer, 'interface')] : [],
      provider: [...keys.map(supplierOf), ...holders],
    },
    natural(signer, keys).filter((dimension) => dimension !== 'interface' || trustsOneScreen(declared)),
  );
}

/** The supplier that holds a key, as its component is written. */
export const supplierOf = (key: Item): string | undefined =>
  text(key, 'provider')?.replace(/^(provider|vendor)\//, '');

/** A key that no signer stands before; `alone` when nobody else is declared to move the wallet. */
export function keyDependence(key: Item, isAlone: boolean): Dependence {
  const provider = supplierOf(key);
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

/** Its own machine and, where it says to share one, every machine that those who share it name. */
function hostsOf(id: string, signer: Item, { signers, sharers }: Declared): readonly (string | undefined)[] {
  const group = sharers.get(id);
  if (!group) return [text(signer, 'host')];
  const named = group.flatMap((other) => text(signers.get(other), 'host') ?? []);
  return named.length > 0 ? named : [`of ${group[0]}`];
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
function canSign(supplier: Item | undefined): boolean {
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
