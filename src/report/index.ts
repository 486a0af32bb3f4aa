/** report/ turns a verdict into text, one file per format. Pure: it reads the verdict and nothing else. */
import { UsageError } from '../core/errors.ts';
import type { Verdict } from '../core/types.ts';
import { json } from './json.ts';
import type { RenderOptions, Reporter } from './options.ts';
import { pretty } from './pretty.ts';

export type { RenderOptions, Reporter } from './options.ts';

/** Adding a format is one file and one line here. */
export const formats: ReadonlyMap<string, Reporter> = new Map([
  ['pretty', pretty],
  ['json', json],
]);

/** Renders a verdict; options default to no color, 100 columns, no texts. Throws UsageError for an unknown format. */
export function render(verdict: Verdict, format: string, options: Partial<RenderOptions> = {}): string {
  const reporter = formats.get(format);
  if (!reporter) {
    throw new UsageError(`unknown format "${format}"; expected one of ${[...formats.keys()].join(', ')}`);
  }
  return reporter(verdict, { color: false, width: 100, texts: new Map(), ...options });
}
