import { addClass, type ClassSet, hasClass } from './classes.ts';
import type { Matter } from './pattern.ts';
import type { Token } from './token.ts';

/** A phrase: its class, and the token behind its last. */
interface Edge {
  readonly number: number;
  readonly end: number;
}

/** Tokens, and the phrases that start at each. */
export interface Chart {
  readonly tokens: readonly Token[];
  readonly edges: Edge[][];
  /** The classes of the phrases at each token, as sets of `width` words one behind the other. */
  readonly starts: ClassSet;
  readonly width: number;
}

/** A stretch of tokens, its end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export function addEdge(chart: Chart, at: number, number: number, end: number): void {
  const here = chart.edges[at];
  if (!here || here.some((edge) => edge.number === number && edge.end === end)) return;
  here.push({ number, end });
  addClass(chart.starts, at * chart.width, number);
}

/** Whether a phrase of one of the classes starts at a token. */
export function startsOne(chart: Chart, at: number, set: ClassSet): boolean {
  if (at < 0 || at >= chart.tokens.length) return false;
  const offset = at * chart.width;
  for (let word = 0; word < chart.width; word++) {
    if (((chart.starts[offset + word] ?? 0) & (set[word] ?? 0)) !== 0) return true;
  }
  return false;
}

/** The classes of all phrases in the chart. */
export function classesIn({ starts, width }: Chart): ClassSet {
  const seen = new Uint32Array(width);
  for (let index = 0; index < starts.length; index++) {
    seen[index % width] = (seen[index % width] ?? 0) | (starts[index] ?? 0);
  }
  return seen;
}

/** Whether a phrase of the wanted matter starts at a token. */
export function canTake(chart: Chart, at: number, { set, words }: Matter): boolean {
  return startsOne(chart, at, set) || (words.length > 0 && words.includes(chart.tokens[at]?.text ?? ''));
}

const nowhere: readonly number[] = [];

/** Where the phrases at a token that are of the wanted matter end, longest first. */
export function endsAt(chart: Chart, at: number, { set, words }: Matter): readonly number[] {
  const text = chart.tokens[at]?.text;
  const isWord = text !== undefined && words.length > 0 && words.includes(text);
  if (!startsOne(chart, at, set)) return isWord ? [at + 1] : nowhere;
  const ends = isWord ? [at + 1] : [];
  for (const { number, end } of chart.edges[at] ?? []) {
    if (hasClass(set, number) && !ends.includes(end)) ends.push(end);
  }
  return ends.length > 1 ? ends.sort((a, b) => b - a) : ends;
}
