import { UsageError } from '../../core/errors.ts';
import { type Inserted, insertItems } from '../../core/parse/insert-item.ts';
import type { Item } from '../../core/parse/insert-lines.ts';
import type { Finding } from '../../core/types.ts';
import { type Home, homeFor, rootOf } from './place.ts';
import { quotedLikeNeighbors } from './quoted.ts';
import { endedIn, replaceItems } from './replace.ts';

/** The text of one file with exceptions written into it. */
export interface Written {
  readonly file: string;
  readonly inserted: Inserted;
  /** Whether a finding is about one of them. */
  readonly isNew: (finding: Finding) => boolean;
}

/**
 * Writes exceptions for a finding in place of one that has ended, else behind those that stand there. Throws UsageError (2)
 * for a list that cannot be added to.
 */
export function writeItems(
  homes: readonly Home[],
  finding: Finding,
  items: readonly Item[],
  today: string,
): Written {
  for (const home of homes) {
    const ended = endedIn(home, finding, today);
    const replaced = replaceItems(home, ended, items);
    if (replaced) return written(home, replaced, items, ended[0]);
  }
  const home = homeFor(finding, homes);
  const inserted = insertItems(home.documents, home.index, 'exceptions', items);
  if (inserted) return written(home, inserted, items);
  throw new UsageError(
    `nothing was written: the exceptions in ${home.source.file} are written in a way that cannot be added to; write this one by hand`,
  );
}

function written(
  home: Home,
  plain: Inserted,
  items: readonly Item[],
  first = rootOf(home)?.children.get('exceptions')?.children.size ?? 0,
): Written {
  const { file } = home.source;
  return {
    file,
    inserted: quotedLikeNeighbors(plain, items, home),
    isNew: ({ at }) => {
      const position = Number(/^exceptions\[(\d+)\]/.exec(at.path)?.[1] ?? -1);
      return at.file === file && position >= first && position < first + items.length;
    },
  };
}
