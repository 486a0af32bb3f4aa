import type { Node } from '../types.ts';
import { canonicalText, isDeclared } from './strength.ts';

/** By what items without ids are known, best first. An approver tier may change either of its two numbers. */
const namesByType: Readonly<Record<string, readonly (readonly string[])[]>> = {
  ContractRole: [['name', 'holder'], ['name'], ['holder']],
  ApproverTier: [['approvers'], ['up_to_usd']],
  CeremonySoftware: [['name']],
  HotChainCap: [['chain']],
  ContractInvariant: [['expression']],
};

/** The sets of fields by which items of a type without ids are matched, in order. */
export const waysToName = (type: string) => namesByType[type] ?? [];

export function idOf(node: Node): string | undefined {
  const id = node.children.get('id')?.scalar;
  return typeof id === 'string' && id !== '' ? id : undefined;
}

/** What all the fields hold together, or undefined when one of them is not declared. */
export function textOf(node: Node, fields: readonly string[]): string | undefined {
  const texts: string[] = [];
  for (const field of fields) {
    const value = node.children.get(field)?.scalar;
    if (!isDeclared(value)) return undefined;
    texts.push(canonicalText(value));
  }
  return JSON.stringify(texts);
}

/** What people call an item: its id, or the field that names it; empty when it has neither. */
export function nameOf(type: string, node: Node): string {
  const id = idOf(node);
  if (id !== undefined) return id;
  for (const field of ['name', ...waysToName(type).flat()]) {
    const value = node.children.get(field)?.scalar;
    if (isDeclared(value)) return String(value);
  }
  return '';
}
