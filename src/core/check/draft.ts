import { formatPath } from '../parse/path.ts';
import { placeOf } from '../parse/position.ts';
import type { Fault } from '../program/fault.ts';
import { nearest, type Selected } from '../program/select.ts';
import type { Typed } from '../program/typed.ts';
import { wordsOf } from '../program/words.ts';
import { fillTemplate, parseTemplate } from '../rule/message.ts';
import type { Args, Finding, Level, Path, Place, Related, RuleData } from '../types.ts';
import { type Compiled, type Judgement, type Surroundings, speak } from './evaluate.ts';
import { relatedReads } from './related.ts';

/** A finding before anyone has judged how much it matters. */
export interface Draft {
  readonly rule: string;
  readonly message: string;
  readonly args: Args;
  readonly entity?: string;
  readonly at: Place;
  readonly related: readonly Related[];
  /** Where in the merged program, in words that survive moves and reordering; seeds the fingerprint. */
  readonly where: string;
  /** The prose engine is not certain: one level lower. */
  readonly isLikely?: boolean;
  /** Where it stood before, and how it moved, when two revisions are compared. */
  readonly against?: Place;
  readonly change?: Finding['change'];
  /** Its own severity, in place of the rule's. */
  readonly level?: Level;
  /** The rule whose severity it takes instead of its own (`meta/rule-error`). */
  readonly severityOf?: string;
}

/** A field that rules read although it is not declared. */
export interface Gap {
  /** In the merged program. */
  readonly path: Path;
  readonly rules: string[];
}

/** The rule did not hold. */
export function failure(
  judgement: Judgement & { is: 'fail' },
  compiled: Compiled,
  selected: Selected,
  around: Surroundings,
  typed: Typed,
): Draft {
  const path = placeOfFailure(compiled.rule, selected, judgement);
  const entity = typed.entities.get(selected.node);
  return {
    rule: compiled.rule.id,
    ...speak(compiled, selected, around),
    ...(entity !== undefined && { entity }),
    at: placeOf(nearest(typed.root, path).node),
    related: relatedReads(judgement.reads, path, selected, typed),
    where: wordsOf(typed.root, path),
  };
}

/** Where the rule's author said; else the deepest declared part of the entity that the failing clause read. */
function placeOfFailure(rule: RuleData, selected: Selected, judgement: Judgement & { is: 'fail' }): Path {
  if (rule.at !== undefined) return [...selected.path, ...rule.at.split('.')];
  const inside = judgement.reads.filter(({ path }) => isBelow(path, selected.path));
  const declared = inside.map((read) =>
    read.declared && !isItem(read.path) ? read.path : read.path.slice(0, -1),
  );
  return declared.reduce<Path>((best, path) => (path.length > best.length ? path : best), selected.path);
}

/** An item of a list by itself says nothing: the engine looks at the first one to learn the type of the list. */
const isItem = (path: Path) => typeof path.at(-1) === 'number';
const isBelow = (path: Path, ancestor: Path) => ancestor.every((step, index) => path[index] === step);

/** The rule could not be evaluated, which is no pass. */
export function breakdown(
  reporter: RuleData,
  failed: RuleData,
  problem: string,
  selected: Selected,
  typed: Typed,
): Draft {
  const where = `${failed.id} ${wordsOf(typed.root, selected.path)}`;
  const draft = report(
    reporter,
    placeOf(selected.node),
    { rule: failed.id, problem },
    typed.entities.get(selected.node),
    where,
  );
  return { ...draft, severityOf: failed.id };
}

/** Rules could not decide for want of a field; said once for all of them, at the field's parent. */
export function omission(reporter: RuleData, gap: Gap, typed: Typed): Draft {
  const parentPath = gap.path.slice(0, -1);
  const { node } = nearest(typed.root, parentPath);
  const entity = typed.entities.get(node);
  const owner = entity ?? (formatPath(parentPath) || 'the program');
  const args = { field: String(gap.path.at(-1) ?? ''), entity: owner, rules: gap.rules };
  return report(reporter, placeOf(node), args, entity, wordsOf(typed.root, gap.path));
}

/** Something is wrong with the declaration itself. */
export function faultOf(reporter: RuleData, fault: Fault, typed: Typed): Draft {
  const entity = fault.node && typed.entities.get(fault.node);
  const draft = report(
    reporter,
    fault.at,
    fault.args,
    entity,
    fault.where ?? `${fault.at.file} ${fault.at.path}`,
  );
  return { ...draft, related: fault.related ?? [] };
}

function report(rule: RuleData, at: Place, args: Args, entity: string | undefined, where: string): Draft {
  const message = fillTemplate(parseTemplate(rule.message), args);
  return { rule: rule.id, message, args, ...(entity !== undefined && { entity }), at, related: [], where };
}
