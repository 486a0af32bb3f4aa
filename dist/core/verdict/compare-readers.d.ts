import type { RuleData, Sector } from '../types.ts';
import type { Difference } from '../weaken/weaken.ts';
/**
 * The rules that read a field of the vocabulary (`Wallet.threshold`), the loudest first; of one severity those that most
 * recorded thefts stand behind, then those that read little else. Of what came or went as a whole (`Program.policy`, a
 * `Wallet`) also those that read anything in it.
 */
export type Readers = (changed: Pick<Difference, 'term' | 'kind'>) => readonly RuleData[];
/** Built once for a comparison; a rule is as loud as it stands in the sector. */
export declare function readersIn(rules: readonly RuleData[], sector: Sector): Readers;
/**
 * The same readers, those first that are about the field: whose findings stand at it, then those that judge what has it.
 * Others only take it into account, as what takes over a wallet is weighed against its threshold.
 */
export declare function closestFirst(readers: readonly RuleData[], term: string): readonly RuleData[];
