import { base64urlnopad, bech32, utf8 } from '@scure/base';
import type { Span } from '../types.ts';
import { isExtendedPrivateKey, isWif } from './secret-base58.ts';

/** A stretch of a text that is a secret, and what it is, in words that give nothing of it away. */
export interface Found extends Span {
  readonly kind: string;
}

/** How a kind of secret is written. `confirm` sees what the pattern found, and knows its checksum or structure. */
export interface Form {
  readonly kind: string;
  readonly pattern: RegExp;
  readonly confirm?: (found: string) => boolean;
}

/** A form that stands by itself: no letter or digit touches it. */
function token(kind: string, body: string, confirm?: (found: string) => boolean): Form {
  const pattern = new RegExp(`(?<![A-Za-z0-9])(?:${body})(?![A-Za-z0-9])`, 'g');
  return { kind, pattern, ...(confirm && { confirm }) };
}

const base58 = '[1-9A-HJ-NP-Za-km-z]';

/** Patterns take time linear in the text: no repetition can hand characters over to the one after it. */
export const forms: readonly Form[] = [
  {
    kind: 'a PEM private key',
    // The body is part of it, up to its last line or, where that is missing, to the end.
    pattern:
      /-{4,5} ?BEGIN\s(?:[A-Z0-9]+\s){0,3}PRIVATE\sKEY(?:\sBLOCK)? ?-{4,5}(?:[\s\S]*?-{4,5} ?END [A-Z0-9 ]{1,60}-{4,5}|[\s\S]*)/g,
  },
  token('a WIF private key', `${base58}{51,52}`, isWif),
  token('an extended private key', `[xyztuvYZUV]prv${base58}{107,108}`, isExtendedPrivateKey),
  token('a GitHub token', 'gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}'),
  token('a GitLab token', 'glpat-[\\w-]{20,}'),
  token('an AWS access key', '(?:AKIA|ASIA)[A-Z0-9]{16}'),
  token('a Slack token', 'xox[abprs]-(?=[A-Za-z-]{0,80}\\d)[A-Za-z0-9-]{10,}'),
  token('a Stripe live key', '[rs]k_live_[A-Za-z0-9]{16,}'),
  token('a Google API key', 'AIza[\\w-]{35}'),
  token('an npm token', 'npm_[A-Za-z0-9]{36}'),
  token('an API key of an AI service', 'sk-[\\w-]{20,}', hasRandomPart),
  token('a JSON web token', 'e[wy][\\w-]{8,}\\.[\\w-]{2,}\\.[\\w-]{2,}', isJwt),
  token('an age secret key', 'AGE-SECRET-KEY-1[0-9A-Z]{58}|age-secret-key-1[0-9a-z]{58}', isBech32),
];

/** Every secret of these forms in a text. */
export function findForms(text: string): Found[] {
  return forms.flatMap(({ kind, pattern, confirm }) =>
    [...text.matchAll(pattern)]
      .filter(([found]) => confirm?.(found) ?? true)
      .map(({ 0: found, index }) => ({ kind, start: index, end: index + found.length })),
  );
}

/** Random characters go on without a hyphen for longer than words do, as in `sk-admin-rotation-every-90-days`. */
function hasRandomPart(found: string): boolean {
  return found.split('-').some((part) => part.length >= 16 && /\d/.test(part) && /[A-Za-z]/.test(part));
}

/** Whether the first of the three parts is the header of a JSON web token: an object that names its algorithm. */
function isJwt(found: string): boolean {
  try {
    const header: unknown = JSON.parse(
      utf8.encode(base64urlnopad.decode(found.slice(0, found.indexOf('.')))),
    );
    return typeof header === 'object' && header !== null && 'alg' in header && typeof header.alg === 'string';
  } catch {
    // Neither decoder has another way to say that this is not base64url, UTF-8 or JSON.
    return false;
  }
}

function isBech32(found: string): boolean {
  return bech32.decodeUnsafe(found, false) !== undefined;
}
