import { type Chart, type Range, startsOne } from './chart.ts';
import type { Defeater } from './language.ts';
import type { Inference } from './match.ts';

/** Tokens; a bound, so that one endless sentence is not walked again for each match in it. */
const REACH = 60;

/** Whether the words around or inside an inference take it back. */
export function isDefeated(match: Inference, chart: Chart, defeaters: readonly Defeater[]): boolean {
  return defeaters.some((defeater) => applies(defeater, match) && stands(defeater, match, chart));
}

function applies({ links, spares }: Defeater, { link }: Inference): boolean {
  return (links?.includes(link.name) ?? true) && !spares?.includes(link.name);
}

function stands(defeater: Defeater, match: Inference, chart: Chart): boolean {
  const { where, set } = defeater;
  const within = defeater.within ?? REACH;
  if (where === 'quoted') return isQuoted(match, chart) && !standsAround(defeater, match, within, chart);
  if (where === 'before') return standsBefore(defeater, match.from, within, chart);
  if (where === 'after') return standsFrom(defeater, match.to, within, chart);
  if (where === 'opening')
    return standsFrom(
      { ...defeater, sentenceEnd: defeater.stops },
      pastSentence(defeater, match.to, chart),
      within,
      chart,
    );
  if (where === 'sentence')
    return (
      standsBefore(defeater, match.from, within, chart) || standsFrom(defeater, match.from, within, chart)
    );
  const range = where === 'inside' ? match : match.roles[where];
  if (!range) return false;
  for (let at = range.from; at < range.to; at++) {
    const isOwn = where === 'inside' && (holds(match.roles.outcome, at) || holds(match.roles.artifact, at));
    if (!isOwn && startsOne(chart, at, set)) return true;
  }
  return false;
}

function isQuoted({ from, to }: Range, { tokens }: Chart): boolean {
  return tokens.slice(from, to).every((token) => token.quoted);
}

function standsAround(defeater: Defeater, { from }: Range, within: number, chart: Chart): boolean {
  return standsBefore(defeater, from, within, chart) || standsFrom(defeater, from, within, chart);
}

function standsBefore(defeater: Defeater, from: number, within: number, chart: Chart): boolean {
  for (let at = from - 1; at >= Math.max(0, from - within); at--) {
    if (startsOne(chart, at, defeater.set)) return true;
    if (startsOne(chart, at, defeater.sentenceEnd) || startsOne(chart, at, defeater.stops)) return false;
  }
  return false;
}

function standsFrom(defeater: Defeater, from: number, within: number, chart: Chart): boolean {
  for (let at = from; at < Math.min(chart.tokens.length, from + within); at++) {
    if (startsOne(chart, at, defeater.set)) return true;
    if (startsOne(chart, at, defeater.sentenceEnd) || startsOne(chart, at, defeater.stops)) return false;
  }
  return false;
}

function pastSentence(defeater: Defeater, from: number, chart: Chart): number {
  let at = from;
  const last = Math.min(chart.tokens.length, from + REACH);
  while (at < last && !startsOne(chart, at, defeater.sentenceEnd)) at++;
  return at + 1;
}

function holds(range: Range | undefined, at: number): boolean {
  return range !== undefined && at >= range.from && at < range.to;
}
