import type { Value } from '../program/typed.ts';
import type { Path } from '../types.ts';
/** One read of a field during an evaluation, as a path in the program. */
export interface Read {
    readonly path: Path;
    readonly declared: boolean;
}
/** Wraps a value so that every field read of it is noted. Values are shared, so each is wrapped once per trace. */
export declare function createTrace(): {
    readonly watch: (value: Value, path: Path) => Value;
    readonly reads: Read[];
};
