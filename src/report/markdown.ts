import type { Verdict } from '../core/types.ts';
import { cutToFit, type Section } from './cut.ts';
import { markdownCode, markdownText } from './escape-markdown.ts';
import { failingFindings, openFindings } from './failing.ts';
import { comparisonSections } from './markdown-comparison.ts';
import { exceptedSections, findingSections } from './markdown-findings.ts';
import type { RenderOptions } from './options.ts';
import { clip } from './sentence.ts';
import {
  count,
  countSentence,
  nextCommand,
  skippedByReason,
  skippedHeading,
  summarySentences,
} from './totals.ts';

/** GitHub throws a job summary over 1 MiB away as a whole. */
const jobSummary = 900 * 1024;

/** A page for a job summary or a comment: the verdict in one line, totals, findings by severity, what to type next. */
export function markdown(verdict: Verdict, options: RenderOptions): string {
  return markdownWithin(verdict, options, jobSummary);
}

/** The same in at most `bytes` bytes of UTF-8; a comment on GitHub takes 65,536 characters. */
export function markdownWithin(verdict: Verdict, { quiet = false }: RenderOptions, bytes: number): string {
  const failing = failingFindings(verdict);
  if (quiet && failing.length === 0) return '';
  const sections = [
    verdictSection(verdict, failing.length, quiet),
    ...comparisonSections(verdict),
    ...findingSections(quiet ? failing : openFindings(verdict), verdict),
    ...(quiet ? [] : [...exceptedSections(verdict), ...skippedSections(verdict), ...nextSections(verdict)]),
  ];
  return cutToFit(sections, bytes);
}

function verdictSection(verdict: Verdict, failing: number, quiet: boolean): Section {
  const { failOn } = verdict.inputs;
  const said = failing > 0 ? `fails, ${count(failing, 'open finding')}` : 'passes, no open finding';
  const totals = quiet ? [countSentence(verdict)] : summarySentences(verdict);
  const text = totals.map((sentence) => markdownText(clip(sentence, 1000))).join(' ');
  return { name: '', head: [`## papertiger: ${said} at or above ${failOn}`, '', text], rows: [], tail: [] };
}

function skippedSections(verdict: Verdict): Section[] {
  const heading = skippedHeading(verdict);
  const rows = [...skippedByReason(verdict)].flatMap(([reason, rules]) =>
    // A colon behind the text could end the name of an emoji.
    rules.map((rule) => `- ${markdownText(clip(rule, 200))} (${markdownText(clip(reason, 500))})`),
  );
  return heading === ''
    ? []
    : [{ name: 'rules that did not run', head: [`### ${heading}`, ''], rows, tail: [] }];
}

function nextSections(verdict: Verdict): Section[] {
  const next = nextCommand(verdict);
  return next === undefined ? [] : [{ name: '', head: [`Next: ${markdownCode(next)}`], rows: [], tail: [] }];
}
