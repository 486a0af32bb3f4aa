/** report/ turns a verdict into text, one file per format. Pure: it reads the verdict and nothing else. */
import { UsageError } from '../core/errors.ts';
import type { Verdict } from '../core/types.ts';
import { compact } from './compact.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import type { RenderOptions, Reporter } from './options.ts';
import { pretty } from './pretty.ts';
import { rdjson } from './rdjson.ts';
import { sarif } from './sarif/sarif.ts';

export type { RenderOptions, Reporter } from './options.ts';

/** Adding a format is one file and one line here. */
export const formats: ReadonlyMap<string, Reporter> = new Map([
  ['pretty', pretty],
  ['json', json],
  ['github', github],
  ['markdown', markdown],
  ['compact', compact],
  ['sarif', sarif],
  ['gitlab', gitlab],
  ['junit', junit],
  ['rdjson', rdjson],
]);

/** Renders a verdict; options default to no color, 100 columns, no texts. Throws UsageError for an unknown format. */
export function render(verdict: Verdict, format: string, options: Partial<RenderOptions> = {}): string {
  const reporter = formats.get(format);
  if (!reporter) {
    throw new UsageError(`unknown format "${format}"; expected one of ${[...formats.keys()].join(', ')}`);
  }
  return reporter(verdict, { color: false, width: 100, texts: new Map(), ...options });
}
