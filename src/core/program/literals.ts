import { parseDay } from '../parse/date.ts';
import type { Node } from '../types.ts';
import { faultAt } from './fault.ts';
import { clip } from './plain.ts';
import type { Flaw } from './shape.ts';
import { type Field, fieldOf, isStructure } from './vocabulary.ts';
import { wrongType } from './wrong-type.ts';

/** What a JSON Schema cannot see: days that do not exist, and floats that look whole. */
export function literalFlaws(root: Node): Flaw[] {
  const flaws: Flaw[] = [];
  const visit = (node: Node, type: string): void => {
    for (const [key, child] of node.children) {
      const field = fieldOf(type, key);
      if (!field) continue;
      for (const item of field.list && child.kind === 'list' ? child.children.values() : [child]) {
        if (isStructure(field)) visit(item, field.type);
        else flaws.push(...flawsIn(item, field));
      }
    }
  };
  visit(root, 'Program');
  return flaws;
}

function flawsIn(node: Node, field: Field): Flaw[] {
  const { scalar } = node;
  if (field.type === 'integer' && node.float)
    return [{ node, describe: () => wrongType(node, field, 'a whole number') }];
  if (field.type !== 'date' || typeof scalar !== 'string' || parseDay(scalar) !== undefined) return [];
  return [{ node, describe: () => faultAt('meta/bad-date', node, { value: clip(scalar) }) }];
}
