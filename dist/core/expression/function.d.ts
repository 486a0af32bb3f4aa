/** CEL behind our own interface: values in, a verdict and the reads behind it out. */
import type { Node } from '../types.ts';
import type { Value } from '../program/typed.ts';
/** What functions may know of the world besides their arguments. */
export interface World {
    /** The merged program, as a value. */
    readonly program: {
        readonly [section: string]: Value;
    };
    readonly ids: ReadonlyMap<string, ReadonlyMap<string, Node>>;
    readonly valueOf: (node: Node) => Value;
    /** ISO day. */
    readonly today: string;
    /** Counts work that a function does beyond its arguments against the share of the rule; throws when that is used up. */
    readonly charge?: (steps: number) => void;
    /** Ids of the catalog's controls. */
    readonly controls: ReadonlySet<string>;
}
/** A function of the rule language beyond CEL's own. */
export interface RuleFunction {
    /** As CEL writes it; names in PascalCase are types of the vocabulary. */
    readonly signature: string;
    /** One sentence for rule authors. */
    readonly help: string;
    readonly bind: (world: World) => (...args: never[]) => Value;
}
/** Structs are plain maps to functions. */
export type Struct = {
    readonly [field: string]: Value;
};
export declare function isStruct(value: Value | undefined): value is Struct;
