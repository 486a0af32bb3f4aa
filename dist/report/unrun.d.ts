import type { Verdict } from '../core/types.ts';
/** Rules that did not run for one reason: one thing to mend, however many they are. */
export interface Unrun {
    readonly rules: readonly string[];
    readonly reason: string;
    /** The file that the reason names, or the first that was judged; the line that it names, or the first. */
    readonly file: string;
    readonly line: number;
}
/** The rules that did not run, by the reason why. */
export declare function unrunByReason({ skipped, files }: Verdict): Unrun[];
/** `156 rules did not run, which is not a pass: a.yml cannot be read (bridge/x and 155 more)`. */
export declare function unrunSentence(group: Unrun): string;
/** What a format that names the rule of each notice calls them. */
export declare function unrunName({ rules: [only, ...others] }: Unrun): string;
/** The first rules of a group, and how many there are beside them. */
export declare function namedRules({ rules }: Unrun): string;
