import type { Difference } from '../weaken/weaken.ts';
import type { Program } from '../program/program.ts';
import type { RuleData, Sector, Source } from '../types.ts';
/** What decides how strictly one revision is judged. */
export interface GateSide {
    /** Configuration, its packs, baseline, workflows and configurations of hooks, by name relative to the working folder. */
    readonly files: ReadonlyMap<string, string>;
    /** For their exceptions; in the order of the same programs on the other side. */
    readonly programs: readonly Program[];
    /** For their waivers. */
    readonly pages: readonly Source[];
}
export interface GateContext {
    readonly rules: readonly RuleData[];
    readonly sector: Sector;
    /** ISO day. */
    readonly today: string;
}
/**
 * What makes the gate itself laxer or stricter from one revision to the next: what is compared is what holds, not how it is
 * written. Never throws; of what cannot be read on one side, only that is said.
 */
export declare function weakenGate(base: GateSide, head: GateSide, context: GateContext): readonly Difference[];
