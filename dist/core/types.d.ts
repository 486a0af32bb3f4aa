/** Every public noun on one page. Imports nothing. */
/** A step into a document: a map key, or a list index from 0. */
export type Path = readonly (string | number)[];
/** One text handed to the library. `file` is what findings will call it. */
export interface Source {
    readonly file: string;
    readonly text: string;
    readonly kind: 'yaml' | 'markdown';
    /** The reader named this file: it is judged even where its documents carry no `apiVersion`. */
    readonly named?: boolean;
    /** Sources with the same value are one program. Default: the empty string. */
    readonly program?: string;
}
/** Lines and columns count from 1, offsets from 0; columns and offsets in UTF-16 code units. */
export interface Position {
    readonly line: number;
    readonly column: number;
    readonly offset: number;
}
/** A stretch of a file. `excerpt` is exactly the text between the two offsets. Plain JSON. */
export interface Place {
    readonly file: string;
    /** The path inside that file, written `wallets[0].threshold`; empty for the document itself. */
    readonly path: string;
    readonly start: Position;
    /** Exclusive. */
    readonly end: Position;
    readonly excerpt: string;
}
/** What a scalar can hold. YAML integers are bigints, so that no on-chain amount loses a digit. */
export type Scalar = string | bigint | number | boolean | null;
/** One file's text, with what is needed to turn offsets into lines. */
export interface Origin {
    readonly file: string;
    readonly text: string;
    /** Offset of the first character of each line. */
    readonly lineStarts: readonly number[];
}
/** Half-open offsets into `Origin.text`. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** A YAML value that knows its place. Merged nodes keep the origin of their first part. */
export interface Node {
    readonly kind: 'map' | 'list' | 'scalar';
    readonly origin: Origin;
    /** The path inside its own file. */
    readonly path: Path;
    /** Where the value stands. */
    readonly span: Span;
    /** What to underline for it: a scalar itself; for a map or list its key, or the `id` pair of a list item. */
    readonly label: Span;
    /** Maps: by key. Lists: by index. Scalars: empty. */
    readonly children: ReadonlyMap<string | number, Node>;
    /** Scalars only. */
    readonly scalar?: Scalar;
    /** Scalars only: whether the number was written as a float (`5.0`), which `scalar` alone cannot tell. */
    readonly float?: boolean;
    /**
     * Scalars only: turns an offset in the string value into an offset in the file, for every YAML style.
     * Total: offsets run from 0 to `value.length` and never decrease.
     */
    readonly sourceOffset?: (valueOffset: number) => number;
}
/** Something wrong that the reader wrote, before it became a finding: a rule id, its arguments, and a place. */
export interface Hit {
    readonly rule: string;
    readonly at: Place;
    readonly args: Args;
    readonly related?: readonly Related[];
    /** The entity the hit is about, for example `wallet/eth-cold-1`. */
    readonly entity?: string;
}
export type Arg = string | number | boolean | null | readonly Arg[];
export type Args = Readonly<Record<string, Arg>>;
export type Level = 'critical' | 'high' | 'medium' | 'low';
/** What a run is asked for: `papertiger.yml` and the command line, as values. */
export interface Settings {
    /** Findings at or above this level fail the run. Default `high`. */
    readonly failOn: Level;
    /** By rule id or glob over ids (`people/*`); later entries win. */
    readonly rules: Readonly<Record<string, Level | 'off'>>;
    /** Thresholds that are ours, by name (`hot.max_share_pct`). */
    readonly parameters: Readonly<Record<string, number>>;
    /** Severities for findings in files that match one of the globs; later entries win. */
    readonly overrides: readonly {
        readonly files: readonly string[];
        readonly rules: Settings['rules'];
    }[];
    /** Findings that were accepted before: those that are still the same are `known` instead of open. */
    readonly baseline?: readonly KnownFinding[];
}
/** An entry of a baseline: who accepted which finding, and when. */
export interface KnownFinding {
    readonly rule: string;
    readonly entity?: string;
    /** Where it is: that of the finding. */
    readonly fingerprint: string;
    /** What was wrong there; another violation at the same place is new. */
    readonly value: string;
    /** ISO day. */
    readonly since: string;
    readonly owner: string;
}
export interface Related {
    readonly at: Place;
    readonly note: string;
}
export type Status = {
    readonly is: 'open';
} | {
    readonly is: 'excepted';
    /** Where the exception stands in the program, for example `exception/0`. */
    readonly exception: string;
    /** ISO day, inclusive. */
    readonly until: string;
    readonly owner: string;
    readonly reason: string;
} | {
    readonly is: 'known';
    readonly since: string;
};
export interface Finding {
    readonly rule: string;
    readonly severity: Level;
    readonly message: string;
    /** The values in the message, keyed by the expression that produced each. Compare these, not the wording. */
    readonly args: Args;
    /** Kind in the singular, a slash, the id as written; absent when the finding is about the whole document. */
    readonly entity?: string;
    readonly at: Place;
    readonly related: readonly Related[];
    readonly against?: Place;
    readonly change?: 'weaker' | 'stronger' | 'changed';
    /** Stable over moves, reformatting and rewording: 16 hex digits of SHA-256 over rule, entity and path in the program. */
    readonly fingerprint: string;
    readonly status: Status;
}
/** Per rule and entity. `error` is never a pass. */
export type Outcome = 'pass' | 'fail' | 'not-applicable' | 'error';
/** How a rule's evaluations ended. */
export type Tally = Readonly<Record<Outcome, number>>;
/** One example in a rule file. `fails` lists the paths of the findings expected of this rule; else it passes. */
export interface Example {
    readonly name: string;
    /** YAML texts by file name. */
    readonly files: Readonly<Record<string, string>>;
    /** The revision before, where the rule compares two. */
    readonly before?: Readonly<Record<string, string>>;
    /** ISO day the example is judged on. */
    readonly today: string;
    readonly fails: readonly string[] | null;
}
/** A rule as its YAML file states it, checked for shape; expressions are still text. */
export interface RuleData {
    readonly id: string;
    readonly title: string;
    readonly severity: Readonly<Record<Sector, Level | 'none'>>;
    readonly controls: readonly string[];
    readonly incidents: readonly string[];
    readonly references: readonly string[];
    /** `wallets[*]`, `policy`, `contracts[*].roles[*]`, or `program`. */
    readonly select: string;
    readonly when?: string;
    /** Named intermediate values, in order; each may use those before it. */
    readonly let: Readonly<Record<string, string>>;
    /** A CEL condition; absent in rules that the parser, the merge or the judge report themselves. */
    readonly require?: string;
    /** A CEL number, compared between two revisions; instead of a condition. */
    readonly measure?: string;
    /** Which way the measure is stronger. */
    readonly stronger?: 'more' | 'less';
    /** The rule reports what the prose engine finds under its id. */
    readonly claim?: 'prose';
    /** Fields of the vocabulary that its expressions read, `Wallet.threshold`; known once it was checked. */
    readonly reads?: readonly string[];
    readonly at?: string;
    readonly message: string;
    readonly why: string;
    readonly fix: string;
    readonly exceptions: 'allowed' | 'never';
    readonly parameters: Readonly<Record<string, {
        readonly default: number;
        readonly stronger: 'more' | 'less';
        readonly description: string;
    }>>;
    readonly since: string;
    readonly examples: readonly Example[];
}
/** How one example of a rule came out: `noisy` fired where it should not, `missing` stayed silent. */
export interface Proof {
    readonly rule: string;
    readonly example: string;
    readonly outcome: 'proven' | 'noisy' | 'missing' | 'error';
    /** What was expected and what came, in one sentence; empty when proven. */
    readonly detail: string;
}
/** A clause (operand of a top-level `&&` or `||`) of a rule, and whether examples made it both true and false. */
export interface ClauseCoverage {
    readonly rule: string;
    readonly clause: string;
    readonly seenTrue: boolean;
    readonly seenFalse: boolean;
}
/** What a report needs to know of a rule. */
export interface RuleCard {
    readonly id: string;
    readonly title: string;
    /** The highest severity at which the rule can fire in this run. */
    readonly severity: Level;
    readonly why: string;
    readonly fix: string;
    readonly references: readonly string[];
    readonly controls: readonly string[];
    readonly incidents: readonly string[];
    /** Title of the catalog's section that its first control belongs to; empty without one. */
    readonly section: string;
    /**
     * Dollars lost in recorded thefts of which its controls break a step: our judgement. Figures of different rules overlap
     * and must not be added up.
     */
    readonly interrupts_usd: number;
}
/** One thing that a change to the program, or to what judges it, does. */
export interface Change {
    readonly change: 'weaker' | 'stronger' | 'changed';
    /** In the program, or in what judges it: configuration, exceptions, baseline, workflow, hook. */
    readonly kind: 'program' | 'gate';
    readonly entity?: string;
    /** Other entities to which the same line does the same. */
    readonly more?: number;
    /** From the entity: `threshold`, `control_change.delay_hours`. */
    readonly field: string;
    /** Short texts of what stood before and stands now; empty where nothing does. */
    readonly was: string;
    readonly is: string;
    readonly at: Place;
    /** In the base. */
    readonly against?: Place;
    /** Rules that read the field: the closest first, then the loudest. */
    readonly rules: readonly string[];
    /** Why a thief cares, by the first of them, else by the rule that reports it; empty for what is not weaker and nobody reads. */
    readonly why: string;
}
/** How few must fall, before and now. */
export interface CutChange {
    readonly change: 'weaker' | 'stronger';
    readonly entity: string;
    readonly dimension: string;
    /** `cuts` with the notice of a wait, `immediate` without, `freeze` for the loss of access. */
    readonly of: 'cuts' | 'immediate' | 'freeze';
    /** Null: no number of them gets there. */
    readonly was: number | null;
    readonly is: number | null;
}
/** What a revision changes against an earlier one. */
export interface Comparison {
    /** What the reader called the earlier one. */
    readonly ref: string;
    /** Weaker changes at or above this level fail the run: the stricter of what both revisions ask for. */
    readonly failOn: Level;
    readonly changes: readonly Change[];
    readonly cuts: readonly CutChange[];
    /** Dollars that the worst single component, and the worst two, reach. */
    readonly worst_usd: {
        readonly single: {
            readonly was: number;
            readonly is: number;
        };
        readonly pair: {
            readonly was: number;
            readonly is: number;
        };
    } | null;
    /** Thefts that the change lets happen again, or interrupts now; null where they were not replayed. */
    readonly incidents: {
        readonly reopened: readonly {
            readonly id: string;
            readonly usd: number;
        }[];
        readonly closed: readonly {
            readonly id: string;
            readonly usd: number;
        }[];
    } | null;
    /** What could not be compared, and why. */
    readonly notes: readonly string[];
    /** Findings that the change does not touch, left out because only the others were asked for. */
    readonly left_out?: number;
}
/** Everything one run found out. Plain JSON, `schemas/verdict.schema.json`; reporters read this and nothing else. */
export interface Verdict {
    /** Of this document's format. */
    readonly version: 1;
    readonly tool: {
        readonly name: 'papertiger';
        readonly version: string;
    };
    readonly findings: readonly Finding[];
    /** Open findings by severity. */
    readonly counts: Readonly<Record<Level, number>>;
    /** All findings by status; adds up to `findings.length`. */
    readonly statuses: Readonly<Record<Status['is'], number>>;
    readonly outcomes: Readonly<Record<string, Tally>>;
    /** Rules that could not run, and why. Never counted as passed. */
    readonly skipped: readonly {
        readonly rule: string;
        readonly reason: string;
    }[];
    readonly files: readonly string[];
    /** The rules that ran, by id. */
    readonly rules: Readonly<Record<string, RuleCard>>;
    /** Present when the run compared two revisions. */
    readonly comparison?: Comparison;
    readonly inputs: {
        /** ISO day that every age was computed against. */
        readonly today: string;
        /** Each program that was judged: its folder (empty for a single one) and the sector it was judged in. */
        readonly programs: readonly {
            readonly name: string;
            readonly sector: Sector;
        }[];
        /** Parameters set away from their default. */
        readonly parameters: Readonly<Record<string, number>>;
        /** Findings at or above this level fail the run. */
        readonly failOn: Level;
        /** Which part of a run this is, from 1; `run` is the same for its other parts. Absent for a whole run. */
        readonly shard?: {
            readonly index: number;
            readonly of: number;
            readonly run: string;
        };
    };
}
/**
 * Who is judged, by what a theft costs them: `custodial` holds others' crypto assets, `own_assets` its own,
 * `fintech` moves money over rails that can be reversed, `other` is the rest.
 */
export type Sector = 'custodial' | 'own_assets' | 'fintech' | 'other';
