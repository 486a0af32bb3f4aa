import type { Path } from '../types.ts';

const PLAIN_KEY = /^[A-Za-z_][\w-]*$/;
const STEP = /\[(?<index>0|[1-9]\d*)\]|\[(?<quoted>"(?:[^"\\]|\\.)*")\]|(?<dot>\.?)(?<key>[A-Za-z_][\w-]*)/y;

/** Writes a path as findings show it: `wallets[0].threshold`, `labels["cost center"]`; empty for the root. */
export function formatPath(path: Path): string {
  let written = '';
  for (const step of path) {
    if (typeof step === 'number') written += `[${step}]`;
    else if (!PLAIN_KEY.test(step)) written += `[${JSON.stringify(step)}]`;
    else written += written === '' ? step : `.${step}`;
  }
  return written;
}

/**
 * Reads what `formatPath` writes. Throws an Error that names the character at which the text stops being a
 * path.
 */
export function parsePath(text: string): Path {
  const path: (string | number)[] = [];
  let at = 0;
  while (at < text.length) {
    STEP.lastIndex = at;
    const step = STEP.exec(text)?.groups;
    const misplacedDot = step?.key !== undefined && (step.dot === '.') === (at === 0);
    if (step === undefined || misplacedDot) throw notAPath(text, at);
    path.push(stepOf(step, text, at));
    at = STEP.lastIndex;
  }
  return path;
}

function stepOf(step: Record<string, string | undefined>, text: string, at: number): string | number {
  if (step.index !== undefined) return Number(step.index);
  if (step.key !== undefined) return step.key;
  try {
    return String(JSON.parse(step.quoted ?? ''));
  } catch {
    throw notAPath(text, at);
  }
}

function notAPath(text: string, at: number): Error {
  return new Error(`not a path: ${JSON.stringify(text)} goes wrong at character ${at + 1}`);
}
