import type { Change } from '../program/strength.ts';
import { ofStrictness } from './draft.ts';

/** What a pin holds still, from the loosest: whatever is newest or stands on a branch, a range, one version, one commit. */
const ranks = ['open', 'range', 'version', 'commit'] as const;

interface Pin {
  readonly rank: number;
  /** The lowest version that it allows, where it names one. */
  readonly start: Version | undefined;
}

interface Version {
  readonly numbers: readonly number[];
  /** `rc.1`; empty for a release. */
  readonly preview: readonly string[];
}

const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const version = /^[=v]*(\d+)(?:\.(\d+|[xX*]))?(?:\.(\d+|[xX*]))?(?:-([\w.-]+))?(?:\+[\w.-]+)?$/;
const comparator = /(?:^|\s)(>=?|<=?|=|\^|~>?)?\s*([v\d][^\s,]*)/g;

/**
 * What it means that a version, a tag, a range of versions or a commit became another. That a version is higher says
 * nothing of what it demands; that it is lower takes back what was demanded since.
 */
export function ofPins(was: string | undefined, is: string | undefined): Change | undefined {
  if (was === is) return undefined;
  const [a, b] = [pinOf(was), pinOf(is)];
  if (a.start && b.start && compareVersions(b.start, a.start) < 0) return 'weaker';
  return ofStrictness(a.rank, b.rank);
}

function pinOf(text = ''): Pin {
  const rank = (name: (typeof ranks)[number]) => ranks.indexOf(name);
  const trimmed = text.trim();
  if (commit.test(trimmed)) return { rank: rank('commit'), start: undefined };
  if (version.test(trimmed)) {
    const isWhole = /^[=v]*\d+\.\d+\.\d+/.test(trimmed);
    return { rank: rank(isWhole ? 'version' : 'range'), start: versionOf(trimmed) };
  }
  const starts = rangeStarts(trimmed);
  return starts.length === 0
    ? { rank: rank('open'), start: undefined }
    : { rank: rank('range'), start: starts.toSorted(compareVersions)[0] };
}

/** Where each alternative of a range begins; empty for what is no range of versions. */
function rangeStarts(text: string): readonly Version[] {
  const alternatives = text.split('||').map((part) => part.trim().replace(/\s+-\s+/, ' <='));
  const isRange = (part: string) => /^(?:[\^~<>=]|\d)/.test(part) && !part.includes('/');
  if (!alternatives.every(isRange)) return [];
  return alternatives.map((part) => {
    const lower = [...part.matchAll(comparator)].flatMap(([, sign = '', named = '']) =>
      sign.startsWith('<') ? [] : [versionOf(named)],
    );
    return lower.toSorted(compareVersions).at(-1) ?? versionOf('0.0.0');
  });
}

/** A part that is not written, or is an `x`, is zero: a range begins there. */
function versionOf(text: string): Version {
  const [, major, minor, patch, preview] = version.exec(text) ?? [];
  return {
    numbers: [major, minor, patch].map((part) => Number(part) || 0),
    preview: preview === undefined ? [] : preview.split('.'),
  };
}

/** As semantic versioning has it: a preview comes before its release. */
function compareVersions(a: Version, b: Version): number {
  const differing = a.numbers.findIndex((part, index) => part !== b.numbers[index]);
  if (differing >= 0) return (a.numbers[differing] ?? 0) - (b.numbers[differing] ?? 0);
  if (a.preview.length === 0 || b.preview.length === 0) return b.preview.length - a.preview.length;
  const first = a.preview.findIndex((part, index) => part !== b.preview[index]);
  if (first < 0) return a.preview.length - b.preview.length;
  return compareParts(a.preview[first] ?? '', b.preview[first]);
}

function compareParts(a: string, b: string | undefined): number {
  if (b === undefined) return 1;
  const [isNumber, other] = [a, b].map((part) => /^\d+$/.test(part));
  if (isNumber && other) return Number(a) - Number(b);
  if (isNumber !== other) return isNumber ? -1 : 1;
  return Number(a > b) - Number(a < b);
}
