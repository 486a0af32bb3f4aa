import { countOf } from '../core/analysis/nouns.ts';
import type { Change, Comparison, CutChange, Verdict } from '../core/types.ts';
import { count } from './count.ts';
import { dollars } from './dollars.ts';
import { visible } from './escape.ts';
import { linkRule } from './link.ts';
import type { Look } from './look.ts';
import type { Style } from './paint.ts';
import { clip } from './sentence.ts';
import { fallsText, weakerChanges } from './weakening.ts';
import { columns } from './width.ts';
import { hang, wrap } from './wrap.ts';

/** Of each kind of change; the JSON has all. */
const mostShown = 20;
const mostWhat = 44;

const styles: Readonly<Record<Change['change'], Style>> = {
  weaker: 'red',
  stronger: 'green',
  changed: 'dim',
};
const questions = { cuts: 'to move it', immediate: 'to move it at once', freeze: 'to lock it' } as const;

/** What the change does: field by field, to how few must fall, to the worst loss and to known thefts. Empty without a base. */
export function comparisonLines({ comparison }: Verdict, look: Look): string[] {
  if (!comparison) return [];
  const { paint, width } = look;
  return [
    ...wrap(summaryOf(comparison), width).map((line) => paint('bold', line)),
    ...(['weaker', 'stronger', 'changed'] as const).flatMap((change) =>
      changeLines(change, comparison, look),
    ),
    ...cutLines(comparison.cuts, look),
    ...lossLines(comparison, look),
    ...incidentLines(comparison, look),
    ...comparison.notes
      .flatMap((note) => hang('  not compared: ', visible(note), width))
      .map((line) => paint('yellow', line)),
  ];
}

/** `Against main: 2 weaker, 1 stronger, 3 otherwise changed; fewer must fall for wallet/vault to move.` */
export function summaryOf(comparison: Comparison): string {
  const { ref, changes, left_out: left } = comparison;
  const of = (change: Change['change']) => changes.filter((one) => one.change === change).length;
  const counts =
    changes.length === 0
      ? 'nothing that has an order changed'
      : `${weakerChanges(comparison)} weaker, ${of('stronger')} stronger, ${of('changed')} otherwise changed`;
  const falls = fallsText(comparison);
  const rest =
    left === undefined
      ? ''
      : ` ${count(left, 'finding')} that the change does not touch ${left === 1 ? 'is' : 'are'} left out.`;
  return `Against ${visible(ref)}: ${counts}${falls === '' ? '' : `; ${falls}`}.${rest}`;
}

function changeLines(change: Change['change'], { changes }: Comparison, look: Look): string[] {
  const { paint, width } = look;
  const own = changes.filter((one) => one.change === change);
  const shown = own.slice(0, mostShown);
  const room = Math.min(mostWhat, Math.max(0, ...shown.map((one) => columns(whatOf(one)))));
  const lines = shown.flatMap((one) => {
    const what = whatOf(one);
    const head = `  ${change.padEnd(9)}${what}${' '.repeat(Math.max(0, room - columns(what)))}  `;
    const [rule = ''] = one.rules;
    return hang(head, movedText(one), width).map((line) => paint(styles[change], linkRule(line, rule, look)));
  });
  return [...lines, ...moreLines(own.length, `${change} (--format json lists all)`, look)];
}

/** `wallet/eth-cold-1 threshold`; the gate has no entity. */
export function whatOf({ entity, field, more }: Change): string {
  const others = more === undefined ? '' : `and ${more} more`;
  return visible([entity, others, field].filter((part) => part !== undefined && part !== '').join(' '));
}

function movedText({ was, is, rules }: Change): string {
  const text = (value: string) => (value === '' ? 'nothing' : visible(clip(value, 120)));
  const reader =
    rules[0] === undefined ? '' : `  (${rules[0]}${rules.length > 1 ? ` and ${rules.length - 1} more` : ''})`;
  return `${text(was)} -> ${text(is)}${reader}`;
}

/** What is not shown of so many. */
function moreLines(count: number, of: string, { paint, width }: Look): string[] {
  const more = count - mostShown;
  return more > 0 ? hang('  ', `and ${more} more ${of}`, width).map((line) => paint('dim', line)) : [];
}

function cutLines(cuts: readonly CutChange[], look: Look): string[] {
  const { paint, width } = look;
  const shown = cuts.slice(0, mostShown);
  const lines = shown.flatMap((cut) => {
    const style = cut.change === 'weaker' ? 'red' : 'green';
    return hang(`  ${cut.change.padEnd(9)}`, cutText(cut), width).map((line) => paint(style, line));
  });
  return [
    ...(lines.length > 0 ? [paint('bold', 'How few must fall:')] : []),
    ...lines,
    ...moreLines(cuts.length, '(papertiger analyze --against lists all)', look),
  ];
}

/** `wallet/eth-cold-1: 5 people -> 2 people to move it`. */
export function cutText({ entity, dimension, of, was, is }: CutChange): string {
  return `${visible(entity)}: ${countOf(was, dimension)} -> ${countOf(is, dimension)} ${questions[of]}`;
}

function lossLines({ worst_usd: worst }: Comparison, { paint, width }: Look): string[] {
  if (!worst) return [];
  const kinds = [
    ['the worst loss by one', worst.single],
    ['the worst loss by two', worst.pair],
  ] as const;
  return kinds.flatMap(([what, { was, is }]) =>
    was === is
      ? []
      : hang('  ', `${what}: ${dollars(was)} -> ${dollars(is)}`, width).map((line) =>
          paint(is > was ? 'red' : 'green', line),
        ),
  );
}

function incidentLines({ incidents }: Comparison, { paint, width }: Look): string[] {
  if (!incidents) return [];
  const list = (thefts: readonly { readonly id: string; readonly usd: number }[]) =>
    thefts.map(({ id, usd }) => `${visible(id)} (${dollars(usd)})`).join(', ');
  const { reopened, closed } = incidents;
  return [
    ...(reopened.length > 0
      ? hang('  re-opens ', list(reopened), width).map((line) => paint('red', line))
      : []),
    ...(closed.length > 0
      ? hang('  closes   ', list(closed), width).map((line) => paint('green', line))
      : []),
  ];
}
