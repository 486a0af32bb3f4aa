import type { Finding, Verdict } from '../core/types.ts';
import { breakCommands, visible } from './escape.ts';
import { failingFindings } from './failing.ts';
import { position } from './frame.ts';
import type { RenderOptions } from './options.ts';
import { namedMessage } from './story.ts';
import { countSentence, ending, skippedHeading } from './totals.ts';

/**
 * For `grep`, editors and problem matchers: `file:line:column: severity rule message`, a line for each finding that is
 * open or excused, in the verdict's order. Those known from before are only counted. The last line holds the totals.
 */
export function compact(verdict: Verdict, { quiet = false }: RenderOptions): string {
  const failing = failingFindings(verdict);
  if (quiet && failing.length === 0) return '';
  const told = quiet ? failing : verdict.findings.filter(({ status }) => status.is !== 'known');
  const skipped = skippedHeading(verdict);
  const totals = [countSentence(verdict), skipped && `${skipped}.`, ending(verdict, failing.length)];
  const lines = [...told.map(lineOf), totals.filter((sentence) => sentence !== '').join(' ')];
  return `${breakCommands(lines.join('\n'))}\n`;
}

function lineOf(finding: Finding): string {
  const { at, severity, rule, status } = finding;
  const excuse = status.is === 'excepted' ? ` (excepted until ${visible(status.until)})` : '';
  return `${position(at)}: ${severity} ${visible(rule)} ${namedMessage(finding)}${excuse}`;
}
