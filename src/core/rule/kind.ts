import type { RuleData } from '../types.ts';

/** The engine reports such a rule itself: faults of documents, of the declaration, of exceptions, between revisions. */
export const isReported = ({ require, claim, measure }: RuleData): boolean =>
  require === undefined && claim === undefined && measure === undefined;

const reportedByCompare: readonly string[] = ['change/weakened', 'change/redated-without-review'];

/** A rule that has nothing to say of one revision alone. */
export const isComparing = ({ id, measure }: RuleData): boolean =>
  measure !== undefined || reportedByCompare.includes(id);
