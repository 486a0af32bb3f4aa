/** A command line that has papertiger judge. */
export interface CommandLine {
    readonly subcommand: string;
    /** By name without dashes, as often as they are given; a switch has the empty string. */
    readonly options: ReadonlyMap<string, readonly string[]>;
    /** What is to be judged. */
    readonly operands: readonly string[];
    /** The version of papertiger, where it is named. */
    readonly version: string | undefined;
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
/** Options of ours with a value. */
export declare const valued: ReadonlySet<string>;
/** The command lines of a script that call papertiger, by itself or by one of the `scripts` of package.json that do. */
export declare function callsIn(script: string, scripts: ReadonlySet<string>, depth?: number): readonly CommandLine[];
