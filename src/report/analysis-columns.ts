import { dimensions } from '../core/analysis/graph.ts';
import type { CutReport, CutsReport } from '../core/verdict/analysis-types.ts';

type Kind = keyof CutsReport;

export interface Columns {
  readonly shown: readonly Kind[];
  /** Where something gets there, and there was no room to say so. */
  readonly leftOut: readonly Kind[];
  /** The gap before a column included. */
  readonly widthOf: (kind: Kind) => number;
}

/** What stands over the columns, with room for numbers. */
export const headings: Readonly<Record<Kind, string>> = {
  person: 'people',
  organization: 'orgs',
  site: 'sites',
  network: 'nets',
  device: 'devs',
  host: 'hosts',
  cloud: 'cloud',
  interface: 'ui',
  provider: 'supp',
  mixed: 'any',
};
const kinds: readonly Kind[] = [...dimensions, 'mixed'];

/** All columns where there is room; else closer together; else without the least telling. */
export function columnsFor(cuts: readonly CutsReport[], room: number): Columns {
  const own = (kind: Kind) =>
    Math.max(headings[kind].length, ...cuts.map((one) => sizeText(one[kind]).length));
  const total = (some: Iterable<Kind>, gap: number) =>
    [...some].reduce((sum, kind) => sum + own(kind) + gap, 0);
  const gap = total(kinds, 2) <= room ? 2 : 1;
  const kept = new Set(kinds);
  for (const kind of leastTelling(cuts)) if (total(kept, gap) > room) kept.delete(kind);
  return {
    shown: [...kept],
    leftOut: kinds.filter((kind) => !kept.has(kind) && cuts.some((one) => one[kind].size !== null)),
    widthOf: (kind) => own(kind) + gap,
  };
}

/**
 * First what nothing gets there by, then what takes the most, or may; never people, nor what takes the fewest of any
 * kind.
 */
function leastTelling(cuts: readonly CutsReport[]): Kind[] {
  const fewest = (sizes: readonly (number | null)[]) =>
    Math.min(...sizes.map((size) => size ?? Number.MAX_SAFE_INTEGER));
  const least = (kind: Kind) => fewest(cuts.map((one) => one[kind].size));
  const most = (kind: Kind) => fewest(cuts.map((one) => one[kind].at_most ?? one[kind].size));
  return kinds
    .filter((kind) => kind !== 'person' && kind !== 'mixed')
    .reverse()
    .sort((a, b) => least(b) - least(a) || most(b) - most(a));
}

/** `3`, `1?` where it depends on what is not declared, `5+` where the search stopped there, `-` where nothing gets there. */
export const sizeText = ({ size, undeclared, at_least: bound }: CutReport): string =>
  size === null ? '-' : `${size}${undeclared ? '?' : ''}${bound ? '+' : ''}`;
