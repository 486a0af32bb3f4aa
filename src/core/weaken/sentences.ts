import { parseMarkdown } from '../parse/markdown.ts';
import { type MarkdownProse, placeInProse } from '../parse/markdown-prose.ts';
import type { Place, Source } from '../types.ts';
import { numberOf, numberSource } from './numbers.ts';

/** A sentence of a page that says how much of something is protected, or how many must agree. */
export interface Sentence {
  readonly text: string;
  /** The same for two sentences that differ in their numbers alone. */
  readonly pattern: string;
  readonly amounts: readonly Amount[];
  readonly at: Place;
}

/** So many of so many: 98 of 100, 3 of 5. Of a share, only the share counts. */
export interface Amount {
  readonly part: number;
  readonly whole: number;
}

const rest = '(?:\\s+of\\b)?(?:\\s+(?:the|our|its|your)\\b)?';
const amount = new RegExp(
  [
    `(?<part>${numberSource})(?:-of-|\\s+(?:out\\s+)?of\\s+(?:(?:the|our|its)\\s+)?)(?<whole>${numberSource})`,
    `(?<share>${numberSource})\\s*(?:%|percent\\b|per cent\\b)${rest}`,
    `\\b(?<all>all|always|each|every)\\b${rest}`,
    `(?<other>${numberSource})`,
  ].join('|'),
  'gi',
);

const protection =
  /\b(?:2fa|air-?gapped|approv(?:als?|ed?|ers?)|audit(?:ed|s)?|co-?sign\w*|cold|custod(?:ians?|ied|y)|encrypt(?:ed|ion)?|guardians?|hardware|hsms?|insured|keyholders?|mfa|monitored|mpc|multi-?sig\w*|offline|passkeys?|patched|phishing|protected|quorum|reproducible|reserves?|secured?|segregated|sign(?:atures?|ed|ers?|ing)|simulated|tested|thresholds?|time-?lock(?:ed|s)?|validators?|vault(?:ed|s)?|verif(?:ied|iers?|y))\b/i;

/** Of what is bounded from above, and of what is no protection, more is not a greater promise. */
const otherwise =
  /\b(?:ap[ry]|at most|below|commission|discounts?|fees?|fewer|hot|interest|less|lost|maximum|never|no|not|online|only|prices?|rates?|returns?|rewards?|stolen|under|unless|up to|without|yields?)\b|n't\b/i;

/** The sentences of a page that claim a share or a quorum of protection. Quotes are other people's words. Linear in the text. */
export function sentencesOf(page: Source): Sentence[] {
  const { prose } = parseMarkdown(page, (text) => protection.test(text));
  return prose.filter(({ quoted }) => !quoted).flatMap(sentencesIn);
}

function sentencesIn(block: MarkdownProse): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const { index, 0: mark } of [...block.text.matchAll(/[.!?]+(?:\s+|$)|$/g)]) {
    const text = block.text.slice(start, index);
    if (protection.test(text) && !otherwise.test(text)) found.push(...read(block, text, start));
    start = index + mark.length;
  }
  return found;
}

function read(block: MarkdownProse, text: string, start: number): Sentence[] {
  const amounts: Amount[] = [];
  const pattern = text.replace(amount, (...match) => {
    const said: Readonly<Record<string, string | undefined>> = match.at(-1);
    if (said.other !== undefined) return '0';
    if (said.part !== undefined)
      amounts.push({ part: numberOf(said.part), whole: numberOf(said.whole ?? '') });
    else amounts.push({ part: said.share === undefined ? 100 : numberOf(said.share), whole: 100 });
    return said.part === undefined ? '%' : '#';
  });
  if (amounts.length === 0) return [];
  const at = placeInProse(block, start, start + text.length);
  return [{ text: text.trim(), pattern: pattern.replace(/\s+/g, ' ').trim().toLowerCase(), amounts, at }];
}
