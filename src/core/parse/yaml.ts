import type { Hit, Node, Origin } from '../types.ts';
import { cleanCharacters } from './characters.ts';
import { type Composed, readDocuments } from './documents.ts';
import { type Fault, faultAt, hitOf, settleFaults } from './fault.ts';
import { originOf } from './position.ts';
import { isEmpty } from './spans.ts';
import { growTree, type Tree } from './tree.ts';
import type { Budget } from './walk.ts';

/** One document of a file: what stands from `start` up to `end`. */
export interface Document {
  /** Null if the document is empty, or so faulty that nothing may be judged by it. */
  readonly root: Node | null;
  readonly origin: Origin;
  readonly start: number;
  readonly end: number;
}

/** In UTF-16 units; the largest real catalog we know of has half of it. */
const LARGEST = 8 * 1024 * 1024;
const MOST_FAULTS = 20;

/**
 * Reads YAML 1.2 with the core schema. Never throws: the faults of the text are hits of `meta/syntax`, at
 * most 20 and one that counts the rest, and of `meta/duplicate-key`. A document with a syntax fault has no
 * root; others of the file keep theirs.
 */
export function parseYaml(source: { readonly file: string; readonly text: string }): {
  documents: Document[];
  hits: Hit[];
} {
  const { file, text } = source;
  if (text.length > LARGEST) return refuseWhole(file, text);
  const origin = originOf(file, text);
  const budget: Budget = { aliases: 0, repeated: 0 };
  const documents: Document[] = [];
  const faults: Fault[] = [];
  const duplicates: Hit[] = [];
  for (const composed of readDocuments(cleanCharacters(text), origin.lineStarts[0] ?? 0)) {
    const tree = judge(origin, composed, budget);
    documents.push({ root: tree.root, origin, start: composed.start, end: composed.end });
    for (const fault of tree.faults) faults.push(fault);
    for (const duplicate of tree.duplicates) duplicates.push(duplicate);
  }
  const hits = [...reportFaults(origin, faults), ...reportDuplicates(duplicates)];
  return { documents, hits: hits.toSorted((a, b) => a.at.start.offset - b.at.start.offset) };
}

function judge(origin: Origin, { contents, faults }: Composed, budget: Budget): Tree {
  if (faults.length > 0) return { root: null, faults: settleFaults(origin, faults), duplicates: [] };
  if (contents === null || isEmpty(contents)) return { root: null, faults: [], duplicates: [] };
  const tree = growTree(contents, origin, budget);
  return { ...tree, faults: settleFaults(origin, tree.faults) };
}

function reportFaults(origin: Origin, faults: readonly Fault[]): Hit[] {
  const reported = faults.slice(0, MOST_FAULTS).map((fault) => hitOf(origin, fault));
  const next = faults[MOST_FAULTS];
  if (next === undefined) return reported;
  const rest = faults.length - MOST_FAULTS;
  const problem = `${rest} more ${rest === 1 ? 'fault' : 'faults'} from here on, not listed`;
  return [...reported, hitOf(origin, { ...next, problem })];
}

/** A file that was pasted into itself repeats every key. */
function reportDuplicates(duplicates: readonly Hit[]): Hit[] {
  const next = duplicates[MOST_FAULTS];
  if (next === undefined) return [...duplicates];
  const key = `${next.args.key} and ${duplicates.length - MOST_FAULTS - 1} more keys after it`;
  return [...duplicates.slice(0, MOST_FAULTS), { ...next, args: { key } }];
}

function refuseWhole(file: string, text: string): { documents: Document[]; hits: Hit[] } {
  // Not even its lines are counted.
  const origin: Origin = { file, text, lineStarts: [0] };
  const fault = faultAt('the file is larger than 8 MiB, which is as much as is read; split it', 0, 0);
  return {
    documents: [{ root: null, origin, start: 0, end: text.length }],
    hits: [hitOf(origin, fault)],
  };
}
