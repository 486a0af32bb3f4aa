import { isAlias, isMap, isScalar, type ParsedNode, type YAMLMap } from 'yaml';
import type { Span } from '../types.ts';
import { endOf, firstLine, isEmpty, spanOf, textSpan } from './spans.ts';

/** Where a value stands: behind which key, if any, and whether it is the whole document. */
export interface Setting {
  readonly key: Span | undefined;
  readonly isRoot: boolean;
}

/**
 * What to underline for a value: a scalar itself; a map or list by its key; as a list item, a map by its `id` or else
 * its first key, a list by its first line.
 */
export function labelOf(node: ParsedNode, { key, isRoot }: Setting, text: string): Span {
  const span = spanOf(node, text);
  // An item that is not there is shown by its dash.
  if (isEmpty(node)) return key ?? { start: Math.max(0, span.start - 1), end: span.end };
  if (isScalar(node)) return textSpan(node, text);
  if (key !== undefined) return key;
  if (!isMap(node)) return firstLine(span, text);
  const first = node.items[0];
  const firstKey = first === undefined ? firstLine(span, text) : spanOf(first.key, text);
  return (isRoot ? undefined : idSpan(node, text)) ?? firstKey;
}

function idSpan(map: YAMLMap.Parsed, text: string): Span | undefined {
  for (const { key, value } of map.items) {
    const holds = value !== null && (isScalar(value) || isAlias(value)) && !isEmpty(value);
    if (!isScalar(key) || key.value !== 'id' || !holds) continue;
    return { start: key.range[0], end: endOf(value, text) };
  }
  return undefined;
}
