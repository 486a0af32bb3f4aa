import { countOf } from '../core/analysis/nouns.ts';
import { groupBy } from '../core/group-by.ts';
import type { CutReport, WorstReport } from '../core/verdict/analysis-types.ts';
import type { AnalysisDelta, CutDelta } from '../core/verdict/analyze-against.ts';
import type { Look } from './analysis-table.ts';
import { amountText, digitsApart } from './dollars.ts';
import { visible } from './escape.ts';
import type { Style } from './paint.ts';
import { hang, wrap } from './wrap.ts';

/** A change of one kind in a dimension, and where it is the same. */
interface Move extends Omit<CutDelta, 'entity'> {
  readonly entities: readonly string[];
}

/**
 * What a change does to the falls, what got worse first; then to the freezes and to the worst loss. `compared` is how
 * many entities stand on both sides.
 */
export function deltaLines(delta: AnalysisDelta, compared: number, look: Look): string[] {
  const { paint, width } = look;
  const told = withoutRepeats(delta.cuts);
  const falls = told.filter(({ of }) => of !== 'freeze');
  const weaker = falls.filter(({ change }) => change === 'weaker');
  const stronger = falls.filter(({ change }) => change === 'stronger');
  const freezes = movesOf(told.filter(({ of }) => of === 'freeze'));
  const news = compared > 0 ? sentence(weaker.length, stronger.length) : 'nothing stands on both sides';
  const first = `Against ${visible(delta.ref)}: ${news}.`;
  return [
    ...wrap(first, width).map((line) => paint('bold', line)),
    ...movesOf(weaker).flatMap((move) => fallLines('  weaker   ', move, 'red', look)),
    ...movesOf(stronger).flatMap((move) => fallLines('  stronger ', move, 'green', look)),
    ...freezes.flatMap((move) => freezeLines(move, look)),
    ...lossLines('the worst single loss', delta.worst.single, look),
    ...lossLines('the worst loss by two', delta.worst.pair, look),
    ...sided('New, nothing to compare with', delta.added, width),
    ...sided('Gone', delta.removed, width),
  ];
}

function sentence(weaker: number, stronger: number): string {
  const places = (count: number) => (count === 0 ? 'nowhere' : `in ${count} place${count > 1 ? 's' : ''}`);
  if (weaker + stronger === 0) return 'as many as before must fall, everywhere';
  return weaker === 0
    ? `more must fall ${places(stronger)}, fewer nowhere`
    : `fewer must fall ${places(weaker)}, more ${places(stronger)}`;
}

/** What moves at once exactly as with notice is told once, and so is what moves of any kind as it does of one. */
function withoutRepeats(cuts: readonly CutDelta[]): CutDelta[] {
  const keyOf = ({ entity, was, is }: CutDelta, ...more: readonly string[]) =>
    JSON.stringify([entity, ...more, rangeOf(was), rangeOf(is)]);
  const noticed = new Set(cuts.filter(({ of }) => of === 'cuts').map((cut) => keyOf(cut, cut.dimension)));
  const told = cuts.filter((cut) => cut.of !== 'immediate' || !noticed.has(keyOf(cut, cut.dimension)));
  const ofOneKind = new Set(
    told.filter(({ dimension }) => dimension !== 'mixed').map((cut) => keyOf(cut, cut.of)),
  );
  return told.filter((cut) => cut.dimension !== 'mixed' || !ofOneKind.has(keyOf(cut, cut.of)));
}

/** The same change of several entities is one line. */
function movesOf(cuts: readonly CutDelta[]): Move[] {
  const moves = groupBy(cuts, ({ of, dimension, was, is }) =>
    JSON.stringify([of, dimension, rangeOf(was), rangeOf(is)]),
  );
  return [...moves.values()].flatMap((group) =>
    group.slice(0, 1).map((cut) => ({ ...cut, entities: group.map(({ entity }) => entity) })),
  );
}

function fallLines(head: string, move: Move, style: Style, { paint, width }: Look): string[] {
  return hang(head, moveText(move), width).map((line) => paint(style, line));
}

/** Neither better nor worse: what takes fewer to open may take fewer to lock. */
function freezeLines(move: Move, { width }: Look): string[] {
  return hang(`  ${move.change === 'weaker' ? 'easier' : 'harder'} to freeze  `, moveText(move), width);
}

function moveText({ entities, dimension, of, was, is }: Move): string {
  const it = entities.length > 1 ? 'each' : 'it';
  const what = { cuts: `move ${it}`, immediate: `move ${it} at once`, freeze: `lock ${it}` }[of];
  const names = entities.map(visible).join(', ');
  return `${names}: ${countText(was, dimension)} -> ${countText(is, dimension)} to ${what}`;
}

/** As `countOf`; where it depends on what is not declared, from the least to the most it can be. */
function countText(cut: CutReport, dimension: string): string {
  const [least, most] = rangeOf(cut);
  const text = least === most ? countOf(least, dimension) : `${least} to ${countOf(most, dimension)}`;
  return cut.at_least ? `at least ${text}` : text;
}

const rangeOf = ({ size, undeclared, at_most: most }: CutReport) =>
  [size, undeclared ? (most ?? null) : size] as const;

function lossLines(
  what: string,
  { was, is }: { readonly was: WorstReport; readonly is: WorstReport },
  { paint, width }: Look,
): string[] {
  const digits = digitsApart(was.usd, is.usd);
  const [before, now] = [amountText(was, digits), amountText(is, digits)];
  if (before === now) return [];
  // An amount that is declared now and was not before is no loss that grew.
  const isMeasured = was.undeclared === is.undeclared;
  const rise = (isMeasured ? is.usd - was.usd : 0) || is.targets.length - was.targets.length;
  const lines = hang('  ', `${what}: ${before} -> ${now}`, width);
  return rise === 0 ? lines : lines.map((line) => paint(rise > 0 ? 'red' : 'green', line));
}

function sided(what: string, names: readonly string[], width: number): string[] {
  return names.length === 0 ? [] : hang(`  ${what}: `, names.map(visible).join(', '), width);
}
