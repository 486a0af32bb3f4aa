import type { Source } from '../core/types.ts';
import type { Base } from '../host/base/files.ts';
import { findCommit } from '../host/revision.ts';

/** What a run judges, and what decides how it is judged. */
interface Judged {
  readonly sources: readonly Source[];
  readonly gate: ReadonlyMap<string, string>;
}

/** A note where nothing differs from the base because the base is what is checked out: the one before may be meant. */
export async function sameNotes({ point, sources, gate }: Base & Judged, head: Judged): Promise<string[]> {
  if (point.is !== 'commit' || !isEqual(textsOf(head.sources), textsOf(sources))) return [];
  if ((await findCommit('HEAD', point.root)) !== point.commit) return [];
  if (!isEqual(head.gate, gate)) return [];
  return [
    `nothing that is judged differs from ${point.ref}: it is what is checked out; to compare with the commit before: --against HEAD^`,
  ];
}

const textsOf = (sources: readonly Source[]) => new Map(sources.map(({ file, text }) => [file, text]));

function isEqual(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([name, text]) => b.get(name) === text);
}
