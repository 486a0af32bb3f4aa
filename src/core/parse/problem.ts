import type { ErrorCode, YAMLError } from 'yaml';
import { type Fault, TAB_PROBLEM } from './fault.ts';

interface Explanation {
  /** Absent in the last resort. */
  readonly code?: ErrorCode;
  /** How `yaml`'s own message starts, where its code alone says too little. */
  readonly message?: string;
  /** `%` stands for the character at fault, `%%` for it and the next one. */
  readonly problem: string;
  /** Said instead where a key precedes in the same line. */
  readonly behindKey?: string;
  readonly isEcho?: boolean;
}

const UNKNOWN: Explanation = { problem: 'this cannot be read as YAML' };

const LIST = 'a list cannot start here; it belongs on the lines below a key that has no other value';

/** Of several errors at one place the one that stands first here tells a reader most. */
const EXPLANATIONS: readonly Explanation[] = [
  { code: 'TAB_AS_INDENT', problem: TAB_PROBLEM },
  { code: 'BAD_DQ_ESCAPE', problem: '%% is no escape that YAML knows; write \\\\ for a backslash' },
  { code: 'BAD_SCALAR_START', message: 'Plain value cannot start with a tab', problem: TAB_PROBLEM },
  { code: 'BAD_SCALAR_START', problem: 'a value that starts with % needs quotes around it' },
  {
    code: 'UNEXPECTED_TOKEN',
    message: 'Unexpected block-seq-ind on same line',
    problem: LIST,
  },
  {
    code: 'BLOCK_IN_FLOW',
    problem: 'inside [ ] and { } a comma stands between entries; one is missing here',
  },
  {
    code: 'MULTILINE_IMPLICIT_KEY',
    problem: 'this line has no ": " (a colon and a space), so that it runs on into the next, which has',
    behindKey: 'the line below is a key, but is indented as if it went on with this value',
  },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    message: 'Nested mappings',
    problem: 'this line has two ": "; put quotes around the value',
  },
  { code: 'BLOCK_AS_IMPLICIT_KEY', problem: LIST },
  {
    code: 'BAD_INDENT',
    message: 'All mapping items',
    problem: 'this line is not indented like the keys that it stands among',
  },
  {
    code: 'BAD_INDENT',
    message: 'All sequence items',
    problem: 'this item is not indented like the items that it stands among',
  },
  { code: 'BAD_INDENT', message: 'Block scalar', problem: 'the text below | or > is not indented enough' },
  {
    code: 'BAD_INDENT',
    problem: 'a bracket is not closed before this, or this is not indented',
    isEcho: true,
  },
  {
    code: 'MISSING_CHAR',
    message: 'Implicit map keys',
    problem: 'a key without its ":"; if this is text, quote it or indent it',
  },
  {
    code: 'MISSING_CHAR',
    message: 'Sequence item without',
    problem: 'this has no "-", or is not indented like the items that it stands among',
  },
  { code: 'MISSING_CHAR', message: 'Missing space after :', problem: 'a space is missing after ":"' },
  { code: 'MISSING_CHAR', message: 'Missing , ', problem: 'a comma is missing between two entries' },
  { code: 'MISSING_CHAR', message: 'Missing closing', problem: 'a quote is never closed', isEcho: true },
  { code: 'MISSING_CHAR', message: 'Missing newline', problem: 'a list starts on the line below its anchor' },
  {
    code: 'MISSING_CHAR',
    message: 'Missing directives-end',
    problem: 'a directive needs the line --- below it',
  },
  { code: 'MISSING_CHAR', message: 'Comments must', problem: 'a comment needs a space before its #' },
  { code: 'MISSING_CHAR', message: 'Tags and anchors', problem: 'an anchor needs a space behind it' },
  {
    code: 'MISSING_CHAR',
    message: 'Block collection',
    problem: 'keys and items start on the line below ---',
  },
  {
    code: 'MISSING_CHAR',
    message: 'Block scalars with',
    problem: 'an empty line above this text is indented more than the text',
  },
  { code: 'MISSING_CHAR', problem: 'a bracket is never closed', isEcho: true },
  { code: 'BAD_DIRECTIVE', problem: 'this directive cannot be read; remove it' },
  { code: 'BAD_ALIAS', problem: 'an anchor (&) or an alias (*) needs a name' },
  { code: 'ALIAS_PROPS', problem: 'an alias takes no anchor of its own' },
  { code: 'MULTIPLE_ANCHORS', problem: 'a value can have only one anchor' },
  { code: 'BAD_PROP_ORDER', problem: 'an anchor stands right before its value, behind "-", "?" and ":"' },
  { code: 'KEY_OVER_1024_CHARS', problem: 'a key can be at most 1,024 characters long' },
  {
    code: 'UNEXPECTED_TOKEN',
    message: 'Block scalar header',
    problem: 'the text of | or > starts on the line below',
  },
  { code: 'UNEXPECTED_TOKEN', message: 'Unexpected , in', problem: 'a comma without an entry before it' },
  {
    code: 'UNEXPECTED_TOKEN',
    message: 'Unexpected empty item',
    problem: 'a comma without an entry before it',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    problem:
      'this cannot stand here; the value before it has ended, so check quotes, brackets and indentation',
  },
  UNKNOWN,
];
const BEHIND_KEY = /\S:[ \t]+$/;
const SURVIVED: ReadonlySet<ErrorCode> = new Set(['TAB_AS_INDENT', 'BAD_DQ_ESCAPE']);

/**
 * The errors of one document in the reader's words, the most telling first where several stand in one place.
 */
export function problemsOf(errors: readonly YAMLError[], text: string): Fault[] {
  return errors
    .map((error) => ({ error, rank: EXPLANATIONS.findIndex((explanation) => explains(explanation, error)) }))
    .toSorted((a, b) => a.error.pos[0] - b.error.pos[0] || a.rank - b.rank)
    .map(({ error, rank }) => faultOf(error, EXPLANATIONS[rank] ?? UNKNOWN, text));
}

function explains({ code, message }: Explanation, error: YAMLError): boolean {
  if (code === undefined) return true;
  return code === error.code && (message === undefined || error.message.startsWith(message));
}

function faultOf({ code, pos }: YAMLError, explanation: Explanation, text: string): Fault {
  const [start, end] = pos;
  const isTab = code === 'BAD_INDENT' && text[start] === '\t';
  const problem = isTab ? TAB_PROBLEM : sentence(explanation, text, start);
  const fault = { problem, span: { start, end }, path: [], derails: !SURVIVED.has(code) };
  return explanation.isEcho ? { ...fault, isEcho: true } : fault;
}

function sentence({ problem, behindKey }: Explanation, text: string, start: number): string {
  if (behindKey !== undefined && BEHIND_KEY.test(text.slice(Math.max(0, start - 100), start)))
    return behindKey;
  return problem.replace(/%%?/, (mark) => text.slice(start, start + mark.length));
}
