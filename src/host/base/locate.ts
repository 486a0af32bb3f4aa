import { posix } from 'node:path';
import type { BaseCommit } from './point.ts';
import { type Entry, listTree, readBlobs } from '../tree.ts';

/** What a commit holds at a place, and the name under which it holds it. */
export interface Located {
  readonly name: string;
  readonly entries: readonly Entry[];
}

const mostLinks = 8;

/**
 * What stood at the first of these names that a commit knows, links followed; failing that under a name that differs in
 * case alone. Empty when nothing did. Throws UsageError (3).
 */
export async function locate(names: readonly string[], base: BaseCommit): Promise<Located> {
  for (const name of names) {
    const located = await followLinks(name, base);
    if (located.entries.length > 0) return located;
  }
  const [name = ''] = names;
  const everything = await listTree(base, '');
  const lower = name.toLowerCase();
  const alike = new Set(
    everything.flatMap(({ path }) => {
      const start = path.slice(0, name.length);
      const isWhole = path.length === name.length || path[name.length] === '/';
      return isWhole && start.toLowerCase() === lower ? [start] : [];
    }),
  );
  const [only] = alike;
  return only !== undefined && alike.size === 1 ? followLinks(only, base) : { name, entries: [] };
}

async function followLinks(start: string, base: BaseCommit): Promise<Located> {
  let name = start;
  for (let steps = 0; steps < mostLinks; steps += 1) {
    const entries = await listTree(base, name);
    const [link] = entries.filter(({ is, path }) => is === 'link' && path === name);
    if (link === undefined) return { name, entries };
    const target = targetOf(link, await readBlobs([link], base));
    if (target === undefined) break;
    name = target;
  }
  return { name: start, entries: [] };
}

/** Where a link leads, from the root of the repository; undefined when it leads out of it. */
export function targetOf({ path, object }: Entry, texts: ReadonlyMap<string, string>): string | undefined {
  const target = posix.join(posix.dirname(path), texts.get(object) ?? '');
  const isOut = texts.get(object)?.startsWith('/') || target === '..' || target.startsWith('../');
  return isOut ? undefined : target.replace(/\/$/, '');
}
