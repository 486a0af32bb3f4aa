import { countOf } from '../core/analysis/nouns.ts';
import type { CutReport, WorstReport } from '../core/verdict/analysis-types.ts';
import type { AnalysisDelta, CutDelta } from '../core/verdict/analyze-against.ts';
import { dollars } from './dollars.ts';
import { visible } from './escape.ts';
import type { Paint } from './paint.ts';
import { hang, wrap } from './wrap.ts';

interface Look {
  readonly paint: Paint;
  readonly width: number;
}

const questions = { cuts: 'to move it', immediate: 'to move it at once', freeze: 'to lock it' } as const;

/** What a change does to the cuts, what got worse first; then to the worst loss. */
export function deltaLines(delta: AnalysisDelta, look: Look): string[] {
  const { paint, width } = look;
  const ref = visible(delta.ref);
  const weaker = delta.cuts.filter(({ change }) => change === 'weaker');
  const stronger = delta.cuts.filter(({ change }) => change === 'stronger');
  const first =
    delta.cuts.length === 0
      ? `Against ${ref}: as many as before must fall, everywhere.`
      : `Against ${ref}: fewer must fall in ${weaker.length} places, more in ${stronger.length}.`;
  return [
    ...wrap(first, width).map((line) => paint('bold', line)),
    ...weaker.flatMap((cut) => cutLines('  weaker   ', cut, look)).map((line) => paint('red', line)),
    ...stronger.flatMap((cut) => cutLines('  stronger ', cut, look)).map((line) => paint('green', line)),
    ...lossLines('the worst single loss', delta.worst.single, look),
    ...lossLines('the worst loss by two', delta.worst.pair, look),
    ...sided('New, nothing to compare with', delta.added, width),
    ...sided('Gone', delta.removed, width),
  ];
}

function cutLines(head: string, { entity, dimension, of, was, is }: CutDelta, { width }: Look): string[] {
  return hang(
    head,
    `${visible(entity)}: ${countText(was, dimension)} -> ${countText(is, dimension)} ${questions[of]}`,
    width,
  );
}

/** As `countOf`; where it depends on what is not declared, from the least to the most it can be. */
function countText({ size, undeclared, at_most: most }: CutReport, dimension: string): string {
  if (size === null || !undeclared) return countOf(size, dimension);
  return `${size} to ${countOf(most ?? null, dimension)}`;
}

function lossLines(
  what: string,
  { was, is }: { readonly was: WorstReport; readonly is: WorstReport },
  { paint, width }: Look,
): string[] {
  const before = was.usd;
  const now = is.usd;
  if (before === now) return [];
  const text = `${what}: ${dollars(before)} -> ${dollars(now)}`;
  return hang('  ', text, width).map((line) => paint(now > before ? 'red' : 'green', line));
}

function sided(what: string, names: readonly string[], width: number): string[] {
  return names.length === 0 ? [] : hang(`  ${what}: `, names.map(visible).join(', '), width);
}
