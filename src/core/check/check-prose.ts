import type { RuleData, Sector, Source } from '../types.ts';
import { type Allowance, weighAllowances } from './allow.ts';
import type { Run } from './check-program.ts';
import type { Draft } from './draft.ts';
import { passagesOfMarkdown } from './markdown-passage.ts';
import { judgeProse } from './overclaims.ts';
import type { Passage } from './passage.ts';

export interface ProseRun extends Run {
  readonly allowances: readonly Allowance[];
}

export interface ProseConditions {
  /** ISO day. */
  readonly today: string;
  /** How long a waiver may run. */
  readonly limitDays: number;
  readonly sector: Sector;
}

const notApplicable = { pass: 0, fail: 0, 'not-applicable': 1, error: 0 };

/** Reads what a program says in words, and what is published beside it, by the rules for prose. */
export function checkProse(
  passages: readonly Passage[],
  pages: readonly Source[],
  rules: readonly RuleData[],
  { today, limitDays, sector }: ProseConditions,
): ProseRun {
  const words = rules.filter(({ claim }) => claim === 'prose');
  const prose = words.filter(({ severity }) => severity[sector] !== 'none');
  const excused = words.filter((rule) => !prose.includes(rule));
  const reporter = rules.find(({ id }) => id === 'meta/allow-comment');
  const read = pages.map((page) => ({ page, ...passagesOfMarkdown(page) }));
  const judged = judgeProse([...passages, ...read.flatMap((one) => one.passages)], prose);
  const byFile = new Map<string, Draft[]>(pages.map(({ file }) => [file, []]));
  for (const draft of judged.drafts) byFile.get(draft.at.file)?.push(draft);
  const waivers = read.map(({ page, directives }) => {
    const found = byFile.get(page.file) ?? [];
    return weighAllowances(page, directives, found, { today, limitDays, reporter });
  });
  return {
    drafts: [...judged.drafts, ...waivers.flatMap(({ drafts }) => drafts)],
    tallies: new Map([...judged.tallies, ...excused.map(({ id }) => [id, notApplicable] as const)]),
    skipped: read.flatMap(({ page, skipped }) =>
      skipped.flatMap(({ line, reason }) =>
        prose.map(({ id }) => ({ rule: id, reason: `${page.file}:${line}: ${reason}` })),
      ),
    ),
    allowances: waivers.flatMap(({ active }) => active),
  };
}
