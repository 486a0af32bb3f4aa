import { dimensions } from '../analysis/graph.ts';
import type { AnalysisReport, CutReport, CutsReport, TargetReport, WorstReport } from './analysis-types.ts';

/** A cut that a change moves. Null as `size`: no number of them gets there. */
export interface CutDelta {
  /** `wallet/eth-cold-1`. */
  readonly entity: string;
  readonly dimension: keyof CutsReport;
  /** `cuts` with the notice of a wait, `immediate` without, `freeze` for the loss of access. */
  readonly of: 'cuts' | 'immediate' | 'freeze';
  readonly was: CutReport;
  readonly is: CutReport;
  /** `weaker`: fewer have to fall than before; with `freeze`, fewer losses suffice, which may be the price of strength. */
  readonly change: 'weaker' | 'stronger';
}

export interface AnalysisDelta {
  readonly ref: string;
  readonly cuts: readonly CutDelta[];
  readonly worst: {
    readonly single: { readonly was: WorstReport; readonly is: WorstReport };
    readonly pair: { readonly was: WorstReport; readonly is: WorstReport };
  };
  /** Entities on one side only: nothing to compare. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** What a change does to the cuts and to the worst losses. `ref` is what the reader calls the base. */
export function compareAnalyses(head: AnalysisReport, base: AnalysisReport, ref: string): AnalysisDelta {
  const now = entitiesOf(head);
  const before = entitiesOf(base);
  return {
    ref,
    cuts: [...now].flatMap(([entity, target]) => {
      const old = before.get(entity);
      return old ? deltasOf(entity, old, target) : [];
    }),
    worst: {
      single: { was: base.worst.single, is: head.worst.single },
      pair: { was: base.worst.pair, is: head.worst.pair },
    },
    added: [...now.keys()].filter((entity) => !before.has(entity)),
    removed: [...before.keys()].filter((entity) => !now.has(entity)),
  };
}

function entitiesOf({ wallets, contracts, bridges, authority }: AnalysisReport) {
  const all: [string, TargetReport][] = [];
  for (const wallet of wallets) all.push([`wallet/${wallet.id}`, wallet]);
  for (const contract of contracts) all.push([`contract/${contract.id}`, contract]);
  for (const bridge of bridges) all.push([`bridge/${bridge.id}`, bridge]);
  if (authority) all.push(['authority', authority]);
  return new Map(all);
}

function deltasOf(entity: string, base: TargetReport, head: TargetReport): CutDelta[] {
  const kinds = ['cuts', 'immediate', 'freeze'] as const;
  return kinds.flatMap((of) =>
    [...dimensions, 'mixed' as const].flatMap((dimension) => {
      const was = base[of][dimension];
      const is = head[of][dimension];
      const moved = compareCuts(was, is);
      return moved === 0
        ? []
        : [
            {
              entity,
              dimension,
              of,
              was,
              is,
              change: moved < 0 ? ('weaker' as const) : ('stronger' as const),
            },
          ];
    }),
  );
}

/** Negative where the head needs fewer. The pessimistic number decides; between equal ones, the optimistic one. */
function compareCuts(was: CutReport, is: CutReport): number {
  return compareSizes(is.size, was.size) || compareSizes(atMost(is), atMost(was));
}

const atMost = ({ undeclared, at_most: most, size }: CutReport) => (undeclared ? (most ?? null) : size);

const compareSizes = (a: number | null, b: number | null) =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a - b;
