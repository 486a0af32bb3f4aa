import type { Source } from '../types.ts';
/** What a replay needs to know of a program and no verdict says. */
export interface Facts {
    /** As in `org.kind`; empty where the program does not say. */
    readonly kinds: readonly string[];
    /** Evidence that names a control, with the entity that findings about it name. */
    readonly evidence: readonly {
        readonly entity: string;
        readonly control: string;
    }[];
}
/**
 * Reads the facts from the sources of one program. Throws a UsageError (3) when they hold none, or one that cannot be
 * read: nothing in it was judged, and a replay in which nothing is in place would look like an answer.
 */
export declare function factsOf(sources: readonly Source[]): Facts;
