import { mayClaim } from '../claims/may-claim.ts';
import { type Markdown, parseMarkdown } from '../parse/markdown.ts';
import { type MarkdownProse, placeInProse } from '../parse/markdown-prose.ts';
import { formatPath } from '../parse/path.ts';
import { placeAt } from '../parse/position.ts';
import type { Source } from '../types.ts';
import type { Passage } from './passage.ts';

/** Two blocks of one passage, as the claim finder knows a paragraph's end. */
const gap = '\n\n';

export interface MarkdownPassages extends Pick<Markdown, 'directives' | 'skipped'> {
  readonly passages: readonly Passage[];
}

/** The prose of one Markdown file that may hold a claim. Block quotes are other people's words. */
export function passagesOfMarkdown(source: Source): MarkdownPassages {
  const { prose, directives, skipped } = parseMarkdown(source, mayClaim);
  return { passages: runsOf(prose.filter(({ quoted }) => !quoted)).map(passageOf), directives, skipped };
}

/** Blocks that follow each other in one section: a question and its answer are two of them. */
function runsOf(prose: readonly MarkdownProse[]): MarkdownProse[][] {
  const runs: MarkdownProse[][] = [];
  for (const block of prose) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows = last && block.block === last.block + 1 && block.section === last.section;
    if (run && follows && block.kind !== 'front-matter') run.push(block);
    else runs.push([block]);
  }
  return runs;
}

function passageOf(run: readonly MarkdownProse[]): Passage {
  const starts: number[] = [];
  let text = '';
  for (const block of run) {
    if (starts.length > 0) text += gap;
    starts.push(text.length);
    text += block.text;
  }
  const locate = (offset: number) => {
    const index = Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    );
    return { block: run[index], offset: offset - (starts[index] ?? 0) };
  };
  const place = (from: number, to: number) => {
    const first = locate(from);
    const last = locate(to);
    if (!first.block || !last.block) throw new Error('a passage has a block');
    if (first.block === last.block) return placeInProse(first.block, first.offset, last.offset);
    const span = { start: first.block.sourceOffset(first.offset), end: last.block.sourceEnd(last.offset) };
    return placeAt(first.block.origin, first.block.path, span);
  };
  const path = run[0]?.path ?? [];
  return { text, place, where: `${run[0]?.origin.file} ${formatPath(path)}` };
}
