import type { Sector, Verdict } from '../types.ts';
import type { Addition } from './portfolio.ts';
import type { Grade, Standing } from './standing.ts';
import type { Sum } from './sum.ts';

/** One theft, replayed against the program. */
export interface Replayed {
  readonly id: string;
  readonly name: string;
  /** ISO day of the loss. */
  readonly date: string;
  readonly organization: string;
  /** Whether it befell a kind of organization that the program is; true where the program does not say. */
  readonly same_kind: boolean;
  readonly loss_usd: { readonly low: number; readonly high: number };
  /** What it weighs in sums: the low end, or what the catalog ranks it by. */
  readonly usd: number;
  /** Whether sources disagree on the loss. */
  readonly disputed: boolean;
  readonly cause_confidence: 'high' | 'medium' | 'low';
  /** How many steps it took. */
  readonly steps: number;
  /** The first step that a control in place would have broken; null where none would have. */
  readonly interrupted: {
    /** Counted from 1. */
    readonly step: number;
    readonly stage: string;
    readonly by: readonly { readonly control: string; readonly grade: Grade }[];
    /** The best of `by`. */
    readonly grade: Grade;
  } | null;
  /** Controls each of which, alone, would have stopped it or cut it to a small part. */
  readonly decisive: { readonly in_place: readonly string[]; readonly missing: readonly string[] };
}

export interface ReplayedControl {
  readonly id: string;
  readonly title: string;
  /** Whether it is asked of this kind of organization. */
  readonly applies: boolean;
  readonly standing: Standing;
  /** Thefts of which it would have broken a step, and those that it alone would have stopped. Never add these up. */
  readonly interrupts: Sum;
  readonly decisive: Sum;
}

export interface ReplayOutcome {
  readonly all: Sum;
  /** Some step broken by a control in place. */
  readonly interrupted: Sum;
  /** A decisive control in place. */
  readonly stopped: Sum;
  /** No step broken. */
  readonly open: Sum;
}

/** The thefts of the catalog against one program. Plain JSON, `schemas/replay.schema.json`. */
export interface Replay {
  /** Of this document's format. */
  readonly version: 1;
  readonly tool: Verdict['tool'];
  /** What kind of statement this is; to be shown with it. */
  readonly judgement: string;
  readonly inputs: {
    readonly today: string;
    readonly sector: Sector;
    readonly kinds: readonly string[];
    readonly files: readonly string[];
  };
  readonly totals: ReplayOutcome & {
    readonly same_kind: ReplayOutcome;
    readonly controls: Readonly<Record<'in_place' | 'evidenced' | 'failing' | 'not_judged', number>>;
    readonly overlap: {
      /** Controls in place that would have broken some step of an interrupted theft, on average. */
      readonly controls_per_incident: number;
      readonly note: string;
    };
  };
  /** Worst first. */
  readonly incidents: readonly Replayed[];
  /** In the order of the catalog. */
  readonly controls: readonly ReplayedControl[];
  /** The controls not in place that together would stop the most; each counts what those before it leave. */
  readonly next: readonly (Addition & { readonly title: string; readonly standing: Standing })[];
  /** What changed since an earlier state, where one was named. */
  readonly against?: Against | UnreadableBase;
}

/** A theft that is interrupted on one side of a change only. */
export interface Moved extends Pick<Replayed, 'id' | 'name' | 'date' | 'usd' | 'disputed'> {
  /** On the side that interrupts it. */
  readonly interrupted: NonNullable<Replayed['interrupted']>;
  /** How the same controls stand on the other side. */
  readonly otherwise: readonly { readonly control: string; readonly standing: Standing }[];
}

/** A program against what stood before it, the base, judged by the same rules. */
export interface Against {
  /** What the reader calls the base. */
  readonly ref: string;
  /** Interrupted at the base and no longer. Worst first, as in `closed`. */
  readonly reopened: readonly Moved[];
  /** Interrupted now and not at the base. */
  readonly closed: readonly Moved[];
  readonly totals: Readonly<Record<'reopened' | 'closed', Sum>> &
    Readonly<Record<'interrupted' | 'stopped', { readonly base: Sum; readonly head: Sum }>>;
  /** How overlap bears on it. */
  readonly note: string;
}

/** The base does not parse, so nothing is known of what changed. */
export interface UnreadableBase {
  readonly ref: string;
  readonly fault: string;
}
