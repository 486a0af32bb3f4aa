import type { Verdict } from '../core/types.ts';
export interface RenderOptions {
    /** Whether to color with SGR escape codes. Nothing is said by color alone. */
    readonly color: boolean;
    /** Columns to wrap at. */
    readonly width: number;
    /** Each judged file's text, by the name the findings call it; without one, frames show excerpts. */
    readonly texts: ReadonlyMap<string, string>;
    /** Only what fails the run; nothing at all when nothing does. */
    readonly quiet?: boolean;
    /** Whether the terminal understands OSC 8 hyperlinks. */
    readonly links?: boolean;
    /** The address of a rule's own text, by its id; without one its id leads to the rule's first web reference. */
    readonly ruleUrl?: (rule: string) => string | undefined;
}
export type Reporter = (verdict: Verdict, options: RenderOptions) => string;
