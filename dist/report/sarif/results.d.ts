import type { Finding, Verdict } from '../../core/types.ts';
import { type Files } from './places.ts';
export declare const mostPlaces = 100;
interface Context {
    readonly files: Files;
    /** Each rule's position among the descriptors. */
    readonly rules: ReadonlyMap<string, number>;
    readonly judged: ReadonlySet<string>;
}
/** The findings that fit into a run, in their order; of too many, the open ones first and the worst of those. */
export declare function fitting({ findings }: Verdict): readonly Finding[];
export declare function resultOf(finding: Finding, { files, rules, judged }: Context): {
    ruleId: string;
    ruleIndex?: number;
    level: "error" | "note" | "warning";
    message: {
        text: string;
    };
    locations: {
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
    }[];
    relatedLocations?: {
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
    }[];
    partialFingerprints: {
        'papertiger/v1': string;
        primaryLocationLineHash: string;
    };
    baselineState?: string;
    suppressions: {
        kind: string;
        status: string;
        justification: string;
        properties: {
            since: string;
        };
    }[] | {
        kind: string;
        status: string;
        justification: string;
        properties: {
            exception: string;
            until: string;
            owner: string;
        };
    }[];
    properties: {
        severity: import("../../core/types.ts").Level;
        path: string;
        entity?: string;
        change?: "changed" | "stronger" | "weaker";
    };
};
export {};
