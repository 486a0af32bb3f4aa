import type { Node } from '../types.ts';
import { type Fault } from './fault.ts';
/** `defaults.wallet` fills the fields that a wallet does not declare itself. */
export declare function applyDefaults(root: Node): Node;
/**
 * The defaults of a document as programs that hold one entity each, so that they are checked like anything else that
 * is declared; and the kinds among them that do not exist.
 */
export declare function defaultsAsPrograms(root: Node): {
    readonly programs: readonly Node[];
    readonly faults: readonly Fault[];
};
