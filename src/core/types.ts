/** Every public noun on one page. Imports nothing. */

/** A step into a document: a map key, or a list index from 0. */
export type Path = readonly (string | number)[];

/** One text handed to the library. `file` is what findings will call it. */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly kind: 'yaml' | 'markdown';
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

export interface Related {
  readonly at: Place;
  readonly note: string;
}

export type Status =
  | { readonly is: 'open' }
  | {
      readonly is: 'excepted';
      /** Where the exception stands in the program, for example `exception/0`. */
      readonly exception: string;
      /** ISO day, inclusive. */
      readonly until: string;
      readonly owner: string;
      readonly reason: string;
    }
  | { readonly is: 'known'; readonly since: string };

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
}

/** Everything one run found out. Plain JSON, `schemas/verdict.schema.json`; reporters read this and nothing else. */
export interface Verdict {
  /** Of this document's format. */
  readonly version: 1;
  readonly tool: { readonly name: 'papertiger'; readonly version: string };
  readonly findings: readonly Finding[];
  /** Open findings by severity. */
  readonly counts: Readonly<Record<Level, number>>;
  /** All findings by status; adds up to `findings.length`. */
  readonly statuses: Readonly<Record<Status['is'], number>>;
  readonly outcomes: Readonly<Record<string, Tally>>;
  /** Rules that could not run, and why. Never counted as passed. */
  readonly skipped: readonly { readonly rule: string; readonly reason: string }[];
  readonly files: readonly string[];
  /** The rules that ran, by id. */
  readonly rules: Readonly<Record<string, RuleCard>>;
  readonly inputs: {
    /** ISO day that every age was computed against. */
    readonly today: string;
    readonly sector: Sector;
    /** Parameters set away from their default. */
    readonly parameters: Readonly<Record<string, number>>;
    /** Findings at or above this level fail the run. */
    readonly failOn: Level;
  };
}

/**
 * Who is judged, by what a theft costs them: `custodial` holds others' crypto assets, `own_assets` its own,
 * `fintech` moves money over rails that can be reversed, `other` is the rest.
 */
export type Sector = 'custodial' | 'own_assets' | 'fintech' | 'other';
