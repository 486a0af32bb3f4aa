/** The names an expression may use, with their CEL types (`Wallet`, `list<Signer>`, `int`, …) or fields. */
export type Scope = Readonly<Record<string, string | Fields>>;
interface Fields {
    readonly [field: string]: string | Fields;
}
export interface Checked {
    /** Why the expression must not be used, in the author's words; empty when it is sound. */
    readonly problems: readonly string[];
    /** The type of its value, when it has no problem. */
    readonly type: string;
    /** The fields of the vocabulary that it reads, `Wallet.threshold`. */
    readonly reads: readonly string[];
}
/** The fields of a type as names in scope, which is how messages speak of what was selected. */
export declare function fieldScope(type: string): Readonly<Record<string, string>>;
/**
 * Checks an expression against the vocabulary before it ever runs, so that a typo cannot become a silent pass:
 * syntax, types, unknown fields (in has() as well, where CEL itself would just say false), forbidden calls, bounds.
 */
export declare function checkExpression(source: string, scope: Scope): Checked;
export {};
