import type { System } from './system.ts';
/** Elementary steps that are left, shared by all that is done for one answer. */
export interface Meter {
    steps: number;
}
/** Sets `done` for every gate from what it says of the components, which stand first in it. */
export declare function settle(system: System, done: Uint8Array, meter?: Meter): void;
