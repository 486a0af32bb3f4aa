/**
 * A private key in wallet import format: a version byte, 32 bytes, and 1 where the public key is compressed. Private
 * keys have versions from 0x80 on (0x80 Bitcoin, 0xef its test networks, others the chains that descend from it).
 */
export declare function isWif(text: string): boolean;
/** A BIP-32 key of 78 bytes whose key material starts with 0, which is how private ones differ from public ones. */
export declare function isExtendedPrivateKey(text: string): boolean;
