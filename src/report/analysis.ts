import type { AnalysisReport } from '../core/verdict/analysis-types.ts';
import type { AnalysisDelta } from '../core/verdict/analyze-against.ts';
import { deltaLines } from './analysis-delta.ts';
import { reachLines } from './analysis-reach.ts';
import { cutTable, type Look, type Row } from './analysis-table.ts';
import { visible } from './escape.ts';
import { painter } from './paint.ts';
import { hang, wrap } from './wrap.ts';

/** An analysis as a person reads it: how few move each wallet, how few at once, how few freeze it, and what one costs. */
export function analysisText(
  report: AnalysisReport & { readonly against?: AnalysisDelta },
  options: { readonly color: boolean; readonly width: number },
): string {
  const look: Look = { paint: painter(options.color), width: options.width };
  const rows = rowsOf(report);
  const lines = [
    ...headLines(report, rows.length, look),
    ...againstLines(report.against, rows.length, look),
    ...(rows.length > 0 ? bodyLines(report, rows, look) : []),
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

function headLines({ inputs }: AnalysisReport, count: number, { paint, width }: Look): string[] {
  const [only = ''] = inputs.files;
  const what = inputs.files.length === 1 ? visible(only) : `${inputs.files.length} files`;
  const text =
    count === 0
      ? `Analyzed ${what} on ${visible(inputs.today)}: no wallet, contract, bridge or authority is declared, so nothing could be computed.`
      : `Analyzed ${what} on ${visible(inputs.today)}: as declared, not as verified.`;
  return wrap(text, width).map((line) => paint('bold', line));
}

function bodyLines(report: AnalysisReport, rows: readonly Row[], look: Look): string[] {
  const wallets = rows.slice(0, report.wallets.length);
  const notes = legend(rows, look);
  return [
    ...cutTable('The fewest that must fall for money to move', rows, 'cuts', look),
    ...cutTable('The same at once, where a wait would give notice', changedRows(rows), 'immediate', look),
    ...cutTable('The fewest whose loss locks everybody out', wallets, 'freeze', look),
    '',
    ...reachLines(report, look),
    ...(notes.length > 0 ? ['', ...notes] : []),
  ];
}

function againstLines(delta: AnalysisDelta | undefined, count: number, look: Look): string[] {
  return delta ? ['', ...deltaLines(delta, count - delta.added.length, look)] : [];
}

/** Where nothing waits the table would say the same again. */
function changedRows(rows: readonly Row[]): Row[] {
  return rows.filter(
    ({ target }) => JSON.stringify(sizesOf(target.cuts)) !== JSON.stringify(sizesOf(target.immediate)),
  );
}

const sizesOf = (cuts: Row['target']['cuts']) => Object.values(cuts).map(({ size }) => size);

function legend(rows: readonly Row[], { paint, width }: Look): string[] {
  const cuts = rows.flatMap(({ target }) =>
    [target.cuts, target.immediate, target.freeze].flatMap(Object.values),
  );
  const notes: [boolean, string][] = [
    [cuts.some(({ size }) => size === null), '- : no number of them gets there'],
    [
      cuts.some(({ undeclared }) => undeclared),
      '1? : the least it can be; it depends on what is not declared',
    ],
    [rows.some(({ target }) => target.usd === null), '? : an amount that is not declared'],
    [
      cuts.some(({ size, at_least: bound }) => size === 0 && !bound),
      '0 : nothing has to; as declared it is so already',
    ],
    [cuts.some(({ at_least: bound }) => bound), '1+ : proven to be at least this; the search stopped there'],
  ];
  return notes
    .filter(([isUsed]) => isUsed)
    .flatMap(([, note]) => hang('', note, width))
    .map((line) => paint('dim', line));
}
