import { UsageError } from '../errors.ts';
import type { Verdict } from '../types.ts';
import { levels } from '../rule/levels.ts';
import { verdictProblem } from './merge-verdicts-shape.ts';

/** Reads what `--format json` wrote. Throws UsageError (2) that names the file and the first field that is wrong. */
export function readVerdict(text: string, file: string): Verdict {
  const value = parsed(text.replace(/^\ufeff/, ''), file);
  if (isVerdict(value)) {
    const problem = contradiction(value);
    if (problem === undefined) return value;
    throw new UsageError(`${file} is no verdict of papertiger: ${problem}`);
  }
  throw new UsageError(`${file} is no verdict of papertiger: ${verdictProblem(value)}`);
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What JSON.parse says would quote the file.
    throw new UsageError(`${file} is no verdict of papertiger: it is not JSON; write one with --format json`);
  }
}

/** The schema proves what the type says. */
function isVerdict(value: unknown): value is Verdict {
  return verdictProblem(value) === undefined;
}

/** What no run writes although each field has its shape. */
function contradiction({ findings, counts, statuses, rules }: Verdict): string | undefined {
  const known = new Set(Object.entries(rules).flatMap(([key, { id }]) => (key === id ? [id] : [])));
  const stranger = findings.findIndex(({ rule }) => !known.has(rule));
  if (stranger >= 0) return `findings[${stranger}].rule is not among its rules`;
  const open = findings.filter(({ status }) => status.is === 'open');
  const level = levels.find((one) => open.filter(({ severity }) => severity === one).length !== counts[one]);
  if (level) return `counts.${level} does not agree with its findings`;
  const kinds = ['open', 'excepted', 'known'] as const;
  const kind = kinds.find((is) => findings.filter(({ status }) => status.is === is).length !== statuses[is]);
  return kind && `statuses.${kind} does not agree with its findings`;
}
