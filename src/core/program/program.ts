import { originOf, placeAt } from '../parse/position.ts';
import { suggest } from '../parse/suggest.ts';
import { type Document, parseYaml } from '../parse/yaml.ts';
import type { Hit, Node, Source, Span } from '../types.ts';
import { concealFaults, type Secrets, secretNodes, secretSpans } from './conceal.ts';
import { type Fault, faultAt } from './fault.ts';
import { merge } from './merge.ts';
import type { Names } from './names.ts';
import { isNull } from './plain.ts';
import { parsePath } from '../parse/path.ts';
import { checkReferences } from './references.ts';
import { findSecrets } from './secrets.ts';
import { toTyped, type Typed } from './typed.ts';
import { validate } from './validate.ts';
import { wordsOf } from './words.ts';

/** One declared program: several files, one tree, origins kept. */
export interface Program {
  readonly typed: Typed;
  /** What is wrong with the declaration itself. */
  readonly faults: readonly Fault[];
  /** The files that belong to it, in the order read. */
  readonly files: readonly string[];
  /** Files whose documents could not be read; what they declare is unknown. */
  readonly broken: readonly string[];
  /** Those of the broken files in which nothing stands. */
  readonly empty: readonly string[];
  /** Where in each file a secret stands; whoever quotes the file leaves it out. */
  readonly secrets: Secrets;
}

const apiVersion = 'security-program/v1';

/**
 * Reads the sources of one program. Undefined when none of them is part of a security program: by a document of its own,
 * or by its name, since a file that was emptied or commented out must not vanish from what is judged.
 */
export function toProgram(sources: readonly Source[], names: Names): Program | undefined {
  const parts = sources.filter(({ kind }) => kind === 'yaml').flatMap((source) => partOf(source) ?? []);
  if (parts.length === 0) return undefined;
  const hits = parts.flatMap((part) => part.hits);
  const documents = parts.flatMap(({ roots }) => roots);
  const secrets = new Map(parts.flatMap(({ file, spans }) => (spans.length > 0 ? [[file, spans]] : [])));
  const unparsed = hits.filter(({ rule }) => rule === 'meta/syntax').map(({ at }) => at.file);
  const shapeless = documents.filter(({ kind }) => kind !== 'map').map(({ origin }) => origin.file);
  const broken = [...new Set([...unparsed, ...shapeless])];
  const empty = parts.filter(({ isEmpty }) => isEmpty).map(({ file }) => file);
  const files = parts.map(({ file }) => file);
  return { ...judgeable(documents, hits, names, secrets), files, broken, empty, secrets };
}

/** Whether anything at all stands in a program. */
export const declaresAnything = ({ files, empty }: Program): boolean => files.length > empty.length;

/** What one file adds to a program. */
interface Part {
  readonly file: string;
  readonly roots: readonly Node[];
  readonly hits: readonly Hit[];
  readonly spans: readonly Span[];
  readonly isEmpty: boolean;
}

/** Undefined for a file of somebody else. */
function partOf(source: Source): Part | undefined {
  const { file, text } = source;
  const { documents, hits } = parseYaml(source);
  const isEmpty = hits.length === 0 && documents.every(({ root }) => root === null || isNull(root));
  if (isEmpty) {
    if (!isOurs(source)) return undefined;
    return { file, roots: [], hits: [emptyHit(source)], spans: secretSpans(text, []), isEmpty };
  }
  const members = documents.filter((document) => belongs(document, source));
  const roots = members.flatMap(({ root }) => root ?? []);
  if (roots.length === 0 && !(hits.length > 0 && mayBelong(source))) return undefined;
  return { file, roots, hits, spans: secretSpans(text, roots), isEmpty };
}

/** At its first line, whatever stands there. */
function emptyHit({ file, text }: Source): Hit {
  const origin = originOf(file, text);
  const [start = 0] = origin.lineStarts;
  const [line = ''] = text.slice(start).split(/[\r\n]/, 1);
  const at = placeAt(origin, [], { start, end: start + line.trimEnd().length });
  const what = text.trim() === '' ? 'the file is empty' : 'in the file are only comments, marks or null';
  const problem = `declares nothing: ${what}; a program begins with "apiVersion: ${apiVersion}"`;
  return { rule: 'meta/syntax', at, args: { problem } };
}

/** A document says by its `apiVersion` that it is one of ours; a named file need not, and a typo in it is no way out. */
function belongs(document: Document, source: Source): boolean {
  if (!document.root) return false;
  const version = document.root.children.get('apiVersion')?.scalar;
  if (source.named || isProgramFile(source.file)) return true;
  if (typeof version !== 'string') return false;
  return version.startsWith('security-program/') || suggest(version, [apiVersion]) !== undefined;
}

const isProgramFile = (file: string) => /(^|\/)security-program[^/]*\.ya?ml$/.test(file);

/** By its name, whatever stands in it. */
const isOurs = (source: Source) => source.named === true || isProgramFile(source.file);

/** For a text that does not parse there is only its name and its words to go by. */
const mayBelong = (source: Source) =>
  isOurs(source) || /apiVersion["']?\s*:\s*["']?security-program\//.test(source.text);

function judgeable(documents: readonly Node[], hits: readonly Hit[], names: Names, secrets: Secrets) {
  const faults: Fault[] = hits.map(({ rule, at, args, related }) => ({
    rule,
    at,
    args,
    ...(related && { related }),
  }));
  const bad = new Set<Node>();
  const maps = documents.filter((root) => {
    if (root.kind !== 'map') faults.push(notAMap(root));
    return root.kind === 'map';
  });
  for (const root of maps) {
    const checked = validate(root);
    for (const fault of [...checked.faults, ...findSecrets(root)]) faults.push(fault);
    const hidden = secretNodes(root, secrets.get(root.origin.file) ?? []);
    for (const node of [...checked.bad, ...hidden]) bad.add(node);
  }
  const merged = maps.length > 0 ? merge(maps, bad) : undefined;
  for (const node of merged?.bad ?? []) bad.add(node);
  const typed = toTyped(merged?.root ?? emptyRoot(documents[0], hits), bad);
  const all = [...faults, ...(merged?.faults ?? []), ...checkReferences(typed, names)];
  return { typed, faults: concealFaults(all, secrets).map((fault) => named(fault, maps)) };
}

/** Says where a fault stands in words that survive moves, as far as its document could be read. */
function named(fault: Fault, roots: readonly Node[]): Fault {
  const { file, path, start } = fault.at;
  const root = roots.find(
    ({ origin, span }) => origin.file === file && span.start <= start.offset && start.offset <= span.end,
  );
  return { ...fault, where: root ? wordsOf(root, parsePath(path)) : `${file} ${path}` };
}

function notAMap(root: Node): Fault {
  return faultAt('meta/wrong-type', root, {
    expected: 'a map of sections (org, wallets, signers, …)',
    found: root.kind === 'list' ? 'a list' : 'a single value',
    hint: '',
  });
}

/** Nothing could be read: an empty map at the start of the file, so that every rule still has a place to point at. */
function emptyRoot(document: Node | undefined, hits: readonly Hit[]): Node {
  const start = { start: 0, end: 0 };
  const origin = document?.origin ?? { file: hits[0]?.at.file ?? '', text: '', lineStarts: [0] };
  return { kind: 'map', origin, path: [], span: start, label: start, children: new Map() };
}
