import type { Verdict } from '../../core/types.ts';
/** SARIF knows three levels; the fourth is told apart by `security-severity`. */
export declare const sarifLevels: {
    readonly critical: 'error';
    readonly high: 'error';
    readonly medium: 'warning';
    readonly low: 'note';
};
/** Every rule that ran, and those that only a finding names, with their position in the list. */
export declare function rulesOf({ rules, findings }: Verdict): {
    descriptors: {
        id: string;
        shortDescription: {
            text: string;
        };
        fullDescription: {
            text: string;
        };
        help: {
            text: string;
            markdown: string;
        };
        helpUri?: string;
        defaultConfiguration: {
            level: "error" | "note" | "warning";
        };
        properties: {
            tags: string[];
            'security-severity': string;
            section: string;
            controls: readonly string[];
            incidents: readonly string[];
            interruptsUsd: number;
        };
    }[];
    indexes: Map<string, number>;
};
/** An empty id or text makes code scanning refuse the file. */
export declare function ruleId(id: string): string;
