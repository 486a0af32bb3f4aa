import { placeOf } from '../parse/position.ts';
import type { Secrets } from '../program/conceal.ts';
import type { Node, Place, Span } from '../types.ts';

/** The place of a node, without its text where that holds part of a secret. Many are asked for, so spans are searched, not scanned. */
export function createPlacer(secrets: Secrets): (node: Node) => Place {
  const hidden = new Map([...secrets].map(([file, spans]) => [file, joined(spans)]));
  return (node) => {
    const place = placeOf(node);
    const spans = hidden.get(place.file);
    return spans && touches(spans, place) ? { ...place, end: place.start, excerpt: '' } : place;
  };
}

/** Sorted, and without overlaps. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}

function touches(spans: readonly Span[], { start, end }: Place): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= start.offset) low = middle + 1;
    else high = middle;
  }
  const next = spans[low];
  return next !== undefined && next.start < end.offset;
}
