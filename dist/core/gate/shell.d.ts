/** One command of a shell script. */
export interface ShellCommand {
    readonly words: readonly string[];
    /** Offsets of its text in the script. */
    readonly start: number;
    readonly end: number;
    /** What ends it: `\n`, `;`, `&`, `&&`, `||`, `|`, a parenthesis or a backtick; empty at the end of the script. */
    readonly ends: string;
}
/**
 * Takes a script apart as far as it takes to see what is called: quotes, comments, continued lines, operators. Expressions
 * of a workflow (`${{ a || b }}`) are parts of words. Never throws; linear.
 */
export declare function commandsIn(script: string): readonly ShellCommand[];
