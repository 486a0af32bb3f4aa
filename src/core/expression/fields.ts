import type { ASTNode } from '@marcbachmann/cel-js';
import { dimensions } from '../analysis/graph.ts';
import { unknownField } from '../program/select.ts';
import { type Field, fieldOf, isStructure } from '../program/vocabulary.ts';
import { operands, textOf, walk } from './ast.ts';

/** The type that the engine found for a checked node. Its declarations leave this out. */
export function typeOf(node: ASTNode): string {
  const { checkedType } = node as { readonly checkedType?: { readonly name: string } };
  return checkedType?.name ?? 'dyn';
}

/** Stands for has() where the field is to be checked as well: CEL's own answers false for a field that no one can have. */
export const strictHas = 'declared';

/** The source with `declared(x.y)` for every `has(x.y)`. */
export function withoutHas(ast: ASTNode): string {
  const tests = [...walk(ast)]
    .filter((node) => node.op === 'call' && node.args[0] === 'has')
    .sort((a, b) => b.start - a.start);
  let source = ast.input;
  for (const node of tests) {
    const field = operands(node)[0];
    if (!field) continue;
    const text = textOf(field);
    source = `${source.slice(0, node.start)}${strictHas}(${text})${source.slice(node.end)}`;
  }
  return source;
}

/**
 * Typing mistakes that the types alone let pass, and that would make a condition silently true or false. Takes the
 * checked tree of what `withoutHas` returns.
 */
export function silentMistakes(ast: ASTNode): string[] {
  return [...new Set([...walk(ast)].flatMap(mistakesIn))];
}

function mistakesIn(node: ASTNode): string[] {
  if (node.op === '==' || node.op === '!=') {
    const [left, right] = node.args;
    return [...foreignValues(left, [right]), ...foreignValues(right, [left])];
  }
  if (node.op === 'in') {
    const [item, list] = node.args;
    return list.op === 'list' ? foreignValues(item, list.args) : foreignValues(list, [item]);
  }
  if (node.op !== 'call') return [];
  const [name, args] = node.args;
  if (name === strictHas) return args.flatMap(unknownOwner);
  if (name === 'largest_group') return unknownPath(args);
  return ['cuts', 'freeze', 'worst_reach'].includes(name) ? unknownDimension(name, args.at(-1)) : [];
}

/** A dimension that does not exist would be an error on every program; its author hears of it at once. */
function unknownDimension(name: string, dimension: ASTNode | undefined): string[] {
  if (dimension?.op !== 'value' || typeof dimension.args !== 'string') return [];
  const all = [...dimensions, 'mixed'];
  return all.includes(dimension.args)
    ? []
    : [`${name}(): "${dimension.args}" is no dimension, only ${all.join(', ')}`];
}

/** Texts that a field with a fixed set of values cannot hold. */
function foreignValues(read: ASTNode, others: readonly ASTNode[]): string[] {
  const values = fieldRead(read)?.values;
  if (!values) return [];
  return others.flatMap((other) => {
    const isForeign = other.op === 'value' && typeof other.args === 'string' && !values.includes(other.args);
    return isForeign ? [`${textOf(read)} is never "${other.args}", only ${values.join(', ')}`] : [];
  });
}

/** Every field of the vocabulary in a checked tree, `Wallet.threshold`; the sections of the program itself are none. */
export function fieldsRead(ast: ASTNode): string[] {
  const reads = [...walk(ast)].flatMap((node) => {
    if (node.op !== '.') return [];
    const type = typeOf(node.args[0]);
    return type !== 'Program' && fieldOf(type, node.args[1]) ? [`${type}.${node.args[1]}`] : [];
  });
  return [...new Set(reads)];
}

function fieldRead(node: ASTNode): Field | undefined {
  return node.op === '.' ? fieldOf(typeOf(node.args[0]), node.args[1]) : undefined;
}

/** has() answers false for a field that no one can have, unless it is known of what it is a field. */
function unknownOwner(read: ASTNode): string[] {
  if (read.op !== '.' || typeOf(read.args[0]) !== 'dyn') return [];
  return [
    `has(${textOf(read)}): the fields of ${textOf(read.args[0])} are not known; test it where it is read from the program`,
  ];
}

/** The second argument of largest_group() is a path under the items of the first. */
function unknownPath([list, path]: readonly ASTNode[]): string[] {
  if (!list || path?.op !== 'value' || typeof path.args !== 'string')
    return ['the field of largest_group() must be a literal text'];
  let type: string | undefined = /^list<(.*)>$/.exec(typeOf(list))?.[1];
  if (type === undefined || type === 'dyn') return ['largest_group() takes a list of items of the program'];
  for (const step of path.args.split('.')) {
    const field = fieldOf(type, step);
    if (!field) return [`largest_group(): ${unknownField(step, type ?? '')}`];
    type = isStructure(field) ? field.type : undefined;
  }
  return [];
}
