import type { FullCatalog, Incident } from '../core/rule/catalog.ts';
import { dollars } from '../report/dollars.ts';
import type { Paint } from '../report/paint.ts';
import { hang } from '../report/wrap.ts';
import { labeled, plain } from './labeled.ts';

/** Everything known about a theft: the figures with their disputes, who is said to have done it, and every step. */
export function incidentLines(
  incident: Incident,
  { controls }: FullCatalog,
  paint: Paint,
  width: number,
): string[] {
  const titles = new Map(controls.map(({ id, title }) => [id, title]));
  return [
    paint('bold', plain(incident.id)),
    ...hang('', plain(incident.name), width),
    '',
    ...labeled(factRows(incident), paint, width),
    '',
    paint('bold', 'Steps'),
    ...incident.steps.flatMap((step, index) => stepLines(step, index + 1, paint, width)),
    '',
    ...hang('', 'Decisive: each alone would have stopped it or cut it to a small part', width).map((line) =>
      paint('bold', line),
    ),
    ...decisiveLines(incident, titles, width),
    '',
    ...hang('', 'Which control would have interrupted which step is our judgement.', width),
    '',
    paint('bold', 'Sources'),
    ...incident.sources.flatMap(({ title, host }) => hang('  ', `${plain(title)}, ${plain(host)}`, width)),
  ];
}

function factRows(incident: Incident): [string, string][] {
  const { date, date_note, organization, disputed_note, attribution, cause_confidence, notes } = incident;
  const rows: [string, string | undefined][] = [
    ['date', date_note === undefined ? date : `${date}; ${date_note}`],
    ['befell', organization],
    ['loss', lossText(incident)],
    ['disputed', disputed_note],
    ['attribution', attributionText(attribution)],
    ['cause', `known with ${cause_confidence} confidence`],
    ['notes', notes],
  ];
  return rows.flatMap(([name, text]) => (text === undefined ? [] : [[name, text]]));
}

function lossText({ loss_usd, ranking_usd }: Incident): string {
  const { low, high, headline } = loss_usd;
  const weight = dollars(ranking_usd ?? low);
  if (low === high) return dollars(low);
  return `${dollars(low)} to ${dollars(high)}, in headlines ${dollars(headline)}; weighs ${weight} in sums`;
}

function attributionText({ actor, official, by, confidence }: Incident['attribution']): string {
  const who = official ? 'named by a government' : 'not named by a government';
  return `${actor}; according to ${by}; confidence ${confidence}, ${who}`;
}

function stepLines(
  { stage, text, interrupted_by }: Incident['steps'][number],
  number: number,
  paint: Paint,
  width: number,
): string[] {
  const head = `  ${number}. `;
  const breaking = interrupted_by.length === 0 ? 'nothing in the catalog' : interrupted_by.join(', ');
  return [
    ...hang(head, `${stage.replaceAll('_', ' ')}: ${plain(text)}`, width),
    ...hang(' '.repeat(head.length), `would have been broken by ${breaking}`, width).map((line) =>
      paint('dim', line),
    ),
  ];
}

function decisiveLines({ decisive }: Incident, titles: ReadonlyMap<string, string>, width: number): string[] {
  if (decisive.length === 0) return ['  None in the catalog.'];
  return decisive.flatMap((id) => hang(`  ${id}  `, plain(titles.get(id) ?? ''), width));
}
