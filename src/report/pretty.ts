import type { Finding, Verdict } from '../core/types.ts';
import { reaches } from '../core/rule/levels.ts';
import { absentLines, isAbsence } from './absent.ts';
import { briefLines } from './brief.ts';
import { comparisonLines } from './comparison.ts';
import { breakCommands } from './escape.ts';
import { exceptedLines } from './excepted.ts';
import { failingFindings, openFindings } from './failing.ts';
import type { Pages } from './frame.ts';
import { type Group, groupFindings } from './groups.ts';
import { isAddress } from './link.ts';
import type { Look } from './look.ts';
import type { RenderOptions } from './options.ts';
import { painter } from './paint.ts';
import { groupLines, ruleAddress } from './story.ts';
import { totalsLines } from './totals.ts';
import { undeclaredLines } from './undeclared.ts';

/** The product's face: what fails the run in full, worst first, then the rest in a line each, then totals. */
export function pretty(verdict: Verdict, options: RenderOptions): string {
  const paint = painter(options.color);
  const open = openFindings(verdict);
  const failing = failingFindings(verdict);
  if (options.quiet && failing.length === 0) return '';
  const look: Look = {
    paint,
    width: options.width,
    pages: pagesOf(options.texts),
    cards: verdict.rules,
    addressOf: addressesOf(verdict, options),
  };
  const sections = [comparisonLines(verdict, look), ...stories(failing, look)];
  if (!options.quiet) {
    const rest = open.filter(({ severity }) => !reaches(severity, verdict.inputs.failOn));
    sections.push(briefLines(`below ${verdict.inputs.failOn}, not failing the run`, rest, look));
    sections.push(exceptedLines(verdict.findings, look));
  }
  sections.push(totalsLines(verdict, failing, look, options.quiet ?? false));
  const blocks = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${breakCommands(blocks.join('\n\n'))}\n`;
}

/** One section for each rule; then those for which there was no room, and what is not declared at all. */
function stories(failing: readonly Finding[], look: Look): string[][] {
  const groups = groupFindings(failing.filter((finding) => !isAbsence(finding)));
  const told = groups.filter((group) => group.full.length > 0);
  const untold = groups.filter((group) => group.full.length === 0).flatMap((group) => group.brief);
  let previous: Finding | undefined;
  const sections = told.map((group) => {
    const lines = isUndeclared(group) ? undeclaredLines(group, look) : groupLines(group, look, previous);
    previous = isUndeclared(group) ? previous : group.full.at(-1);
    return lines;
  });
  return [
    ...sections,
    briefLines('also failing the run', untold, look),
    absentLines(failing.filter(isAbsence), look),
  ];
}

/** Fields that nobody declared come by the dozen: they are listed by entity instead of framed one by one. */
function isUndeclared(group: Group): boolean {
  return group.rule === 'meta/undeclared';
}

function addressesOf({ rules }: Verdict, { links, ruleUrl }: RenderOptions): Look['addressOf'] {
  if (!links) return () => undefined;
  return (rule) => {
    const address = ruleUrl?.(rule) ?? ruleAddress(Object.hasOwn(rules, rule) ? rules[rule] : undefined);
    return address !== undefined && isAddress(address) ? address : undefined;
  };
}

function pagesOf(texts: ReadonlyMap<string, string>): Pages {
  const pages = new Map<string, readonly string[]>();
  return (file) => {
    const known = pages.get(file);
    const text = texts.get(file);
    if (known || text === undefined) return known;
    // Lines as the parser counts them: a byte order mark belongs to none.
    const page = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
    pages.set(file, page);
    return page;
  };
}
