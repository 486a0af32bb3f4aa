/** What the members of a dimension are called, one and many. */
export const nouns: Readonly<Record<string, readonly [string, string]>> = {
  person: ['person', 'people'],
  organization: ['organization', 'organizations'],
  site: ['site', 'sites'],
  network: ['network', 'networks'],
  device: ['device model', 'device models'],
  host: ['host', 'hosts'],
  cloud: ['cloud account', 'cloud accounts'],
  interface: ['interface', 'interfaces'],
  provider: ['supplier', 'suppliers'],
  mixed: ['component of any kind', 'components of any kind'],
};

const nobody = ['component', 'components'] as const;

/** `5 people`, `1 host`, `no number of sites`. */
export function countOf(size: number | null, dimension: string): string {
  const [one, many] = nouns[dimension] ?? nobody;
  return size === null ? `no number of ${many}` : `${size} ${size === 1 ? one : many}`;
}
