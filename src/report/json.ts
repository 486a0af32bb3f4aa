import type { Verdict } from '../core/types.ts';
import { escapeJson } from './escape.ts';

/** The verdict itself, as `schemas/verdict.schema.json` describes it, safe to print on a terminal. */
export function json(verdict: Verdict): string {
  return `${escapeJson(JSON.stringify(verdict, null, 2))}\n`;
}
