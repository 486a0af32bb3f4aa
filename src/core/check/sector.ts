/** World × rules → outcomes, and the hits behind those that did not pass. */
import { fieldValue } from '../program/field-value.ts';
import type { Typed, Value } from '../program/typed.ts';
import type { Sector } from '../types.ts';

/** What the rules need to know of the organization. */
export interface Organization {
  readonly sector: Sector;
  readonly kinds: readonly string[];
}

const custodialKinds = ['exchange', 'custodian', 'bridge', 'stablecoin_issuer', 'staking_operator'];
const ownKinds = ['defi_protocol', 'dao_treasury', 'fund', 'wallet_vendor'];
/** Declaring one of these means holding crypto, whatever `org.sector` says. */
const cryptoSections = ['wallets', 'contracts', 'bridges', 'hot', 'validators'];

/**
 * Sector and kinds as declared; what is not declared is taken at its strictest, and assets on a chain outrank a
 * sector that denies them (`meta/wrong-sector` says so to the reader).
 */
export function organizationOf(typed: Typed): Organization {
  const org = fieldValue(typed.values.get(typed.root), 'org');
  const declared = fieldValue(org, 'kind');
  const kinds = Array.isArray(declared) ? declared.filter((kind) => typeof kind === 'string') : [];
  const sector = fieldValue(org, 'sector');
  const onlySaas = kinds.length > 0 && kinds.every((kind) => kind === 'saas');
  const saysOther = sector === 'non_crypto' || sector === 'fintech' || (sector === undefined && onlySaas);
  if (!saysOther || holdsCrypto(typed, org)) return { sector: cryptoSector(kinds), kinds };
  return { sector: sector === 'fintech' ? 'fintech' : 'other', kinds };
}

function cryptoSector(kinds: readonly string[]): Sector {
  const own =
    kinds.some((kind) => ownKinds.includes(kind)) && !kinds.some((kind) => custodialKinds.includes(kind));
  return own ? 'own_assets' : 'custodial';
}

function holdsCrypto(typed: Typed, org: Value | undefined): boolean {
  const balances = fieldValue(org, 'token_balances_usd');
  const sections = cryptoSections.map((name) => typed.root.children.get(name));
  return (
    Number(balances ?? 0) > 0 ||
    sections.some((section) => section !== undefined && section.children.size > 0)
  );
}
