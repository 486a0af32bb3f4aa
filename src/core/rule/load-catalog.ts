import type { FullCatalog } from './catalog.ts';

let loading: Promise<FullCatalog> | undefined;

/** Everything known about controls and incidents. No check reads it, so it is fetched when somebody first asks. */
export function loadCatalog(): Promise<FullCatalog> {
  loading ??= fetchCatalog();
  return loading;
}

async function fetchCatalog(): Promise<FullCatalog> {
  const { default: data } = await import('../../generated/catalog-full.json', { with: { type: 'json' } });
  // Generated from `rules/`, where every item was checked against its schema.
  return data as FullCatalog;
}
