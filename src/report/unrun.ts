import { groupBy } from '../core/group-by.ts';
import type { Verdict } from '../core/types.ts';
import { visible } from './escape.ts';
import { oneLine } from './message.ts';

/** Rules that did not run for one reason: one thing to mend, however many they are. */
export interface Unrun {
  readonly rules: readonly string[];
  readonly reason: string;
  /** The file that the reason names, or the first that was judged; the line that it names, or the first. */
  readonly file: string;
  readonly line: number;
}

const mostNamed = 6;

/** The rules that did not run, by the reason why. */
export function unrunByReason({ skipped, files }: Verdict): Unrun[] {
  return [...groupBy(skipped, ({ reason }) => reason)].map(([reason, group]) => ({
    rules: group.map(({ rule }) => rule),
    reason,
    ...placeIn(reason, files),
  }));
}

/** `156 rules did not run, which is not a pass: a.yml cannot be read (bridge/x and 155 more)`. */
export function unrunSentence(group: Unrun): string {
  const { rules, reason } = group;
  const isOne = rules.length === 1;
  const who = isOne ? namedRules(group) : `${rules.length} rules`;
  const why = visible(oneLine(reason));
  return `${who} did not run, which is not a pass: ${why}${isOne ? '' : ` (${namedRules(group)})`}`;
}

/** What a format that names the rule of each notice calls them. */
export function unrunName({ rules: [only = '', ...others] }: Unrun): string {
  return others.length === 0 ? visible(only) : 'did-not-run';
}

/** The first rules of a group, and how many there are beside them. */
export function namedRules({ rules }: Unrun): string {
  const more = rules.length > mostNamed ? ` and ${rules.length - mostNamed} more` : '';
  return visible(`${rules.slice(0, mostNamed).join(', ')}${more}`);
}

/** A reason names files as the verdict does: `a.yml, b.yml cannot be read`, `page.md:12: ...`, `... for a.yml`. */
function placeIn(reason: string, files: readonly string[]): Pick<Unrun, 'file' | 'line'> {
  const longestFirst = files.toSorted((a, b) => b.length - a.length);
  for (const file of longestFirst) {
    const start = ` ${reason}`.indexOf(` ${file}`);
    const named = start < 0 ? null : /^(?::(\d+))?(?=[:, ]|$)/.exec(reason.slice(start + file.length));
    if (named) return { file, line: Number(named[1] ?? 1) };
  }
  return { file: files[0] ?? '.', line: 1 };
}
