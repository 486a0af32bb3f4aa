import type { Finding } from '../core/types.ts';
import { visible } from './escape.ts';
import { position } from './frame.ts';
import type { Look } from './look.ts';
import { oneLine } from './message.ts';
import { clip } from './sentence.ts';

/** Every excused finding, a line each: nothing that was excused goes unseen. */
export function exceptedLines(findings: readonly Finding[], look: Look): string[] {
  const lines = findings.flatMap(({ at, rule, entity, severity, status }) => {
    if (status.is !== 'excepted') return [];
    const what = [severity, rule, entity ?? ''].filter((word) => word !== '').join(' ');
    const who = `until ${status.until}, owner ${status.owner === '' ? '(none)' : status.owner}`;
    return [`  ${position(at)}  ${visible(`${what}  ${who}: ${clip(oneLine(status.reason), 200)}`)}`];
  });
  const heading = `${lines.length} ${lines.length === 1 ? 'finding' : 'findings'} excused by exceptions`;
  return lines.length === 0 ? [] : [look.paint('dim', heading), ...lines];
}
