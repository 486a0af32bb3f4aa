import type { Finding } from '../core/types.ts';
import { visible } from './escape.ts';
import { position } from './frame.ts';
import type { Group } from './groups.ts';
import type { Look } from './look.ts';
import { messageOf } from './message.ts';
import { adviceLines, headingLines } from './story.ts';
import { flow, hang } from './wrap.ts';

/** What nobody declared, as one block for each entity: its name, its place, and the fields that are missing. */
export function undeclaredLines(group: Group, look: Look): string[] {
  const blocks = new Map<string, Finding[]>();
  for (const finding of [...group.full, ...group.brief]) {
    const key = JSON.stringify([finding.at.file, subjectOf(finding)]);
    const block = blocks.get(key);
    if (block) block.push(finding);
    else blocks.set(key, [finding]);
  }
  return [
    ...headingLines(group, [], look),
    ...[...blocks.values()].flatMap((block) => blockLines(block, look)),
    ...adviceLines(group.rule, look),
  ];
}

function blockLines(block: readonly Finding[], look: Look): string[] {
  const [first] = block;
  if (!first) return [];
  const head = flow(
    '  ',
    [
      { text: visible(subjectOf(first)), draw: (text) => look.paint('bold', text) },
      { text: position(first.at), draw: (text) => look.paint('dim', text), isWhole: true },
    ],
    look.width,
  );
  const fields = block.map((finding) => finding.args.field);
  if (!fields.every((field) => typeof field === 'string')) {
    return [...head, ...block.flatMap((finding) => hang('    - ', messageOf(finding), look.width))];
  }
  return [...head, ...hang('    ', visible(fields.join(', ')), look.width)];
}

/** What lacks the field: an entity, or a section that is none (`verification`). */
function subjectOf({ args, entity }: Finding): string {
  return typeof args.entity === 'string' ? args.entity : (entity ?? 'the program');
}
