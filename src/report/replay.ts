import type { Replay, Replayed, ReplayOutcome } from '../core/verdict/replay-types.ts';
import type { Sum } from '../core/verdict/sum.ts';
import { dollars } from './dollars.ts';
import { visible } from './escape.ts';
import { type Paint, painter, type Style } from './paint.ts';
import { againstLines } from './replay-against.ts';
import { hang, wrap } from './wrap.ts';

export interface ReplayOptions {
  readonly color: boolean;
  /** Columns to wrap at. */
  readonly width: number;
}

interface Look {
  readonly paint: Paint;
  readonly width: number;
}

/** A replay as a person reads it: the totals, every theft in a line, worst first, and what to do next. */
export function replayText(replay: Replay, { color, width }: ReplayOptions): string {
  const look: Look = { paint: painter(color), width };
  const lines = [
    ...headLines(replay, look),
    '',
    ...(replay.against ? [...againstLines(replay.against, look), ''] : []),
    ...tableLines(replay.incidents, look),
    '',
    ...nextLines(replay, look),
    '',
    ...[replay.totals.overlap.note, replay.judgement].flatMap((note) =>
      wrap(note, width).map((line) => look.paint('dim', line)),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function headLines({ totals, inputs }: Replay, { paint, width }: Look): string[] {
  const { all, interrupted, stopped, open, controls, overlap, same_kind } = totals;
  const [only = ''] = inputs.files;
  const what = inputs.files.length === 1 ? visible(only) : `${inputs.files.length} files`;
  const first =
    `Replayed against ${what} on ${visible(inputs.today)}, in our judgement: ${shareText(interrupted, all)} would ` +
    `have been interrupted, ${sumText(stopped)} by a control that alone decides; ${sumText(open)} by nothing declared.`;
  const second =
    `${controls.in_place} controls in place (${controls.evidenced} with fresh evidence), ${controls.failing} failing, ` +
    `${controls.not_judged} not judged, which counts as absent.`;
  const third =
    interrupted.incidents === 0
      ? ''
      : ` An interrupted theft meets ${overlap.controls_per_incident} controls on average.`;
  return [
    ...wrap(first, width).map((line) => paint('bold', line)),
    ...kindLines(inputs.kinds, same_kind, width),
    ...wrap(second + third, width),
  ];
}

function kindLines(kinds: readonly string[], { all, interrupted }: ReplayOutcome, width: number): string[] {
  if (kinds.length === 0) return [];
  const kind = kinds.map(visible).join(', ');
  const text =
    all.incidents === 0
      ? `None of them befell an organization of the same kind (${kind}).`
      : `At organizations of the same kind (${kind}): ${shareText(interrupted, all)}.`;
  return wrap(text, width);
}

/** `45 of 47 thefts ($7.04B of $7.23B)`. */
function shareText(part: Sum, all: Sum): string {
  return `${part.incidents} of ${all.incidents} thefts (${dollars(part.usd)} of ${dollars(all.usd)})`;
}

/** `12 ($1.4B)`. */
function sumText({ incidents, usd }: Sum): string {
  return `${incidents} (${dollars(usd)})`;
}

function tableLines(incidents: readonly Replayed[], { paint, width }: Look): string[] {
  const column = Math.max(5, ...incidents.map(({ id }) => id.length)) + 1;
  const heading = `${'loss'.padStart(6)}   ${'date'.padEnd(12)}${'theft'.padEnd(column)}  `;
  const rows = incidents.flatMap((incident) => {
    const { usd, disputed, date, id } = incident;
    const { mark, text, style } = resultOf(incident);
    const head = `${dollars(usd).padStart(6)}${disputed ? '*' : ' '}  ${date}  ${visible(id).padEnd(column)}${mark} `;
    const [first = '', ...rest] = hang(head, text, width);
    const named = first.startsWith(head) ? head + paint(style, first.slice(head.length)) : first;
    return [named, ...rest.map((line) => paint(style, line))];
  });
  const above = hang(heading, 'would have been interrupted at', width);
  const below = legend(incidents).flatMap((line) => wrap(line, width));
  return [...above.map((line) => paint('dim', line)), ...rows, ...below.map((line) => paint('dim', line))];
}

function resultOf({ interrupted, decisive }: Replayed): { mark: string; text: string; style: Style } {
  if (!interrupted) return { mark: ' ', text: 'nothing declared would have interrupted it', style: 'red' };
  const { step, by, grade } = interrupted;
  const named = by.find((one) => one.grade === grade);
  const more = by.length > 1 ? ` and ${by.length - 1} more` : '';
  const shown = grade === 'evidenced' ? ', evidenced' : '';
  const text = `step ${step} by ${named?.control ?? ''}${more}${shown}`;
  return isWeak({ decisive }) ? { mark: '~', text, style: 'yellow' } : { mark: ' ', text, style: 'green' };
}

const isWeak = ({ decisive }: Pick<Replayed, 'decisive'>) => decisive.in_place.length === 0;

/** Explains the marks that stand in the table. */
function legend(incidents: readonly Replayed[]): string[] {
  return [
    ...(incidents.some(({ disputed }) => disputed)
      ? ['* sources dispute the figure; the low end stands here and in the sums']
      : []),
    ...(incidents.some((incident) => incident.interrupted && isWeak(incident))
      ? ['~ no control in place decides alone: the theft might have found another way']
      : []),
  ];
}

function nextLines({ next }: Replay, { paint, width }: Look): string[] {
  if (next.length === 0) {
    return wrap('No control that is asked of this organization and judged missing would add to that.', width);
  }
  const [first] = next;
  return [
    ...wrap('What would add most, each counting only what those before it leave:', width).map((line) =>
      paint('bold', line),
    ),
    ...next.flatMap((addition, index) => hang(`  ${index + 1}. `, additionText(addition), width)),
    ...(first ? hang('Next: ', `papertiger explain ${first.control}`, width) : []),
  ];
}

function additionText({ control, title, stops, interrupts, standing }: Replay['next'][number]): string {
  const gain =
    stops.usd > 0
      ? `would have stopped ${sumText(stops)} more`
      : `would have interrupted ${sumText(interrupts)} more`;
  const blank = standing.is === 'not-judged' ? ' Nothing is declared to judge it by.' : '';
  return `${control} ${gain}. ${title}.${blank}`;
}
