import type { Against, Moved, UnreadableBase } from '../core/verdict/replay-types.ts';
import type { Standing } from '../core/verdict/standing.ts';
import type { Sum } from '../core/verdict/sum.ts';
import { dollars } from './dollars.ts';
import { visible } from './escape.ts';
import type { Paint } from './paint.ts';
import { hang, wrap } from './wrap.ts';

interface Look {
  readonly paint: Paint;
  readonly width: number;
}

/** What a change does to the thefts: the sums, then each theft that it re-opens or closes, worst first. */
export function againstLines(against: Against | UnreadableBase, { paint, width }: Look): string[] {
  const ref = visible(against.ref);
  if ('fault' in against) {
    const text = `Against ${ref}: unknown, because ${visible(against.fault)}. What follows is the program as it is now.`;
    return wrap(text, width).map((line) => paint('yellow', line));
  }
  const { reopened, closed, totals, note } = against;
  const moved = reopened.length + closed.length > 0;
  const first = moved
    ? `Against ${ref}: re-opens ${sumText(totals.reopened)}, closes ${sumText(totals.closed)}.`
    : `Against ${ref}: no theft re-opens and none closes.`;
  const { interrupted, stopped } = totals;
  const second =
    `Interrupted: ${sumText(interrupted.base)} before, ${sumText(interrupted.head)} now; ` +
    `by a control that alone decides: ${sumText(stopped.base)} before, ${sumText(stopped.head)} now.`;
  return [
    ...wrap(first, width).map((line) => paint('bold', line)),
    ...wrap(second, width),
    ...reopened
      .flatMap((one) => hang('  re-opens ', reopenedText(one, ref), width))
      .map((line) => paint('red', line)),
    ...closed
      .flatMap((one) => hang('  closes   ', closedText(one, ref), width))
      .map((line) => paint('green', line)),
    ...(moved ? wrap(note, width).map((line) => paint('dim', line)) : []),
  ];
}

function reopenedText(moved: Moved, ref: string): string {
  return `${theftText(moved)}: at ${ref} interrupted ${whereText(moved)}; ${otherwiseText(moved, 'now')}.`;
}

function closedText(moved: Moved, ref: string): string {
  return `${theftText(moved)}: now interrupted ${whereText(moved)}; ${otherwiseText(moved, `at ${ref}`)}.`;
}

/** `bybit-2025 ($1.46B)`; disputed figures carry the mark of the table. */
function theftText({ id, usd, disputed }: Moved): string {
  return `${visible(id)} (${dollars(usd)}${disputed ? '*' : ''})`;
}

function whereText({ interrupted: { step, by } }: Moved): string {
  return `at step ${step} by ${by.map(({ control, grade }) => `${control} (${grade})`).join(', ')}`;
}

function otherwiseText({ otherwise }: Moved, when: string): string {
  const [only] = otherwise;
  if (only && otherwise.length === 1) return `${when} it ${standingText(only.standing)}`;
  return otherwise.map(({ control, standing }) => `${when} ${control} ${standingText(standing)}`).join(', ');
}

function standingText(standing: Standing): string {
  if (standing.is === 'failing') return `fails ${standing.rules.map(visible).join(', ')}`;
  if (standing.is === 'in-place') return 'is in place';
  const because = {
    'no-rule': 'no rule decides it',
    'not-run': 'a rule that decides it was not run',
    'nothing-declared': 'nothing is declared',
    'not-applicable': 'it has no bearing',
  };
  return `is not judged (${because[standing.because]})`;
}

function sumText({ incidents, usd }: Sum): string {
  return `${incidents} (${dollars(usd)})`;
}
