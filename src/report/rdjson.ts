import type { Finding, Level, Place, Position, Verdict } from '../core/types.ts';
import { escapeJson, visible } from './escape.ts';
import { messageOf, oneLine } from './message.ts';
import type { RenderOptions } from './options.ts';
import { clip } from './sentence.ts';
import { ruleAddress } from './story.ts';
import { unrunByReason, unrunName, unrunSentence } from './unrun.ts';

type Texts = RenderOptions['texts'];

const severities: Readonly<Record<Level, string>> = {
  critical: 'ERROR',
  high: 'ERROR',
  medium: 'WARNING',
  low: 'INFO',
};

/**
 * Reviewdog's Diagnostic format. Excused and known findings are left out: it has no way to say so, and reviewdog would
 * comment on them and fail. Rules that did not run come as INFO: one for each reason, about the file that it names.
 */
export function rdjson(verdict: Verdict, { texts }: RenderOptions): string {
  const open = verdict.findings.filter(({ status }) => status.is === 'open');
  const result = {
    source: { name: verdict.tool.name },
    diagnostics: [...open.map((finding) => diagnosticOf(finding, verdict, texts)), ...unrunOf(verdict)],
  };
  return `${escapeJson(JSON.stringify(result, null, 2))}\n`;
}

function diagnosticOf(finding: Finding, { rules }: Verdict, texts: Texts) {
  const { rule, severity, at, related } = finding;
  const url = ruleAddress(Object.hasOwn(rules, rule) ? rules[rule] : undefined);
  const places = related.map((one) => ({ message: unmarked(one.note), location: locationOf(one.at, texts) }));
  return {
    message: unmarked(messageOf(finding)) || visible(rule) || 'unnamed',
    location: locationOf(at, texts),
    severity: severities[severity],
    code: { value: visible(rule), ...(url !== undefined && { url }) },
    ...(places.length > 0 && { related_locations: places }),
  };
}

function unrunOf(verdict: Verdict) {
  return unrunByReason(verdict).map((group) => ({
    message: unmarked(unrunSentence(group)),
    location: { path: group.file },
    severity: 'INFO',
    code: { value: unrunName(group) },
  }));
}

/** Columns count bytes of UTF-8, so they need the line's text; without it whole lines are meant. */
function locationOf({ file, start, end }: Place, texts: Texts) {
  const text = texts.get(file);
  const point = ({ line, column, offset }: Position) =>
    text === undefined ? { line } : { line, column: bytesOf(text.slice(offset - column + 1, offset)) + 1 };
  return { path: file, range: { start: point(start), end: point(end) } };
}

/** The length in UTF-8, where a lone surrogate becomes a replacement character of three bytes. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/**
 * Reviewdog puts messages into comments as Markdown, into annotations and logs as they are. Zero-width spaces keep them
 * from becoming links, images, mentions, tags, headings or fences, and read the same in both.
 */
function unmarked(text: string): string {
  return visible(clip(oneLine(text), 1000))
    .replaceAll(/\](?=\()|<(?=\S)|[@#](?=\w)|www(?=\.)|:(?=\/\/)/gi, '$&\u200b')
    .replace(/^(?=[#>|+*=~`-]|\d+[.)])/, '\u200b')
    .replaceAll(/`{3,}|~{3,}/g, (fence) => fence.split('').join('\u200b'));
}
