/** What `org.kind` of the vocabulary takes, spelled out so that the command line is read without the vocabulary. */
export const kinds = [
  'exchange',
  'custodian',
  'defi_protocol',
  'bridge',
  'dao_treasury',
  'wallet_vendor',
  'staking_operator',
  'stablecoin_issuer',
  'fund',
  'saas',
] as const;

/** What `org.sector` takes. */
export const sectors = ['crypto', 'fintech', 'non_crypto', 'mixed'] as const;

/** Whose CI a configuration can be written for. */
export const services = ['github', 'gitlab', 'none'] as const;

export type Service = (typeof services)[number];
