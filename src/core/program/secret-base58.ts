import { sha256 } from '@noble/hashes/sha2.js';
import { createBase58check } from '@scure/base';

const base58check = createBase58check(sha256);

/**
 * A private key in wallet import format: a version byte, 32 bytes, and 1 where the public key is compressed. Private
 * keys have versions from 0x80 on (0x80 Bitcoin, 0xef its test networks, others the chains that descend from it).
 */
export function isWif(text: string): boolean {
  const bytes = decode(text);
  if (bytes === undefined || (bytes[0] ?? 0) < 0x80) return false;
  return bytes.length === 33 || (bytes.length === 34 && bytes[33] === 1);
}

/** A BIP-32 key of 78 bytes whose key material starts with 0, which is how private ones differ from public ones. */
export function isExtendedPrivateKey(text: string): boolean {
  const bytes = decode(text);
  return bytes?.length === 78 && bytes[45] === 0;
}

/** Undefined where the checksum does not hold: only `decode` knows, and it answers by throwing. */
function decode(text: string): Uint8Array | undefined {
  try {
    return base58check.decode(text);
  } catch {
    return undefined;
  }
}
