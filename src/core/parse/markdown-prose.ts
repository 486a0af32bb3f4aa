import type { Origin, Path, Place } from '../types.ts';
import { placeAt } from './position.ts';

/** The plain text of one block of a Markdown file as its reader sees it, or one string of its front matter. */
export interface MarkdownProse {
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'table-cell' | 'front-matter';
  /** Whether a block quote holds it. GitHub's alerts (`> [!NOTE]`) quote nobody and do not count. */
  readonly quoted: boolean;
  /** Without markup. U+FFFC stands for inline code and for an address, a space for a line break. */
  readonly text: string;
  /** Titles of the headings above it; in front matter the path inside the YAML. */
  readonly path: Path;
  readonly origin: Origin;
  /** Counts the headings up to here, so that a heading and what it announces share a number. */
  readonly section: number;
  /** Two blocks follow each other exactly if their numbers do. */
  readonly block: number;
  /** From 1. */
  readonly startLine: number;
  /**
   * The file offset at which the source of the character at `offset` starts; from 0 to `text.length`, where it is the
   * end of the last one. Total, never decreases.
   */
  readonly sourceOffset: (offset: number) => number;
  /** The file offset at which the source of the character before `offset` ends. */
  readonly sourceEnd: (offset: number) => number;
}

/** What the characters `from` up to `to` of the text stand for in the file, with the markup between them. */
export function placeInProse(prose: MarkdownProse, from: number, to: number): Place {
  const start = prose.sourceOffset(from);
  const end = to > from ? prose.sourceEnd(to) : start;
  return placeAt(prose.origin, prose.path, { start, end });
}
