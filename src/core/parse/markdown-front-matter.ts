import type { Node, Origin } from '../types.ts';
import type { MarkdownProse } from './markdown-prose.ts';
import { placeInside, positionAt } from './position.ts';
import { parseYaml } from './yaml.ts';

/** YAML between two lines of dashes at the very top. */
export interface FrontMatter {
  readonly prose: readonly MarkdownProse[];
  /** What is wrong with the YAML, which is then not read. */
  readonly fault: string | undefined;
  /** The file offset behind the closing line. */
  readonly end: number;
}

const OPENING = /\uFEFF?---[ \t]*(?=[\r\n])/y;
const CLOSING = /[\r\n](?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)/g;
/** Two thematic breaks round a paragraph are no front matter: its first line that is no comment starts with a key. */
const KEY_FIRST = /^(?:[ \t]*(?:#[^\r\n]*)?[\r\n])*(?:[\w.-]+|"[^"\r\n]*"|'[^'\r\n]*')[ \t]*:(?:[ \t\r\n]|$)/;

/** Undefined if the text does not start with front matter. */
export function readFrontMatter(origin: Origin, wanted: (text: string) => boolean): FrontMatter | undefined {
  const { text } = origin;
  OPENING.lastIndex = 0;
  if (!OPENING.test(text)) return undefined;
  CLOSING.lastIndex = OPENING.lastIndex;
  const opened = OPENING.lastIndex;
  const closing = CLOSING.exec(text);
  if (closing === null) return undefined;
  const yaml = text.slice(0, closing.index + 1);
  if (!KEY_FIRST.test(yaml.slice(opened).trimStart())) return undefined;
  const end = closing.index + closing[0].length;
  if (!wanted(yaml)) return { prose: [], fault: undefined, end };
  return { ...readValues(origin, yaml, wanted), end };
}

function readValues(
  origin: Origin,
  yaml: string,
  wanted: (text: string) => boolean,
): Omit<FrontMatter, 'end'> {
  // The opening line starts a YAML document, so offsets in the slice are offsets in the file.
  const { documents, hits } = parseYaml({ file: origin.file, text: yaml });
  const prose: MarkdownProse[] = [];
  for (const { root } of documents) if (root !== null) collect(origin, root, wanted, prose);
  const [fault] = hits.filter(({ rule }) => rule === 'meta/syntax');
  return { prose, fault: fault === undefined ? undefined : String(fault.args.problem) };
}

function collect(
  origin: Origin,
  node: Node,
  wanted: (text: string) => boolean,
  prose: MarkdownProse[],
): void {
  for (const child of node.children.values()) collect(origin, child, wanted, prose);
  const { scalar } = node;
  // Values follow each other without being said one after the other: every second number stays free.
  if (typeof scalar === 'string' && wanted(scalar))
    prose.push(proseOf(origin, node, scalar, prose.length * 2));
}

function proseOf(origin: Origin, node: Node, text: string, block: number): MarkdownProse {
  const { path, span, sourceOffset = () => span.start } = node;
  return {
    kind: 'front-matter',
    quoted: false,
    text,
    path,
    origin,
    section: 0,
    block,
    startLine: positionAt(origin, span.start).line,
    sourceOffset,
    sourceEnd: (offset) => (offset <= 0 ? sourceOffset(0) : placeInside(node, offset - 1, offset).end.offset),
  };
}
