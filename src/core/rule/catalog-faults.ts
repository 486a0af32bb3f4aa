import { parseDay } from '../parse/date.ts';
import { suggest } from '../parse/suggest.ts';
import type { Path } from '../types.ts';
import type { Control, Incident, Mapping } from './catalog.ts';

/** What the files of a catalog may name. */
export interface Known {
  readonly controls: ReadonlySet<string>;
  readonly incidents: ReadonlySet<string>;
  /** Keys of sources. */
  readonly sources: ReadonlySet<string>;
}

/** Something that no schema can see, and where in its file it stands. */
export interface Fault {
  readonly path: Path;
  readonly what: string;
}

/** Sources that nobody explains. */
export function controlFaults({ sources }: Control, known: Known): Fault[] {
  return sources.flatMap((source, index) => {
    const [key = '', number = ''] = source.split(' ');
    if (key === 'judgement') return [];
    const path = ['sources', index];
    return key === 'INC'
      ? unresolved(number, known.incidents, 'incident', path)
      : unresolved(key, known.sources, 'source', path);
  });
}

/** Controls that do not exist or break no step, days that do not exist, and figures out of order. */
export function incidentFaults(incident: Incident, known: Known): Fault[] {
  const breaking = new Set(incident.steps.flatMap((step) => step.interrupted_by));
  return [
    ...incident.steps.flatMap((step, index) =>
      step.interrupted_by.flatMap((control, place) =>
        unresolved(control, known.controls, 'control', ['steps', index, 'interrupted_by', place]),
      ),
    ),
    ...incident.decisive.flatMap((control, index) =>
      breaking.has(control) ? [] : fault(['decisive', index], `"${control}" interrupts no step`),
    ),
    ...dateFaults(incident),
    ...lossFaults(incident),
  ];
}

function dateFaults({ id, date }: Incident): Fault[] {
  if (parseDay(date) === undefined) return fault(['date'], `"${date}" is no day`);
  return id.endsWith(`-${date.slice(0, 4)}`) ? [] : fault(['date'], `the id "${id}" names another year`);
}

function lossFaults({ loss_usd, ranking_usd, disputed, disputed_note }: Incident): Fault[] {
  const { low, high, headline } = loss_usd;
  const within = (value: number) => low <= value && value <= high;
  return [
    ...(within(headline) ? [] : fault(['loss_usd'], 'the headline lies outside low and high')),
    ...(within(ranking_usd ?? low) ? [] : fault(['ranking_usd'], 'it lies outside low and high')),
    ...(disputed === (disputed_note !== undefined)
      ? []
      : fault(['disputed'], 'a disputed loss needs a disputed_note, and no other loss has one')),
  ];
}

/** Controls that do not exist, and items that the list does not have. */
export function mappingFaults({ controls, aspects }: Mapping, known: Known): Fault[] {
  const items = aspects && new Set(Object.keys(aspects));
  return Object.entries(controls).flatMap(([control, named]) => [
    ...unresolved(control, known.controls, 'control', ['controls', control]),
    ...named.flatMap((item, index) =>
      items ? unresolved(item, items, 'aspect', ['controls', control, index]) : [],
    ),
  ]);
}

function unresolved(id: string, known: ReadonlySet<string>, kind: string, path: Path): Fault[] {
  if (known.has(id)) return [];
  const meant = suggest(id, known);
  return fault(path, `no ${kind} "${id}" is known${meant ? `; did you mean "${meant}"?` : ''}`);
}

function fault(path: Path, what: string): Fault[] {
  return [{ path, what }];
}
