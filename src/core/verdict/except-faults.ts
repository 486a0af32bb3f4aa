import { type Draft, faultOf } from '../check/draft.ts';
import { placeOf } from '../parse/position.ts';
import { concealPlace } from '../program/conceal.ts';
import type { Program } from '../program/program.ts';
import type { RuleData } from '../types.ts';
import { type Exceptions, exceptionFor } from './except.ts';
import { selfApproved } from './except-approval.ts';
import { type Complaint, complaintsOf, type Found, type Holders } from './except-complaints.ts';
import { findingValue } from './except-value.ts';

/** What the exceptions are held against. */
interface Judged {
  readonly program: Program | undefined;
  readonly rules: readonly RuleData[];
  /** Rules that were not judged in full: their silence proves nothing. */
  readonly skipped: readonly { readonly rule: string }[];
}

/**
 * Says of exceptions which were approved by their own owners, and of those that hold which excuse nothing, were granted for
 * something else than what is found, are bound to nothing, or excuse more than one entity. Nothing where a part of the
 * program could not be read.
 */
export function exceptionDrafts(exceptions: Exceptions, drafts: readonly Draft[], judged: Judged): Draft[] {
  const { program } = judged;
  if (!program || program.broken.length > 0 || !program.typed.root.children.has('exceptions')) return [];
  const rules = new Map(judged.rules.map((rule) => [rule.id, rule]));
  const unjudged = new Set(judged.skipped.map(({ rule }) => rule));
  const found = whatWasFound(drafts, exceptions);
  const entities = new Set(program.typed.entities.values());
  const held = exceptions.all.flatMap((exception) => {
    const { rule: id, entity } = exception;
    // Of what does not exist, a dangling reference is told already.
    const canTell = !unjudged.has(id) && (entity === undefined || entities.has(entity));
    const rule = canTell ? rules.get(id) : undefined;
    return complaintsOf(exception, rule, found.get(keyOf(id, entity)));
  });
  return [...selfApproved(program.typed), ...held].flatMap((complaint) => {
    const reporter = rules.get(complaint.rule);
    return reporter ? toDraft(reporter, complaint, program) : [];
  });
}

const keyOf = (rule: string, entity: string | undefined) => JSON.stringify([rule, entity]);

function whatWasFound(drafts: readonly Draft[], exceptions: Exceptions): ReadonlyMap<string, Found> {
  const named = new Set(exceptions.all.map(({ rule }) => rule));
  const found = new Map<string, Found>();
  for (const draft of drafts) {
    if (!named.has(draft.rule)) continue;
    const isOpen = exceptionFor(draft, exceptions) === undefined;
    for (const entity of new Set([draft.entity, undefined])) {
      const key = keyOf(draft.rule, entity);
      const known = found.get(key) ?? { values: new Map(), all: noHolders(), open: new Set() };
      note(known, draft, isOpen, exceptions);
      found.set(key, known);
    }
  }
  return found;
}

const noHolders = (): Holders => ({ entities: new Set(), greatest: undefined });

function note({ values, all, open }: Found, draft: Draft, isOpen: boolean, { dollars }: Exceptions): void {
  const { entity } = draft;
  const value = findingValue(draft);
  const own = values.get(value) ?? noHolders();
  values.set(value, own);
  if (isOpen) open.add(value);
  if (entity === undefined) return;
  const usd = dollars.get(entity) ?? 0;
  for (const holders of [own, all]) {
    holders.entities.add(entity);
    if (usd > (holders.greatest?.usd ?? 0)) holders.greatest = { entity, usd };
  }
}

function toDraft(reporter: RuleData, complaint: Complaint, { typed, secrets }: Program): Draft {
  const { rule, at, args } = complaint;
  const where = `exceptions ${complaint.where}`;
  return faultOf(reporter, { rule, at: concealPlace(placeOf(at), secrets), args, node: at, where }, typed);
}
