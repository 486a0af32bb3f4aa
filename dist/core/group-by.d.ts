/** The things by key, each group in their order; what `Map.groupBy` is on newer engines than we ask for. */
export declare function groupBy<K, T>(things: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]>;
