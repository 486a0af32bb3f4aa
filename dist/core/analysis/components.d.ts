import type { Declared } from './declared.ts';
import { type Component, type Dimension } from './graph.ts';
import { type Item } from './item.ts';
/** What a key falls with, and in which dimensions that is not declared. */
export interface Dependence {
    readonly fallsWith: readonly Component[];
    readonly unknown: readonly Dimension[];
}
export declare function signerDependence(id: string, signer: Item, declared: Declared): Dependence;
/** The supplier that holds a key, as its component is written. */
export declare const supplierOf: (key: Item) => string | undefined;
/** A key that no signer stands before; `alone` when nobody else is declared to move the wallet. */
export declare function keyDependence(key: Item, isAlone: boolean): Dependence;
/**
 * A false screen moves a signer who cannot check it: where blind signing is allowed or nobody says, and where there are
 * not two tools that decode what is signed.
 */
export declare function trustsOneScreen({ root }: Declared): boolean;
export declare function shareDependence(holder: Item, supplierId: string): Dependence;
export declare function verifierDependence(verifier: Item): Dependence;
