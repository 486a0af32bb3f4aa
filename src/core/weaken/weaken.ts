import { alignPrograms } from '../program/align-programs.ts';
import type { Program } from '../program/program.ts';
import type { Change } from '../program/strength.ts';
import type { Place } from '../types.ts';
import type { Draft } from './draft.ts';
import { createPlacer } from './places.ts';
import { compareMaps } from './walk.ts';

/** One thing that a change does to the program. */
export interface Difference {
  /** Neutral differences are not listed. */
  readonly verdict: Change;
  /** `wallet/eth-cold-1`; absent for what belongs to no entity. The nearest surviving entity for removed things. */
  readonly entity?: string;
  /**
   * Path of the field from the entity: `threshold`, `control_change.delay_hours`, `roles[owner].can`; `threshold/owners`
   * for a quorum; empty for an added entity itself. Of a removed one, the list that it left.
   */
  readonly field: string;
  /** Type and field in the vocabulary, `Wallet.threshold`; for an item added to or removed from a list its type, `Wallet`. */
  readonly term: string;
  /** `redated`: a date of a review moved later, and nothing else of what it dates. */
  readonly kind: 'value' | 'added' | 'removed' | 'redated';
  /** Short texts of the values, empty where absent. A list that lost or gained members is `without s3`, `with s9` now. */
  readonly was: string;
  readonly is: string;
  /** In the head; for removed things the nearest surviving ancestor. */
  readonly at: Place;
  /** In the base; absent for what was added. */
  readonly against?: Place;
}

/**
 * What became weaker, stronger or merely other from one revision of a program to the next, in the order of the head's
 * files. What cannot be read counts as not declared: whoever asks looks at `faults` and `broken` of both programs first.
 */
export function weaken(base: Program, head: Program): readonly Difference[] {
  const walk = {
    alignment: alignPrograms(base.typed, head.typed),
    baseEntities: base.typed.entities,
    headEntities: head.typed.entities,
  };
  const top = { entity: undefined, path: '', head: head.typed.root };
  const drafts = compareMaps(walk, 'Program', base.typed.root, head.typed.root, top);
  const placeInHead = createPlacer(head.secrets);
  const placeInBase = createPlacer(base.secrets);
  const order = new Map(head.files.map((file, index) => [file, index]));
  return drafts
    .map((draft) => differenceOf(draft, placeInHead, placeInBase))
    .sort((a, b) => compare(a, b, order));
}

type Placer = ReturnType<typeof createPlacer>;

function differenceOf(draft: Draft, placeInHead: Placer, placeInBase: Placer): Difference {
  const { at, against, isDated: _dated, isRename: _rename, kind, ...said } = draft;
  return {
    ...said,
    kind,
    at: placeInHead(at),
    ...(against && kind !== 'added' && { against: placeInBase(against) }),
  };
}

function compare(a: Difference, b: Difference, order: ReadonlyMap<string, number>): number {
  return (
    (order.get(a.at.file) ?? 0) - (order.get(b.at.file) ?? 0) ||
    a.at.start.offset - b.at.start.offset ||
    byText(a.field, b.field) ||
    byText(a.was, b.was) ||
    byText(a.verdict, b.verdict)
  );
}

const byText = (a: string, b: string) => Number(a > b) - Number(a < b);
