import type { ASTNode } from '@marcbachmann/cel-js';
/** The type that the engine found for a checked node. Its declarations leave this out. */
export declare function typeOf(node: ASTNode): string;
/** Stands for has() where the field is to be checked as well: CEL's own answers false for a field that no one can have. */
export declare const strictHas = "declared";
/** The source with `declared(x.y)` for every `has(x.y)`. */
export declare function withoutHas(ast: ASTNode): string;
/**
 * Typing mistakes that the types alone let pass, and that would make a condition silently true or false. Takes the
 * checked tree of what `withoutHas` returns.
 */
export declare function silentMistakes(ast: ASTNode): string[];
/** Every field of the vocabulary in a checked tree, `Wallet.threshold`; the sections of the program itself are none. */
export declare function fieldsRead(ast: ASTNode): string[];
