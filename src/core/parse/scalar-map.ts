import type { CST } from 'yaml';
import { mapBlock } from './map-block.ts';
import { mapFlow } from './map-flow.ts';
import { startMapping } from './mapping.ts';

type Token = CST.FlowScalar | CST.BlockScalar;

/**
 * Where each character of a scalar's value comes from: `value.length + 1` source offsets that never decrease.
 * A folded line break stands at its line feed, an escape at its backslash. Undefined if some character has no
 * source.
 */
export function scalarOffsets(token: Token, value: string): Int32Array | undefined {
  const mapping = startMapping(value);
  const end = token.type === 'block-scalar' ? mapBlock(mapping, token) : mapFlow(mapping, token);
  if (mapping.failed || mapping.done !== value.length) return undefined;
  mapping.offsets[value.length] = end;
  return mapping.offsets;
}

/**
 * The same as a function, total: offsets outside the value count as its nearest end, and where a character
 * cannot be accounted for, every offset is the start of the scalar. Nothing is computed before the first
 * call, nor ever for a value that stands in the file as it is.
 */
export function sourceOffsetOf(token: Token, value: string): (valueOffset: number) => number {
  const shift = shiftOf(token, value);
  return shift === undefined ? mapped(token, value) : shifted(shift, value.length);
}

function mapped(token: Token, value: string): (valueOffset: number) => number {
  let offsets: Int32Array | undefined;
  return (valueOffset) => {
    offsets ??= scalarOffsets(token, value) ?? new Int32Array(value.length + 1).fill(token.offset);
    return offsets[clamp(valueOffset, value.length)] ?? token.offset;
  };
}

/** Holds on to two numbers and to nothing that the parser made. */
function shifted(shift: number, length: number): (valueOffset: number) => number {
  return (valueOffset) => shift + clamp(valueOffset, length);
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(Math.trunc(offset), 0), length);
}

/** The distance between value and source where the one stands in the other unchanged. */
function shiftOf({ type, source, offset }: Token, value: string): number | undefined {
  if (type === 'scalar') return source === value ? offset : undefined;
  const quoted = type === 'single-quoted-scalar' || type === 'double-quoted-scalar';
  return quoted && source.length === value.length + 2 && source.startsWith(value, 1) ? offset + 1 : undefined;
}
