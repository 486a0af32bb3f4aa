import type { Finding, Place, Verdict } from '../../core/types.ts';
/** Each file's position in `run.artifacts`. */
export type Files = ReadonlyMap<string, number>;
/** Every file that was judged or that a finding points at, the judged ones first. */
export declare function filesOf({ files, findings }: Verdict): Files;
export declare function artifactsOf(files: Files): {
    location: {
        uri: string;
        uriBaseId: string;
    } | {
        uriBaseId?: never;
        uri: string;
    };
    roles: string[];
}[];
/** A result's own place. A change is shown in a pull request only where all its lines are in the diff: one line. */
export declare function placeOfFinding(finding: Finding, files: Files): {
    logicalLocations?: {
        name: string;
        fullyQualifiedName?: string;
        kind: string;
    }[];
    physicalLocation: {
        artifactLocation: {
            index?: number;
            uri: string;
            uriBaseId: string;
        } | {
            index?: number;
            uriBaseId?: never;
            uri: string;
        };
        region: {
            snippet?: {
                text: string;
            };
            startLine: number;
            startColumn: number;
            endLine: number;
            endColumn: number;
        };
    };
};
/** A place that has something to do with a result, with the number that links in the message lead to. */
export declare function relatedPlace(id: number, at: Place, note: string, files: Files): {
    id: number;
    message?: {
        text: string;
    };
    physicalLocation: {
        artifactLocation: {
            index?: number;
            uri: string;
            uriBaseId: string;
        } | {
            index?: number;
            uriBaseId?: never;
            uri: string;
        };
        region: {
            snippet?: {
                text: string;
            };
            startLine: number;
            startColumn: number;
            endLine: number;
            endColumn: number;
        };
    };
};
/** Relative to the folder of the run; a file on another drive or root by its absolute address. */
export declare function locationOf(file: string): {
    uri: string;
    uriBaseId: string;
} | {
    uriBaseId?: never;
    uri: string;
};
