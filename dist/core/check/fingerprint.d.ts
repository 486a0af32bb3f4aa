/**
 * Names a finding by what it is about, not by where it stands or how it is worded. A finding that repeats another in
 * every part (two equal lines in a list without ids) is told apart by its ordinal.
 * A cryptographic hash, so that no one can craft a finding that an accepted one hides.
 */
export declare function fingerprint(parts: readonly string[], ordinal: number): string;
