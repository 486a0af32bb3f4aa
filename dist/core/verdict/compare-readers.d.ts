import type { RuleData, Sector } from '../types.ts';
/** The rules that read a field of the vocabulary (`Wallet.threshold`). */
export type Readers = (term: string) => readonly RuleData[];
/** Built once for a comparison; the loudest rules first, as severities stand in the sector. */
export declare function readersIn(rules: readonly RuleData[], sector: Sector): Readers;
