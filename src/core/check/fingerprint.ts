import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Names a finding by what it is about, not by where it stands or how it is worded. A finding that repeats another in
 * every part (two equal lines in a list without ids) is told apart by its ordinal.
 * A cryptographic hash, so that no one can craft a finding that an accepted one hides.
 */
export function fingerprint(parts: readonly string[], ordinal: number): string {
  const text = JSON.stringify(ordinal === 0 ? parts : [...parts, ordinal]);
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
}
