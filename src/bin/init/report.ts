import type { Finding, Verdict } from '../../core/types.ts';
import { count } from '../../report/count.ts';
import { dollars } from '../../report/dollars.ts';
import { visible } from '../../report/escape.ts';
import { messageOf } from '../../report/message.ts';
import { nextCommand, nextFinding } from '../../report/totals.ts';
import { hang } from '../../report/wrap.ts';

/** How a verdict is told. */
export interface Telling {
  /** What to type for the same verdict. */
  readonly command: string;
  /** Whether the program was written just now. */
  readonly isNew: boolean;
  readonly width: number;
}

/** What `check` says in a sentence, and the one step that it asks for next. */
export function nextStep(verdict: Verdict, { command, isNew, width }: Telling): string[] {
  const { counts, statuses, findings } = verdict;
  const next = nextFinding(verdict);
  if (!next) return hang('', `${command} finds nothing open here.`, width);
  const words = findings.filter(
    ({ rule, status }) => status.is === 'open' && rule.startsWith('claim/'),
  ).length;
  const comfort = isNew ? ' A program that says little fails on purpose.' : '';
  const total = `${count(statuses.open, 'open finding')}, ${counts.critical} of them critical.`;
  const inWords = `Of these ${words} in the words of the Markdown here; papertiger claims shows only those.`;
  return [
    ...hang('', `${command}: ${total}${comfort}`, width),
    ...(words > 0 ? hang('', inWords, width) : []),
    '',
    ...stepLines(next, verdict, width),
  ];
}

function stepLines(next: Finding, verdict: Verdict, width: number): string[] {
  const { fix = '', interrupts_usd = 0 } = verdict.rules[next.rule] ?? {};
  const worth =
    interrupts_usd > 0
      ? `; its controls would have interrupted ${dollars(interrupts_usd)} of loss on record (our judgement)`
      : '';
  const explain = nextCommand(verdict);
  return [
    ...hang('', `${visible(next.rule)} (${next.severity})${worth}.`, width),
    ...hang('  ', messageOf(next), width),
    ...hang('  ', visible(fix.trim().replaceAll(/\s*\n\s*/g, ' ')), width),
    // As papertiger check ends.
    ...(explain === undefined ? [] : hang('Next: ', explain, width)),
  ];
}
