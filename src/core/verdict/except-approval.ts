import { fieldText } from '../program/field-value.ts';
import type { Typed } from '../program/typed.ts';
import type { Complaint } from './except-complaints.ts';

/** Exceptions, whether they hold or not, that were approved by those who asked for them. */
export function selfApproved({ root, values }: Typed): Complaint[] {
  return [...(root.children.get('exceptions')?.children.values() ?? [])].flatMap((node) => {
    const text = (name: string) => fieldText(values.get(node), name) ?? '';
    const [owner, rule] = [text('owner').trim(), text('rule').trim() || 'an unnamed rule'];
    if (owner === '' || !isSamePerson(owner, text('approved_by'))) return [];
    const at = node.children.get('approved_by') ?? node;
    return [{ rule: 'meta/exception-self-approved', at, args: { rule, owner }, where: `${rule} ${owner}` }];
  });
}

/** Capitals, blanks around it and the kind before it make no other person. */
export const isSamePerson = (a: string, b: string): boolean => nameOf(a) === nameOf(b);

const nameOf = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/^person\//, '');
