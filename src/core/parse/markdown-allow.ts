import type { Span } from '../types.ts';
import { parseDay } from './date.ts';

/** `<!-- papertiger-allow RULE until YYYY-MM-DD: reason (owner) -->`: a finding in Markdown that somebody answers for. */
export interface AllowDirective {
  /** The rule's id; empty where it is missing. */
  readonly rule: string;
  /** ISO day, inclusive. */
  readonly until: string | undefined;
  /** Empty where it is missing. */
  readonly reason: string;
  readonly owner: string | undefined;
  /** Of the comment, from 1. */
  readonly line: number;
  /** The comment with its delimiters. */
  readonly span: Span;
  /** First and last line, from 1: the block below a comment that stands alone, or the block it stands in. */
  readonly appliesToLines: readonly [number, number];
  /** What is missing, as a sentence; absent if the form is right. */
  readonly malformed?: string;
}

type Parsed = Pick<AllowDirective, 'rule' | 'until' | 'reason' | 'owner' | 'malformed'>;

export const ALLOW = 'papertiger-allow';
const RULE = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/;
const QUOTE_MARKS = /\n[ \t]*(?:>[ \t]?)+/g;

/** Reads the text between the delimiters of a comment that holds the word; what is missing is said all at once. */
export function parseAllow(comment: string, closed: boolean): Parsed {
  const text = comment.replace(QUOTE_MARKS, '\n').trim();
  const colon = text.indexOf(':');
  const [word, rule = '', until, day = '', ...more] = text
    .slice(0, colon < 0 ? undefined : colon)
    .split(/\s+/);
  const { reason, owner } = parseReason(colon < 0 ? '' : text.slice(colon + 1).trim());
  const faults = [
    word !== ALLOW && `the comment does not start with ${ALLOW}`,
    !RULE.test(rule) && 'the id of a rule does not follow',
    (until !== 'until' || parseDay(day) === undefined) && 'the last day is missing (until 2027-03-31)',
    until === 'until' && more.length > 0 && 'a colon has to follow the day',
    reason === '' && 'the reason behind a colon is missing',
    owner === undefined && 'the owner in parentheses at the end is missing',
    !closed && 'the comment is not closed by -->',
  ].filter((fault) => fault !== false);
  const parsed = { rule, until: parseDay(day) === undefined ? undefined : day, reason, owner };
  return faults.length === 0 ? parsed : { ...parsed, malformed: faults.join('; ') };
}

function parseReason(text: string): Pick<Parsed, 'reason' | 'owner'> {
  const open = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  const owner = open < 0 ? '' : text.slice(open + 1, -1).trim();
  const reason = open < 0 ? text : text.slice(0, open).trim();
  return { reason: reason.replace(/\s+/g, ' '), owner: owner === '' ? undefined : owner };
}
