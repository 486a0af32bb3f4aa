import type { RuleCard } from '../core/types.ts';
import type { Pages } from './frame.ts';
import type { Paint } from './paint.ts';
/** What every part of the pretty output needs to know. */
export interface Look {
    readonly paint: Paint;
    readonly width: number;
    readonly pages: Pages;
    readonly cards: Readonly<Record<string, RuleCard>>;
    /** Where a rule's id leads to, by the id; undefined where the terminal follows no links or nothing is known. */
    readonly addressOf: (rule: string) => string | undefined;
}
