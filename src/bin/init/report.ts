import type { Finding, Verdict } from '../../core/types.ts';
import { dollars } from '../../report/dollars.ts';
import { visible } from '../../report/escape.ts';
import { messageOf } from '../../report/message.ts';
import { hang } from '../../report/wrap.ts';

/** What `check` says of a new program in a sentence, and the one step that is worth most. */
export function firstStep(verdict: Verdict, width: number): string[] {
  const { counts, statuses } = verdict;
  const open = verdict.findings.filter(({ status }) => status.is === 'open');
  const best = mostValuable(open, verdict);
  if (!best) return ['papertiger check finds nothing open here.'];
  const words = open.filter(({ rule }) => rule.startsWith('claim/')).length;
  const { fix = '', interrupts_usd = 0 } = verdict.rules[best.rule] ?? {};
  const worth =
    interrupts_usd > 0
      ? `; its controls would have interrupted ${dollars(interrupts_usd)} of loss on record (our judgement)`
      : '';
  return [
    ...hang(
      '',
      `papertiger check: ${statuses.open} open findings, ${counts.critical} of them critical. A program that says little fails on purpose.`,
      width,
    ),
    ...(words > 0
      ? hang(
          '',
          `Of these ${words} in the words of the Markdown here; papertiger claims shows only those.`,
          width,
        )
      : []),
    '',
    ...hang('First: ', `${visible(best.rule)} (${best.severity})${worth}.`, width),
    ...hang('       ', messageOf(best), width),
    ...hang('       ', visible(fix.trim().replaceAll(/\s*\n\s*/g, ' ')), width),
    `       papertiger explain ${visible(best.rule)}`,
  ];
}

/** By what was lost to thefts that it would have broken; between equals the worst, which comes first. */
function mostValuable(open: readonly Finding[], { rules }: Verdict): Finding | undefined {
  const worth = ({ rule }: Finding) => rules[rule]?.interrupts_usd ?? 0;
  let best = open[0];
  for (const finding of open) if (best && worth(finding) > worth(best)) best = finding;
  return best;
}
