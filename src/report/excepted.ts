import type { Finding } from '../core/types.ts';
import { visible } from './escape.ts';
import { position } from './frame.ts';
import { linkRule } from './link.ts';
import type { Look } from './look.ts';
import { oneLine } from './message.ts';
import { clip } from './sentence.ts';
import { flow, wrap } from './wrap.ts';

/** Every excused finding, a line each: nothing that was excused goes unseen. */
export function exceptedLines(findings: readonly Finding[], look: Look): string[] {
  const excused = findings.filter(({ status }) => status.is === 'excepted');
  const heading = `${excused.length} ${excused.length === 1 ? 'finding' : 'findings'} excused by exceptions`;
  return excused.length === 0
    ? []
    : [
        ...wrap(heading, look.width).map((line) => look.paint('dim', line)),
        ...excused.flatMap((finding) => exceptedLine(finding, look)),
      ];
}

function exceptedLine({ at, rule, entity, severity, status }: Finding, look: Look): string[] {
  if (status.is !== 'excepted') return [];
  const what = [severity, rule, entity ?? ''].filter((word) => word !== '').join(' ');
  const who = `until ${status.until}, owner ${status.owner === '' ? '(none)' : status.owner}`;
  const why = visible(`${who}: ${clip(oneLine(status.reason), 200)}`);
  const place = { text: position(at), isWhole: true };
  const subject = { text: visible(what), draw: (text: string) => linkRule(text, rule, look) };
  return flow('  ', [place, subject, { text: why }], look.width);
}
