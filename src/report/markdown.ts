import type { Verdict } from '../core/types.ts';
import { count } from './count.ts';
import { cutToFit, type Section } from './cut.ts';
import { markdownCode, markdownText } from './escape-markdown.ts';
import { failingFindings, openFindings } from './failing.ts';
import { deltaSections, otherSections, weakeningSections } from './markdown-comparison.ts';
import { exceptedSections, findingSections } from './markdown-findings.ts';
import type { RenderOptions } from './options.ts';
import { clip } from './sentence.ts';
import { countSentence, nextCommand, skippedHeading, summarySentences } from './totals.ts';
import { namedRules, unrunByReason } from './unrun.ts';
import { fallsText, weakerChanges } from './weakening.ts';

/** GitHub throws a job summary over 1 MiB away as a whole. */
const jobSummary = 900 * 1024;

const wholeAsJson = '`--format json` has all of it.';

/** A page for a job summary or a comment: the outcome, what became weaker, findings, what it comes to, totals. */
export function markdown(verdict: Verdict, options: RenderOptions): string {
  return markdownWithin(verdict, options, jobSummary, wholeAsJson);
}

/**
 * The same in at most `bytes` bytes of UTF-8; a comment on GitHub takes 65,536 characters. `where` is said of a page that
 * is cut: a sentence of Markdown about what holds the rest.
 */
export function markdownWithin(
  verdict: Verdict,
  { quiet = false }: RenderOptions,
  bytes: number,
  where: string,
): string {
  const failing = failingFindings(verdict);
  if (quiet && failing.length === 0) return '';
  const sections = [
    outcomeSection(verdict, failing.length),
    ...weakeningSections(verdict),
    ...findingSections(quiet ? failing : openFindings(verdict), verdict),
    ...(quiet ? [] : exceptedSections(verdict)),
    ...deltaSections(verdict),
    ...otherSections(verdict),
    ...(quiet ? [] : skippedSections(verdict)),
    totalsSection(quiet ? [countSentence(verdict)] : summarySentences(verdict)),
    ...(quiet ? [] : nextSections(verdict)),
  ];
  return cutToFit(sections, bytes, where);
}

function outcomeSection({ inputs, comparison }: Verdict, failing: number): Section {
  const said = failing > 0 ? `fails, ${count(failing, 'open finding')}` : 'passes, no open finding';
  const weaker = comparison ? weakerChanges(comparison) : 0;
  const parts = [
    `${said} at or above ${inputs.failOn}`,
    weaker > 0 ? count(weaker, 'weaker change') : '',
    comparison ? markdownText(fallsText(comparison)) : '',
  ].filter((part) => part !== '');
  return { name: '', head: [`## papertiger: ${parts.join(', ')}`], rows: [], tail: [] };
}

function totalsSection(sentences: readonly string[]): Section {
  const text = sentences.map((sentence) => markdownText(clip(sentence, 1000))).join(' ');
  return { name: '', head: ['### Totals', '', text], rows: [], tail: [] };
}

function skippedSections(verdict: Verdict): Section[] {
  const heading = skippedHeading(verdict);
  const rows = unrunByReason(verdict).map(
    // A colon behind the text could end the name of an emoji.
    (group) => `- ${markdownText(clip(namedRules(group), 500))} (${markdownText(clip(group.reason, 500))})`,
  );
  return heading === ''
    ? []
    : [{ name: 'reasons why rules did not run', head: [`### ${heading}`, ''], rows, tail: [] }];
}

function nextSections(verdict: Verdict): Section[] {
  const next = nextCommand(verdict);
  return next === undefined ? [] : [{ name: '', head: [`Next: ${markdownCode(next)}`], rows: [], tail: [] }];
}
