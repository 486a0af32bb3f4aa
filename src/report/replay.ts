import type { Replay, Replayed, ReplayOutcome } from '../core/verdict/replay-types.ts';
import type { Sum } from '../core/verdict/sum.ts';
import { dollars } from './dollars.ts';
import { visible } from './escape.ts';
import { type Paint, painter } from './paint.ts';
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
    `${sumText(all)} replayed against ${what} on ${visible(inputs.today)}, as we judge it: the controls in place ` +
    `would have interrupted ${sumText(interrupted)}; in ${sumText(stopped)} one of them would have decided the matter ` +
    `alone. Nothing would have interrupted ${sumText(open)}.`;
  const second =
    `${controls.in_place} controls are in place (${controls.evidenced} with fresh evidence, the others as declared), ` +
    `${controls.failing} fail, ${controls.not_judged} could not be judged and count as absent. ` +
    (interrupted.incidents === 0
      ? ''
      : `On average ${overlap.controls_per_incident} of them meet in one theft.`);
  return [
    ...wrap(first, width).map((line) => paint('bold', line)),
    ...kindLines(inputs.kinds, same_kind, width),
    ...wrap(second.trim(), width),
  ];
}

function kindLines(kinds: readonly string[], { all, interrupted, open }: ReplayOutcome, width: number) {
  if (kinds.length === 0 || all.incidents === 0) return [];
  const text =
    `Of the ${sumText(all)} that befell the same kind of organization (${kinds.map(visible).join(', ')}), ` +
    `${sumText(interrupted)} interrupted, ${sumText(open)} not.`;
  return wrap(text, width);
}

/** `12 thefts ($1.4B)`. */
function sumText({ incidents, usd }: Sum): string {
  return `${incidents} ${incidents === 1 ? 'theft' : 'thefts'} (${dollars(usd)})`;
}

function tableLines(incidents: readonly Replayed[], { paint, width }: Look): string[] {
  const column = Math.max(5, ...incidents.map(({ id }) => id.length)) + 2;
  const heading = `${'loss'.padStart(6)}   ${'date'.padEnd(12)}${'theft'.padEnd(column)}`;
  const rows = incidents.flatMap((incident) => {
    const { usd, disputed, date, id, interrupted } = incident;
    const head = `${dollars(usd).padStart(6)}${disputed ? '*' : ' '}  ${date}  ${visible(id).padEnd(column)}`;
    const [first = '', ...rest] = hang(head, resultText(incident), width);
    const style = interrupted ? 'green' : 'red';
    return [head + paint(style, first.slice(head.length)), ...rest.map((line) => paint(style, line))];
  });
  return [
    paint('dim', heading.trimEnd()),
    ...rows,
    ...(incidents.some(({ disputed }) => disputed)
      ? [paint('dim', '* sources dispute the figure; sums take the low end')]
      : []),
  ];
}

function resultText({ interrupted, decisive }: Replayed): string {
  if (!interrupted) return 'nothing declared would have interrupted it';
  const { step, by, grade } = interrupted;
  const named = by.find((one) => one.grade === grade);
  const more = by.length > 1 ? ` and ${by.length - 1} more` : '';
  const shown = grade === 'evidenced' ? ', evidenced' : '';
  const weak = decisive.in_place.length === 0 ? '; nothing decisive in place' : '';
  return `interrupted at step ${step} by ${named?.control ?? ''}${more}${shown}${weak}`;
}

function nextLines({ next }: Replay, { paint, width }: Look): string[] {
  if (next.length === 0) {
    return wrap('No control that is asked of this organization and judged missing would add to that.', width);
  }
  const [first] = next;
  return [
    paint('bold', 'What would add most, each counting only what those before it leave:'),
    ...next.flatMap(({ control, title, stops, interrupts }, index) => {
      const gain =
        stops.usd > 0
          ? `would have stopped ${sumText(stops)} more`
          : `would have interrupted ${sumText(interrupts)} more`;
      return hang(`  ${index + 1}. `, `${control} ${gain}. ${title}.`, width);
    }),
    ...(first ? [`Next: papertiger explain ${first.control}`] : []),
  ];
}
