import { formatDay, parseDay } from '../../core/parse/date.ts';
import type { Inserted } from '../../core/parse/insert-item.ts';
import type { Item } from '../../core/parse/insert-lines.ts';
import type { Finding, RuleData, Settings, Source } from '../../core/types.ts';
import { findingValue } from '../../core/verdict/except-value.ts';
import { check } from '../../index.ts';
import { homesOf } from './place.ts';
import { proveExcused } from './proof.ts';
import type { Request } from './request.ts';
import { findingsToExcuse } from './target.ts';
import { writeItems } from './write.ts';

/** How the program is judged, before and after. */
export interface Run {
  readonly rules: readonly RuleData[];
  readonly settings: Partial<Settings>;
  readonly today: string;
}

/** What is to be written. */
export interface Plan {
  readonly file: string;
  readonly inserted: Inserted;
  readonly excused: readonly Finding[];
  /** What the exception still lacks, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * Writes the exceptions into the text of the program, on paper only, and judges the result. Throws UsageError (2) where
 * there is nothing to excuse, and for an exception that cannot be written or would not be sound.
 */
export function planExceptions(
  rule: RuleData,
  entity: string | undefined,
  request: Request,
  sources: readonly Source[],
  { rules, settings, today }: Run,
): Plan {
  const judge = (all: readonly Source[], day = today) => check(all, { today: day, rules, settings });
  const before = judge(sources);
  const excused = findingsToExcuse(rule, entity, before.findings);
  const tomorrow = judge(sources, formatDay((parseDay(today) ?? 0) + 1)).findings;
  const items = itemsFor(excused, tomorrow, request);
  const [first] = excused;
  if (!first) throw new Error('what is to be excused was found');
  const homes = homesOf(first, sources, before.files);
  const { file, inserted, isNew } = writeItems(homes, first, items, today);
  const changed = sources.map((source) =>
    source.file === file ? { ...source, text: inserted.text } : source,
  );
  const notes = proveExcused(excused, judge(changed), isNew);
  return { file, inserted, excused, notes };
}

/** One exception for each value that is found. */
function itemsFor(found: readonly Finding[], tomorrow: readonly Finding[], request: Request): Item[] {
  const later = new Map(tomorrow.map((finding) => [finding.fingerprint, finding]));
  const items = found.map((finding) => itemFor(finding, later.get(finding.fingerprint), request));
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/** A value that is another one tomorrow, such as an age in the words of a foreign rule, would excuse for a day. */
function itemFor(finding: Finding, later: Finding | undefined, request: Request): Item {
  const { rule, entity } = finding;
  const value = findingValue(finding);
  const lasts = later === undefined || findingValue(later) === value;
  return [
    ['rule', rule],
    ...(entity === undefined ? [] : [['entity', entity] as const]),
    ['owner', request.owner],
    ['reason', request.reason],
    ...(request.compensating.length === 0 ? [] : [['compensating', request.compensating] as const]),
    ...(request.exposureUsd === undefined ? [] : [['exposure_usd', request.exposureUsd] as const]),
    ['expires', request.expires],
    ['approved_by', request.approvedBy],
    ...(lasts ? [['value', value] as const] : []),
  ];
}
