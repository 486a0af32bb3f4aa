import type { CutReport, TargetReport } from '../core/verdict/analysis-types.ts';
import { columnsFor, headings, sizeText } from './analysis-columns.ts';
import { together } from './components.ts';
import { dollars } from './dollars.ts';
import { visible } from './escape.ts';
import type { Paint, Style } from './paint.ts';
import { columns } from './width.ts';
import { hang, wrap } from './wrap.ts';

export interface Row {
  readonly name: string;
  readonly target: TargetReport;
}

export interface Look {
  readonly paint: Paint;
  readonly width: number;
}

type Question = 'cuts' | 'immediate' | 'freeze';

/** Of the width, so that numbers have room beside names. */
const nameShare = 0.4;
const mostName = 24;
/** An analysis lists no more. */
const mostSets = 20;

/** One row a wallet, one column a dimension; below a row that few suffice for, who they are. Empty without rows. */
export function cutTable(title: string, rows: readonly Row[], of: Question, look: Look): string[] {
  if (rows.length === 0) return [];
  const { paint } = look;
  const most = Math.min(mostName, Math.floor(look.width * nameShare));
  const name = Math.min(most, Math.max(...rows.map((row) => columns(visible(row.name)))));
  const funds = Math.max('funds'.length, ...rows.map((row) => fundsOf(row).length));
  const lead = (first: string, second: string) => `  ${first}  ${second.padStart(funds)}`;
  const { shown, leftOut, widthOf } = columnsFor(
    rows.map(({ target }) => target[of]),
    look.width - columns(lead(' '.repeat(name), '')),
  );
  const heads = shown.map((kind) => headings[kind].padStart(widthOf(kind))).join('');
  return [
    '',
    ...wrap(title, look.width).map((line) => paint('bold', line)),
    paint('dim', lead(' '.repeat(name), 'funds') + heads),
    ...rows.flatMap((row) => {
      const cells = shown.map((kind) => cell(row.target[of][kind], widthOf(kind), paint)).join('');
      const line = lead(padTo(visible(row.name), name), fundsOf(row)) + cells;
      return of === 'freeze' ? [line] : [line, ...whoLines(row.target[of].mixed, look)];
    }),
    ...leftOutLines(
      leftOut.map((kind) => headings[kind]),
      look,
    ),
  ];
}

const fundsOf = ({ target }: Row) => (target.usd === null ? '?' : dollars(target.usd));

function leftOutLines(names: readonly string[], { paint, width }: Look): string[] {
  if (names.length === 0) return [];
  const text = `no room for ${names.join(', ')}: a wider terminal or --format json shows them`;
  return hang('  ', text, width).map((line) => paint('dim', line));
}

/** Who they are, where they are one or two. */
function whoLines({ size, undeclared, sets }: CutReport, { paint, width }: Look): string[] {
  const [first = []] = sets;
  if (size === null || size > 2 || first.length === 0) return [];
  const others = sets.length - 1;
  const least = sets.length === mostSets ? 'at least ' : '';
  const more = others === 0 ? '' : `, or ${least}${others} other${others > 1 ? 's' : ''}`;
  const who = `${undeclared ? 'perhaps ' : ''}${together(first)}${more}`;
  return hang('      ', who, width).map((text) => paint('dim', text));
}

/** Cut off at the end, so that the columns stay in line. */
function padTo(name: string, width: number): string {
  if (columns(name) <= width) return name + ' '.repeat(width - columns(name));
  let kept = '';
  for (const character of name) {
    if (columns(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept}…${' '.repeat(width - columns(kept) - 1)}`;
}

function cell(cut: CutReport, width: number, paint: Paint): string {
  const { size } = cut;
  const text = sizeText(cut);
  const style: Style = size === null ? 'dim' : size <= 1 ? 'red' : size === 2 ? 'yellow' : 'green';
  return ' '.repeat(width - text.length) + paint(style, text);
}
