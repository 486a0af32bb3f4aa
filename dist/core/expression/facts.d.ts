import { type Reach } from '../analysis/blast-radius.ts';
import { type Cut } from '../analysis/graph.ts';
import type { Value } from '../program/typed.ts';
import { type World } from './function.ts';
/** What is computed of a program, each at the first question: most rules ask none. */
export interface Facts {
    readonly cut: (entity: Value, dimension: string) => Cut;
    readonly freeze: (entity: Value, dimension: string) => Cut;
    /** How many owners of a wallet fall with these components; zero for anything else. */
    readonly approvals: (entity: Value, components: readonly string[]) => number;
    readonly reach: (component: string) => Reach;
    /** Every component, the one that reaches the most dollars first. */
    readonly singles: () => readonly Reach[];
}
export declare function factsOf(world: World): Facts;
