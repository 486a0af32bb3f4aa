import { placeAt } from '../parse/position.ts';
import { type Call, ofCommand } from './call.ts';
import { callsIn } from './command.ts';
import { spoken } from './draft.ts';
import type { GateFile } from './file.ts';

const target = /^@?([\w./%-]+)[^:=\n]*:(?!=)/;
const recipe = /^[ \t]+([@+-]*)[ \t]*/;

/** The recipes of a Makefile or a justfile, line by line as each runs by itself; a dash looks past its failure. */
export function callsInRecipes({ file, origin }: GateFile, names: ReadonlySet<string>): readonly Call[] {
  let where = '';
  // A line that ends with a backslash goes on.
  return [...origin.text.matchAll(/(?:[^\n\\]|\\[\s\S])+/g)].flatMap(({ 0: line, index }) => {
    const [lead, signs = ''] = recipe.exec(line) ?? [];
    if (lead === undefined) where = target.exec(line)?.[1] ?? where;
    return callsIn(lead === undefined ? '' : line.slice(lead.length), names).map((found) => {
      const masks = signs.includes('-') ? ['-', ...found.masks] : found.masks;
      const from = index + (lead?.length ?? 0);
      const at = placeAt(origin, [], { start: from + found.start, end: from + found.end });
      const call = {
        ...ofCommand({ ...found, masks }, at),
        file,
        where: spoken(where),
        text: spoken(found.text),
        at,
      };
      return { ...call, term: 'Gate.hook' as const, events: undefined };
    });
  });
}
