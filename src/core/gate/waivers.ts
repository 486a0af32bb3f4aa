import type { Difference } from '../weaken/weaken.ts';
import { parseDay } from '../parse/date.ts';
import { parseMarkdown } from '../parse/markdown.ts';
import type { AllowDirective } from '../parse/markdown-allow.ts';
import { originOf, placeAt } from '../parse/position.ts';
import { compareFacts } from '../program/strength.ts';
import type { Origin, Place, Source } from '../types.ts';
import { differ, type Side, spoken, startOf } from './draft.ts';
import { pairBy } from './pair.ts';

interface Waiver {
  readonly directive: AllowDirective;
  readonly at: Place;
  /** The words that it stands over, without its own and however they are broken into lines. */
  readonly over: string;
}

/** Waivers in Markdown that came, run longer, or stand over other words; and the reverse. One that is not well formed waives nothing. */
export function compareWaivers(
  base: readonly Source[],
  head: readonly Source[],
  today: string,
): readonly Difference[] {
  const { pairs, gone, come } = pairBy(waiversIn(base), waiversIn(head), [
    ({ directive, at, over }) => JSON.stringify([directive.rule, at.file, over]),
    ({ directive, over }) => JSON.stringify([directive.rule, over]),
    ({ directive, at }) => JSON.stringify([directive.rule, at.file]),
  ]);
  const now = parseDay(today) ?? 0;
  const holds = ({ directive }: Waiver) => (parseDay(directive.until ?? '') ?? 0) >= now;
  return [
    ...pairs.filter((pair) => pair.some(holds)).flatMap(([was, is]) => compareWaiver(was, is)),
    ...gone.filter(holds).map((one) => alone('stronger', one, undefined)),
    ...come.filter(holds).map((one) => alone('weaker', undefined, one)),
  ];
}

function waiversIn(pages: readonly Source[]): readonly Waiver[] {
  return pages.flatMap((page) => {
    const directives = parseMarkdown(page, () => false).directives.filter(
      ({ malformed }) => malformed === undefined,
    );
    if (directives.length === 0) return [];
    const origin = originOf(page.file, page.text);
    return directives.map((directive) => ({
      directive,
      at: placeAt(origin, [], directive.span),
      over: wordsUnder(origin, directive),
    }));
  });
}

function wordsUnder(
  { text, lineStarts }: Origin,
  { appliesToLines: [first, last], span }: AllowDirective,
): string {
  const [start, end] = [lineStarts[first - 1] ?? 0, lineStarts[last] ?? text.length];
  const isInside = span.start >= start && span.end <= end;
  const words = isInside ? text.slice(start, span.start) + text.slice(span.end, end) : text.slice(start, end);
  return words.replace(/\s+/g, ' ').trim();
}

const said = ({ directive, at }: Waiver) => ({
  term: 'Gate.waiver',
  field: `waivers[${spoken(directive.rule)} ${spoken(at.file)}]`,
});

function alone(verdict: 'weaker' | 'stronger', was: Waiver | undefined, is: Waiver | undefined): Difference {
  const one = is ?? was;
  if (!one) throw new Error('one side holds a waiver');
  const side = (waiver: Waiver | undefined): Side | undefined =>
    waiver && { text: spoken(`until ${waiver.directive.until}, ${waiver.directive.reason}`), at: waiver.at };
  return differ({ ...said(one), verdict }, side(was), side(is), startOf(one.at.file));
}

function compareWaiver(was: Waiver, is: Waiver): Difference[] {
  const { term, field } = said(is);
  const facts = [
    ['until', 'earlier', was.directive.until, is.directive.until],
    ['owner', undefined, was.directive.owner, is.directive.owner],
    ['reason', undefined, was.directive.reason, is.directive.reason],
    ['words', undefined, was.over, is.over],
  ] as const;
  return facts.flatMap(([name, strength, before, after]) => {
    const verdict = compareFacts(strength, before, after);
    const side = (text: string | undefined, at: Place): Side => ({ text: spoken(text ?? ''), at });
    const one = { term, field: `${field}.${name}` };
    return verdict ? [differ({ ...one, verdict }, side(before, was.at), side(after, is.at), is.at)] : [];
  });
}
