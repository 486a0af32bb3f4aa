// Markdown that means what the data says: whatever a title or an example holds, it is shown and never obeyed.
import { visible } from './docs-engine.mjs';

/** A text as words on one line, in prose, in a link or in a table's cell. */
export function words(text) {
  const line = visible(
    String(text)
      .trim()
      .replaceAll(/\s*\n\s*/g, ' '),
  );
  return line
    .replaceAll(/[\\`*[\]<|~]/g, '\\$&')
    .replaceAll(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
    .replaceAll(/&(?=#?\w+;)/g, '\\&')
    .replaceAll('://', ':\\//')
    .replaceAll(/\bwww\./gi, (start) => `${start.slice(0, 3)}\\.`)
    .replace(/^([#>+=-])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/#$/, '\\#');
}

/** A name in a code span. A pipe or a backtick would end a cell or the span, so that such a name becomes words. */
export function code(name) {
  return name === '' || /[|`\n]|^ | $/.test(name) ? words(name) : `\`${visible(name)}\``;
}

/** @param shown Markdown @param to a relative path made of ids */
export function link(shown, to) {
  return `[${shown}](${to})`;
}

/** Lines as they are, between fences longer than any run of backticks among them. */
export function fenced(language, lines) {
  const runs = lines.join('\n').match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return [fence + language, ...lines.map((line) => visible(line).trimEnd()), fence];
}

/** @param head and the cells of @param rows Markdown of one line each */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)];
}

/** A heading of the fixed form and what stands below it. */
export function section(title, body) {
  return ['', `## ${title}`, '', ...body];
}

/** A page: where it comes from, its title, and its lines. */
export function page(source, title, lines) {
  const banner = `<!-- Generated from ${source} by \`npm run generate\`. Do not edit. -->`;
  return `${[banner, '', `# ${words(title)}`, '', ...lines].join('\n')}\n`;
}
