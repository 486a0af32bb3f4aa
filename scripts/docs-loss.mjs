// Losses as the range that sources give: a single figure would hide how far they disagree.
import { dollars } from './docs-engine.mjs';
import { link, words } from './docs-markdown.mjs';

export function lossRange({ loss_usd: { low, high } }) {
  const [from, to] = [dollars(low), dollars(high)];
  return from === to ? from : `${from} to ${to}`;
}

/** @param up the way from the page to the root of the repository, such as `../../` */
export function incidentLink({ id, name }, up) {
  return link(words(name), `${up}rules/incidents/${id}.yaml`);
}

export function incidentDay({ date, date_note }) {
  return date_note === undefined ? date : `${date} (uncertain)`;
}
