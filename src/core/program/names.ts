import type { Node } from '../types.ts';

/** Names that a program may use without declaring them. */
export interface Names {
  readonly controls: ReadonlySet<string>;
  readonly incidents: ReadonlySet<string>;
  readonly rules: ReadonlySet<string>;
}

/** Whether there is a thing of that kind and id: declared in the program, of the catalog, or on a chain. */
export function isKnown(
  kind: string,
  id: string,
  names: Names,
  ids: ReadonlyMap<string, ReadonlyMap<string, Node>>,
): boolean {
  switch (kind) {
    case 'control':
      return names.controls.has(id);
    case 'incident':
      return names.incidents.has(id.replace(/^incidents\//, ''));
    case 'address':
      return isAddress(id);
    default:
      return ids.get(kind)?.has(id) === true;
  }
}

/** What a mistyped name of that kind may have meant. */
export function namesOf(
  kind: string,
  names: Names,
  ids: ReadonlyMap<string, ReadonlyMap<string, Node>>,
): Iterable<string> {
  if (kind === 'control') return names.controls;
  if (kind === 'incident') return names.incidents;
  return ids.get(kind)?.keys() ?? [];
}

/** Hexadecimal: 20 bytes on EVM chains, 32 on those of the Move family. */
const hex = /^0x(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
/** Chain and account, such as `eip155:1:0x…`. */
const caip10 = /^[-a-z0-9]{3,8}:[-_a-z0-9]{1,32}:[-.%a-z0-9]{1,128}$/i;
/** Human-readable part, 1, and data with a checksum, such as `bc1q…`. */
const bech32 = /^[a-z]{1,83}1[02-9ac-hj-np-z]{32,}$/;
/** Such as `1A1z…` and addresses of Solana. */
const base58 = /^[1-9A-HJ-NP-Za-km-z]{25,90}$/;

/**
 * Whether a text has the form of an address on some chain. Only the form is known: checksums differ from chain to
 * chain. A name of that length in base58's alphabet has all three sorts of characters only if it is no word.
 */
function isAddress(text: string): boolean {
  if (hex.test(text) || caip10.test(text) || bech32.test(text)) return true;
  return base58.test(text) && /\d/.test(text) && /[A-Z]/.test(text) && /[a-z]/.test(text);
}
