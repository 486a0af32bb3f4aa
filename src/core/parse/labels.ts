import { isAlias, isMap, isScalar, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../types.ts';
import { blockSpan, endOf, firstLine, isEmpty, spanOf } from './spans.ts';

/**
 * What to underline for a map or list: its key; without one, a map by its `id` or else its first key, and a
 * list by its first line. The whole document, which has no key either, by its first key.
 */
export function collectionLabel(
  node: YAMLMap.Parsed | YAMLSeq.Parsed,
  span: Span,
  isRoot: boolean,
  text: string,
): Span {
  const first = isMap(node) ? node.items[0] : undefined;
  if (!isMap(node) || first === undefined) return firstLine(span, text);
  return (isRoot ? undefined : idSpan(node, text)) ?? spanOf(first.key, text);
}

/**
 * What to underline for a scalar: block text without its header. What is not there is shown by its key or
 * dash.
 */
export function scalarLabel(node: Scalar.Parsed, key: Span | undefined, span: Span, text: string): Span {
  if (isEmpty(node)) return key ?? { start: Math.max(0, span.start - 1), end: span.end };
  return node.srcToken?.type === 'block-scalar' ? blockSpan(node.srcToken, span, text) : span;
}

function idSpan(map: YAMLMap.Parsed, text: string): Span | undefined {
  for (const { key, value } of map.items) {
    const holds = value !== null && (isScalar(value) || isAlias(value)) && !isEmpty(value);
    if (!isScalar(key) || key.value !== 'id' || !holds) continue;
    return { start: key.range[0], end: endOf(value, text) };
  }
  return undefined;
}
