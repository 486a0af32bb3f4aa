import type { Against, Moved, Replay, Replayed } from './replay-types.ts';
import { sumOf } from './sum.ts';

const note =
  'Each theft counts once: one that several controls would have broken re-opens only when the last of them is gone.';

/**
 * Which thefts a change re-opens and closes. `head` and `base` are replays of the same catalog by the same rules;
 * `ref` is what the reader calls the base.
 */
export function compareReplays(head: Replay, base: Replay, ref: string): Against {
  const reopened = movedBetween(base, head);
  const closed = movedBetween(head, base);
  return {
    ref,
    reopened,
    closed,
    totals: {
      reopened: sumOf(reopened),
      closed: sumOf(closed),
      interrupted: { base: base.totals.interrupted, head: head.totals.interrupted },
      stopped: { base: base.totals.stopped, head: head.totals.stopped },
    },
    note,
  };
}

/** The thefts interrupted in one replay and not in the other, worst first as there. */
function movedBetween(held: Replay, open: Replay): readonly Moved[] {
  const others = new Map(open.incidents.map((incident) => [incident.id, incident]));
  return held.incidents.flatMap((incident) =>
    others.get(incident.id)?.interrupted === null ? movedOf(incident, open) : [],
  );
}

function movedOf({ id, name, date, usd, disputed, interrupted }: Replayed, open: Replay): readonly Moved[] {
  if (!interrupted) return [];
  const ids = new Set(interrupted.by.map(({ control }) => control));
  const otherwise = open.controls
    .filter((control) => ids.has(control.id))
    .map(({ id: control, standing }) => ({ control, standing }));
  return [{ id, name, date, usd, disputed, interrupted, otherwise }];
}
