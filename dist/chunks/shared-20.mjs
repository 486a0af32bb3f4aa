import {
  sumOf
} from "./shared-3.mjs";

// src/core/verdict/replay-against.ts
var note = "Each theft counts once: one that several controls would have broken re-opens only when the last of them is gone.";
function compareReplays(head, base, ref) {
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
      stopped: { base: base.totals.stopped, head: head.totals.stopped }
    },
    note
  };
}
function movedBetween(held, open) {
  const others = new Map(open.incidents.map((incident) => [incident.id, incident]));
  return held.incidents.flatMap(
    (incident) => others.get(incident.id)?.interrupted === null ? movedOf(incident, open) : []
  );
}
function movedOf({ id, name, date, usd, disputed, interrupted }, open) {
  if (!interrupted) return [];
  const ids = new Set(interrupted.by.map(({ control }) => control));
  const otherwise = open.controls.filter((control) => ids.has(control.id)).map(({ id: control, standing }) => ({ control, standing }));
  return [{ id, name, date, usd, disputed, interrupted, otherwise }];
}

export {
  compareReplays
};
