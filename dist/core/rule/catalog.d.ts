import type { Source } from '../types.ts';
/** A control that rules decide. */
export interface Control {
    readonly id: string;
    readonly kind: 'preventive' | 'detective' | 'responsive' | 'recovery';
    /** Kinds of organization it applies to, as in `org.kind`. */
    readonly organizations: readonly string[];
}
/** A theft that rules refer to. */
export interface Incident {
    readonly id: string;
    readonly name: string;
    /** ISO day of the loss. */
    readonly date: string;
}
export interface Catalog {
    readonly controls: readonly Control[];
    readonly incidents: readonly Incident[];
}
/** Reads `catalog/` and `incidents/`: lists of controls and of thefts. Ours alone, so a fault is our own. */
export declare function readCatalog(sources: readonly Source[]): Catalog;
