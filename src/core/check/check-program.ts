import { placeOf } from '../parse/position.ts';
import { formatPath } from '../parse/path.ts';
import type { Fault } from '../program/fault.ts';
import type { Program } from '../program/program.ts';
import { nearest, type Selected } from '../program/select.ts';
import type { Typed } from '../program/typed.ts';
import { fillTemplate, parseTemplate } from '../rule/message.ts';
import type { Args, Node, Outcome, Path, Place, Related, RuleData } from '../types.ts';
import { compileRule, type Compiled, type Judgement, judgeEntity, speak, type Surroundings } from './evaluate.ts';
import { type Conditions, engineFor, selectFor, surroundings } from './prepare.ts';
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
  /** Rules whose severity it takes instead of its own (`meta/rule-error`). */
  readonly severityOf?: string;
}

export interface Run {
  readonly drafts: readonly Draft[];
  readonly tallies: ReadonlyMap<string, Record<Outcome, number>>;
  readonly skipped: readonly { readonly rule: string; readonly reason: string }[];
}

/** Judges one program by the rules. Rules are not run on a program of which a part could not be read. */
export function checkProgram(program: Program, rules: readonly RuleData[], conditions: Conditions): Run {
  const { typed } = program;
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const faults = program.faults.flatMap((fault) => faultDraft(fault, typed, byId.get(fault.rule)) ?? []);
  const runnable = rules.filter((rule) => rule.require !== undefined);
  if (program.broken.length > 0) {
    const reason = `${program.broken.join(', ')} cannot be read`;
    return { drafts: faults, tallies: new Map(), skipped: runnable.map(({ id }) => ({ rule: id, reason })) };
  }
  const engine = engineFor(typed);
  const undeclared = new Map<string, { selected: Selected; path: Path; rules: string[] }>();
  const drafts: Draft[] = [...faults];
  const tallies = new Map<string, Record<Outcome, number>>();
  for (const rule of runnable) {
    const tally = { pass: 0, fail: 0, 'not-applicable': 0, error: 0 };
    tallies.set(rule.id, tally);
    if (rule.severity[conditions.organization.sector] === 'none') {
      tally['not-applicable'] += 1;
      continue;
    }
    const compiled = compileRule(rule, rule.require ?? '', engine);
    const around = surroundings(typed, rule, conditions);
    for (const selected of selectFor(rule, typed, conditions.organization)) {
      const judgement = judgeEntity(compiled, selected, around);
      tally[outcomeOf(judgement)] += 1;
      if (judgement.is === 'undeclared') note(undeclared, judgement.read.path, selected, rule.id);
      const draft = draftOf(judgement, compiled, selected, around, typed, byId);
      if (draft) drafts.push(draft);
    }
  }
  const reporter = byId.get('meta/undeclared');
  for (const gap of undeclared.values()) if (reporter) drafts.push(undeclaredDraft(gap, typed, reporter));
  return { drafts, tallies, skipped: [] };
}

const outcomeOf = ({ is }: Judgement): Outcome => (is === 'undeclared' ? 'fail' : is);

function draftOf(
  judgement: Judgement,
  compiled: Compiled,
  selected: Selected,
  around: Surroundings,
  typed: Typed,
  byId: ReadonlyMap<string, RuleData>,
): Draft | undefined {
  const entity = typed.entities.get(selected.node);
  if (judgement.is === 'error') {
    const reporter = byId.get('meta/rule-error');
    const args = { rule: compiled.rule.id, problem: judgement.problem };
    const draft = reporter && reported(reporter, selected.node, args, [], entity, `${compiled.rule.id} ${wordsOf(typed, selected.path)}`);
    return draft && { ...draft, severityOf: compiled.rule.id };
  }
  if (judgement.is !== 'fail') return undefined;
  const path = placeOfFailure(compiled.rule, selected, judgement);
  const { node } = nearest(typed.root, path);
  return {
    rule: compiled.rule.id,
    ...speak(compiled, selected, around),
    ...(entity !== undefined && { entity }),
    at: placeOf(node),
    related: relatedReads(judgement.reads, path, selected, typed),
    where: wordsOf(typed, path),
  };
}

/** Where the rule's author said; else the deepest declared part of the entity that the failing clause read. */
function placeOfFailure(rule: RuleData, selected: Selected, judgement: Judgement & { is: 'fail' }): Path {
  if (rule.at !== undefined) return [...selected.path, ...rule.at.split('.')];
  const inside = judgement.reads.filter(({ path }) => isBelow(path, selected.path));
  const declared = inside.map((read) => (read.declared && !isItem(read.path) ? read.path : read.path.slice(0, -1)));
  return declared.reduce<Path>((best, path) => (path.length > best.length ? path : best), selected.path);
}

/** An item of a list by itself says nothing: the engine looks at the first one to learn the type of the list. */
const isItem = (path: Path) => typeof path.at(-1) === 'number';
const isBelow = (path: Path, ancestor: Path) => ancestor.every((step, index) => path[index] === step);

/** A path of the merged program with ids for list positions, so that neither reordering nor moving changes it. */
function wordsOf(typed: Typed, path: Path): string {
  let node: Node | undefined = typed.root;
  const words = path.map((step) => {
    node = node?.children.get(step);
    const id = typeof step === 'number' ? node?.children.get('id')?.scalar : undefined;
    return typeof id === 'string' ? `#${id}` : step;
  });
  return formatPath(words);
}

function note(
  gaps: Map<string, { selected: Selected; path: Path; rules: string[] }>,
  path: Path,
  selected: Selected,
  rule: string,
): void {
  const key = formatPath(path);
  const known = gaps.get(key) ?? { selected, path, rules: [] };
  if (!known.rules.includes(rule)) known.rules.push(rule);
  gaps.set(key, known);
}

function undeclaredDraft(gap: { path: Path; rules: readonly string[] }, typed: Typed, reporter: RuleData): Draft {
  const parentPath = gap.path.slice(0, -1);
  const { node } = nearest(typed.root, parentPath);
  const entity = typed.entities.get(node);
  const args = { field: String(gap.path.at(-1) ?? ''), entity: entity ?? (formatPath(parentPath) || 'the program'), rules: gap.rules };
  return reported(reporter, node, args, [], entity, wordsOf(typed, gap.path));
}

function faultDraft(fault: Fault, typed: Typed, rule: RuleData | undefined): Draft | undefined {
  if (!rule) return undefined;
  const entity = fault.node && typed.entities.get(fault.node);
  const where = `${fault.at.file} ${fault.at.path}`;
  return { ...reportedAt(rule, fault.at, fault.args, fault.related ?? [], where), ...(entity !== undefined && { entity }) };
}

function reported(rule: RuleData, node: Node, args: Args, related: readonly Related[], entity: string | undefined, where: string): Draft {
  return { ...reportedAt(rule, placeOf(node), args, related, where), ...(entity !== undefined && { entity }) };
}

function reportedAt(rule: RuleData, at: Place, args: Args, related: readonly Related[], where: string): Draft {
  return { rule: rule.id, message: fillTemplate(parseTemplate(rule.message), args), args, at, related, where };
}
