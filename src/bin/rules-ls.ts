import type { RuleData } from '../core/types.ts';
import { escapeJson, visible } from '../report/escape.ts';
import { painter } from '../report/paint.ts';
import { wantsColor } from './color.ts';
import type { Invocation } from './command.ts';
import { configFor } from './config-for.ts';
import { gatherRules } from './gather-rules.ts';
import type { Io } from './io.ts';

const sectors = ['custodial', 'own_assets', 'fintech', 'other'] as const;

/** `papertiger rules ls`: one line for each rule, by id. */
export async function rulesLs(invocation: Invocation, io: Io): Promise<number> {
  const folders = invocation.options.get('rules') ?? [];
  const gathered = gatherRules(configFor(invocation, io.cwd), folders, io.cwd);
  const rules = [...gathered].sort((a, b) => (a.id < b.id ? -1 : 1));
  const [format] = invocation.options.get('format') ?? [];
  const heading = painter(wantsColor(invocation, io.env, io.stdout));
  await io.stdout.write(
    format === 'json' ? asJson(rules) : `${asTable(rules, (text) => heading('bold', text))}\n`,
  );
  return 0;
}

function asTable(rules: readonly RuleData[], bold: (text: string) => string): string {
  const rows = [
    ['rule', ...sectors, 'title'],
    ...rules.map(({ id, severity, title }) => [
      visible(id),
      ...sectors.map((sector) => (severity[sector] === 'none' ? '-' : severity[sector])),
      visible(title),
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return lines.map((line, index) => (index === 0 ? bold(line) : line)).join('\n');
}

/** All that a rule states but its examples. */
function asJson(rules: readonly RuleData[]): string {
  const stated = rules.map(({ examples, ...rest }) => ({ ...rest, examples: examples.length }));
  return `${escapeJson(JSON.stringify(stated, null, 2))}\n`;
}
