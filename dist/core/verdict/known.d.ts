import type { Finding, KnownFinding, RuleData } from '../types.ts';
/** With these off or known, a program that cannot be read or judged, or a change that weakens it, would pass. */
export declare const alwaysOn: readonly string[];
/** Whether a baseline may hold findings of the rule. */
export declare function mayBeKnown({ id, exceptions }: Pick<RuleData, 'id' | 'exceptions'>): boolean;
/** Whether the entry was made of this finding, or of one that says the same of the same place. */
export declare function isSame(entry: KnownFinding, finding: Finding): boolean;
/** Gives open findings that stand in the baseline the status `known`, unless their rule can never be known. */
export declare function recall(baseline: readonly KnownFinding[] | undefined, rules: ReadonlyMap<string, Pick<RuleData, 'id' | 'exceptions'>>): (finding: Finding) => Finding;
