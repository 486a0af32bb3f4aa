/**
 * The command, the configuration or a rule pack is wrong (exit 2), or an input could not be read (exit 3).
 * The reader's document being wrong is a finding, never an error; anything else thrown is our own bug.
 */
export declare class UsageError extends Error {
    readonly code: 2 | 3;
    constructor(message: string, code?: 2 | 3);
}
