/** A field of the vocabulary, derived from `schemas/program.schema.json`. */
export interface Field {
    /** `string integer number boolean date numbers anything`, or the name of a type. */
    readonly type: string;
    readonly list?: boolean;
    /** Kinds it may name; a bare id means the first. */
    readonly ref?: readonly string[];
    readonly values?: readonly string[];
    /**
     * What makes it stronger: `more`, `less`, `later`, `earlier`, to be `present` or `absent`, a list of its values from the
     * weakest on, a `superset` or `subset` of its members. Items of a `kept` list are missed when they go and change
     * nothing when they come. Without one there is no order.
     */
    readonly strength?: string | readonly string[];
    /** How to write it, for those who wrote a poorer shape. */
    readonly hint?: string;
    /** Words for people, in which a claim can be made. */
    readonly prose?: boolean;
    /** References through this field must not come back to where they started. */
    readonly acyclic?: boolean;
    /** Holds what anyone may see, such as hashes and addresses: no bare hex in it is taken for a secret. */
    readonly public?: boolean;
}
export interface Type {
    readonly fields: Readonly<Record<string, Field>>;
    /** Items of this type are entities of this kind. */
    readonly kind?: string;
}
export declare const types: Readonly<Record<string, Type>>;
/** The fields of a type; none for what is no type of the vocabulary. */
export declare function fieldsOf(type: string | undefined): Type['fields'];
/** The field `name` of a type, or undefined. Own properties only, so that `constructor` is no field. */
export declare function fieldOf(type: string | undefined, name: string | number): Field | undefined;
/** The kind of entity that items of a type are. */
export declare function kindOf(type: string | undefined): string | undefined;
/** Whether a field holds a map (or a list of maps) with named fields of its own. */
export declare function isStructure(field: Field): boolean;
