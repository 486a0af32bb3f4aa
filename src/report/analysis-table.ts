import { nouns } from '../core/analysis/nouns.ts';
import type { CutReport, CutsReport, TargetReport } from '../core/verdict/analysis-types.ts';
import { dollars } from './dollars.ts';
import { visible } from './escape.ts';
import type { Paint, Style } from './paint.ts';
import { columns } from './width.ts';
import { hang } from './wrap.ts';

export interface Row {
  readonly name: string;
  readonly target: TargetReport;
}

/** The columns, with headings that leave room for numbers. */
const kinds: readonly (readonly [keyof CutsReport, string])[] = [
  ['person', 'people'],
  ['organization', 'orgs'],
  ['site', 'sites'],
  ['network', 'nets'],
  ['device', 'devs'],
  ['host', 'hosts'],
  ['cloud', 'cloud'],
  ['interface', 'ui'],
  ['provider', 'supp'],
  ['mixed', 'any'],
];

interface Look {
  readonly paint: Paint;
  readonly width: number;
}

const mostName = 24;
const cellWidth = 6;

/** One row a wallet, one column a dimension; below a row that few suffice for, who they are. Empty without rows. */
export function cutTable(
  title: string,
  rows: readonly Row[],
  of: 'cuts' | 'immediate' | 'freeze',
  look: Look,
): string[] {
  if (rows.length === 0) return [];
  const { paint } = look;
  const name = Math.min(mostName, Math.max(...rows.map((row) => columns(visible(row.name))))) + 1;
  const shown = shownKinds(rows, of, name, look.width);
  const heading = `  ${''.padEnd(name)}${'funds'.padStart(7)}${shown.map(([, head]) => head.padStart(cellWidth + 1)).join('')}`;
  return [
    '',
    paint('bold', title),
    paint('dim', heading),
    ...rows.flatMap((row) => rowLines(row, of, name, shown, look)),
  ];
}

/** Columns in which nothing gets there are left out where the line would be too long. */
function shownKinds(rows: readonly Row[], of: 'cuts' | 'immediate' | 'freeze', name: number, width: number) {
  const room = Math.max(2, Math.floor((width - 9 - name) / (cellWidth + 1)));
  if (kinds.length <= room) return kinds;
  const reached = kinds.filter(([kind]) => rows.some(({ target }) => target[of][kind].size !== null));
  const always = reached.filter(([kind]) => kind === 'mixed');
  const others = reached.filter(([kind]) => kind !== 'mixed').slice(0, room - always.length);
  return [...others, ...always];
}

function rowLines(
  { name, target }: Row,
  of: 'cuts' | 'immediate' | 'freeze',
  width: number,
  shown: typeof kinds,
  { paint, width: total }: Look,
): string[] {
  const cuts = target[of];
  const funds = target.usd === null ? '?' : dollars(target.usd);
  const cells = shown.map(([kind]) => cell(cuts[kind], paint)).join('');
  const line = `  ${padTo(visible(name), width)}${funds.padStart(7)}${cells}`;
  const few = cuts.mixed;
  if (of === 'freeze' || few.size === null || few.size > 2 || few.set.length === 0) return [line];
  const who = `${few.set.map(named).join(' and ')}${others(few.sets.length - 1)}`;
  return [line, ...hang('      ', who, total).map((text) => paint('dim', text))];
}

const others = (count: number) => (count === 0 ? '' : `, or ${count} other${count > 1 ? 's' : ''}`);

/** Cut off at the end, so that the columns stay in line. */
function padTo(name: string, width: number): string {
  if (columns(name) < width) return name + ' '.repeat(width - columns(name));
  let kept = '';
  for (const character of name) {
    if (columns(kept + character) > width - 2) break;
    kept += character;
  }
  return `${kept}…${' '.repeat(width - columns(kept) - 1)}`;
}

function cell({ size, undeclared, at_least: bound }: CutReport, paint: Paint): string {
  const text = size === null ? '-' : `${size}${undeclared ? '?' : ''}${bound ? '+' : ''}`;
  const style: Style = size === null ? 'dim' : size <= 1 ? 'red' : size === 2 ? 'yellow' : 'green';
  return ' '.repeat(Math.max(1, cellWidth + 1 - text.length)) + paint(style, text);
}

/** `person p-104`, for `person/p-104`. */
export function named(component: string): string {
  const slash = component.indexOf('/');
  const [word] = nouns[component.slice(0, slash)] ?? ['component'];
  const name = component.slice(slash + 1);
  return name === '?' ? `an undeclared ${word}` : `${word} ${visible(name)}`;
}
