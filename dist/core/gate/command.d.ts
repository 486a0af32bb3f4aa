/** A command line that has papertiger judge. */
export interface CommandLine {
    readonly subcommand: string;
    /** By name without dashes: the options that loosen or tighten; a switch has the empty string. */
    readonly options: ReadonlyMap<string, string>;
    /** What takes the meaning out of its exit code, as it is written: `|| true`. */
    readonly masks: readonly string[];
    /** As it is written, without the variables set for it, which may be secrets. */
    readonly text: string;
    /** The rest of the line, by which two calls are told apart. */
    readonly rest: string;
    /** Offsets in the script. */
    readonly start: number;
    readonly end: number;
}
/** The command lines of a script that call papertiger, by itself or by one of the `scripts` of package.json that do. */
export declare function callsIn(script: string, scripts: ReadonlySet<string>, depth?: number): readonly CommandLine[];
