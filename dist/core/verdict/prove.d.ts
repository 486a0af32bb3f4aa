import type { ClauseCoverage, Proof, RuleData } from '../types.ts';
/**
 * Runs every example of every rule through the whole engine: it must fire at exactly the places it names, or not at all.
 * The same runner serves the built-in pack and anyone else's.
 */
export declare function proveRules(rules: readonly RuleData[]): {
    readonly proofs: Proof[];
    readonly coverage: ClauseCoverage[];
};
