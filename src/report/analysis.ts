import type { AnalysisReport, ReachReport, WorstReport } from '../core/verdict/analysis-types.ts';
import type { AnalysisDelta } from '../core/verdict/analyze-against.ts';
import { deltaLines } from './analysis-delta.ts';
import { cutTable, named, type Row } from './analysis-table.ts';
import { dollars } from './dollars.ts';
import { visible } from './escape.ts';
import { type Paint, painter, type Style } from './paint.ts';
import { hang, wrap } from './wrap.ts';

interface Look {
  readonly paint: Paint;
  readonly width: number;
}

const mostReaches = 5;

/** An analysis as a person reads it: how few move each wallet, how few at once, how few freeze it, and what one costs. */
export function analysisText(
  report: AnalysisReport & { readonly against?: AnalysisDelta },
  options: { readonly color: boolean; readonly width: number },
): string {
  const look: Look = { paint: painter(options.color), width: options.width };
  const rows = rowsOf(report);
  const lines = [
    ...headLines(report, rows.length, look),
    ...(report.against ? ['', ...deltaLines(report.against, look)] : []),
    ...cutTable('The fewest that must fall for money to move', rows, 'cuts', look),
    ...cutTable('The same at once, where a wait would give notice', changedRows(rows), 'immediate', look),
    ...cutTable(
      'The fewest whose loss locks everybody out',
      rows.slice(0, report.wallets.length),
      'freeze',
      look,
    ),
    '',
    ...blastLines(report, look),
    '',
    ...legend(rows, look),
  ];
  return `${lines.join('\n')}\n`;
}

function rowsOf({ wallets, contracts, bridges, authority }: AnalysisReport): Row[] {
  return [
    ...wallets.map((target) => ({ name: target.id, target })),
    ...contracts.map((target) => ({ name: `contract/${target.id}`, target })),
    ...bridges.map((target) => ({ name: `bridge/${target.id}`, target })),
    ...(authority ? [{ name: 'authority.move', target: authority }] : []),
  ];
}

/** Where nothing waits the table would say the same again. */
function changedRows(rows: readonly Row[]): Row[] {
  return rows.filter(
    ({ target }) => JSON.stringify(sizesOf(target.cuts)) !== JSON.stringify(sizesOf(target.immediate)),
  );
}

const sizesOf = (cuts: Row['target']['cuts']) => Object.values(cuts).map(({ size }) => size);

function headLines({ inputs }: AnalysisReport, count: number, { paint, width }: Look): string[] {
  const [only = ''] = inputs.files;
  const what = inputs.files.length === 1 ? visible(only) : `${inputs.files.length} files`;
  const text =
    count === 0
      ? `Analyzed ${what} on ${visible(inputs.today)}: no wallet, contract, bridge or authority is declared, so nothing could be computed.`
      : `Analyzed ${what} on ${visible(inputs.today)}: as declared, not as verified.`;
  return wrap(text, width).map((line) => paint('bold', line));
}

function blastLines(report: AnalysisReport, { paint, width }: Look): string[] {
  const moving = report.blast_radius.filter(({ targets }) => targets.length > 0);
  const shown = moving.slice(0, mostReaches);
  const more = moving.length - shown.length;
  const { single, pair } = report.worst;
  return [
    paint('bold', 'What one of them reaches alone'),
    ...(shown.length === 0 ? ['  Nothing declared moves money by itself.'] : []),
    ...shown.flatMap((reach) => reachLine(reach, report, { paint, width })),
    ...(more > 0 ? [paint('dim', `  and ${more} more (--format json lists all)`)] : []),
    ...(pair.usd > single.usd ? hang('  the worst two: ', pairText(pair), width) : []),
    ...hang('  ', boundsText(report), width),
  ];
}

function reachLine(reach: ReachReport, report: AnalysisReport, { paint, width }: Look): string[] {
  const { style, note } = against(reach.usd, report);
  const least = reach.undeclared ? 'at least ' : '';
  const text = `${least}${dollars(reach.usd)}${note} (${reach.targets.map(visible).join(', ')})`;
  return hang(`  ${named(reach.component)}: `, text, width).map((line) => paint(style, line));
}

function pairText({ components, usd, targets }: WorstReport): string {
  return `${components.map(named).join(' and ')} reach ${dollars(usd)} (${targets.map(visible).join(', ')})`;
}

function against(usd: number, report: AnalysisReport): { style: Style; note: string } {
  const { survivable_loss_usd: survivable, appetite_usd: appetite } = report;
  if (survivable !== null && usd > survivable) return { style: 'red', note: ', more than can be survived' };
  if (appetite !== null && usd > appetite) return { style: 'yellow', note: ', above the loss appetite' };
  return { style: 'dim', note: '' };
}

function boundsText(report: AnalysisReport): string {
  const say = (usd: number | null) => (usd === null ? 'undeclared' : dollars(usd));
  const parts = [
    `loss appetite ${say(report.appetite_usd)}`,
    `survivable loss ${say(report.survivable_loss_usd)}`,
    `all assets ${say(report.assets_usd)}`,
  ];
  return `For comparison: ${parts.join(', ')}.`;
}

function legend(rows: readonly Row[], { paint, width }: Look): string[] {
  const cuts = rows.flatMap(({ target }) =>
    [target.cuts, target.immediate, target.freeze].flatMap(Object.values),
  );
  const notes = [
    cuts.some(({ size }) => size === null) ? '- : no number of them gets there' : '',
    cuts.some(({ undeclared }) => undeclared)
      ? '? : the least it can be; it depends on what is not declared'
      : '',
    cuts.some(({ at_least: bound }) => bound)
      ? '+ : proven to be at least this; the search stopped there'
      : '',
  ].filter((note) => note !== '');
  return notes.flatMap((note) => wrap(note, width)).map((line) => paint('dim', line));
}
