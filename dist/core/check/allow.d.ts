import type { AllowDirective } from '../parse/markdown-allow.ts';
import type { RuleData, Source, Status } from '../types.ts';
import type { Draft } from './draft.ts';
/** A waiver in Markdown that holds, and what it excuses: findings of its rule in the lines that it stands over. */
export interface Allowance {
    readonly rule: string;
    readonly file: string;
    readonly lines: readonly [number, number];
    readonly status: Status & {
        readonly is: 'excepted';
    };
}
export interface Allowances {
    readonly active: readonly Allowance[];
    /** Waivers that do not hold, or have nothing to excuse; each is a finding. */
    readonly drafts: readonly Draft[];
}
/** Weighs the waivers of one file against what was found in it. */
export declare function weighAllowances(source: Source, directives: readonly AllowDirective[], found: readonly Draft[], { today, limitDays, reporter }: {
    today: string;
    limitDays: number;
    reporter: RuleData | undefined;
}): Allowances;
export declare const covers: ([first, last]: readonly [number, number], { at }: Pick<Draft, 'at'>) => boolean;
