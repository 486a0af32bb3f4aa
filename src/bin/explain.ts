import { UsageError } from '../core/errors.ts';
import { suggest } from '../core/parse/suggest.ts';
import type { Example, RuleData } from '../core/types.ts';
import { visible } from '../report/escape.ts';
import { type Paint, painter } from '../report/paint.ts';
import { hang } from '../report/wrap.ts';
import { blockYaml } from './block-yaml.ts';
import { wantsColor } from './color.ts';
import type { Invocation } from './command.ts';
import { configFor } from './config-for.ts';
import { gatherRules } from './gather-rules.ts';
import type { Io } from './io.ts';

/** `papertiger explain ID`: everything true about a rule, or the rules that decide a control. */
export async function explain(invocation: Invocation, io: Io): Promise<number> {
  const [id] = invocation.operands;
  if (id === undefined) throw new UsageError('explain needs a rule: papertiger explain RULE');
  const folders = invocation.options.get('rules') ?? [];
  const rules = gatherRules(configFor(invocation, io.cwd), folders, io.cwd);
  const width = Math.max(40, Math.min(io.stdout.columns ?? 100, 100));
  const paint = painter(wantsColor(invocation, io.env, io.stdout));
  const rule = rules.find((candidate) => candidate.id === id);
  const lines = rule ? ruleLines(rule, paint, width) : controlLines(id, rules, paint);
  await io.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

/** The rules that decide a control. Throws UsageError (2) with a did-you-mean when no rule knows the id. */
function controlLines(id: string, rules: readonly RuleData[], paint: Paint): string[] {
  const deciding = rules.filter(({ controls }) => controls.includes(id));
  if (deciding.length === 0) {
    const known = rules.flatMap((rule) => [rule.id, ...rule.controls]);
    const guess = suggest(id, new Set(known));
    const hint = guess ? `did you mean "${guess}"?` : 'see papertiger rules ls';
    throw new UsageError(`no rule and no control is called "${id}"; ${hint}`);
  }
  return [
    `${paint('bold', id)} is a control. Decided by:`,
    ...deciding.map((rule) => `  ${visible(rule.id)}  ${visible(rule.title)}`),
  ];
}

function ruleLines(rule: RuleData, paint: Paint, width: number): string[] {
  const { select, when, require, at, message } = rule;
  const severities = Object.entries(rule.severity).map(([sector, level]) => `${sector} ${level}`);
  const rows: [string, string | undefined][] = [
    ['severity', severities.join(', ')],
    ['judges', require === undefined ? 'the document as it is read' : select],
    ['when', when],
    ...Object.entries(rule.let).map(([name, value]): [string, string] => [`let ${name}`, value]),
    ['require', require],
    ['points at', at],
    ['says', message],
    ['exceptions', rule.exceptions === 'never' ? 'never: no exception excuses it' : 'allowed'],
    ['controls', rule.controls.join(', ')],
    ['incidents', rule.incidents.join(', ')],
    ['references', rule.references.join('; ')],
    ['since', rule.since],
  ];
  const told = rows.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  const column = Math.max(...told.map(([name]) => name.length)) + 2;
  return [
    paint('bold', visible(rule.id)),
    ...hang('', plain(rule.title), width),
    '',
    ...told.flatMap(([name, value]) => labeled(name.padEnd(column), plain(value), paint, width)),
    ...parameterLines(rule, paint, width),
    '',
    paint('bold', 'Why'),
    ...hang('  ', plain(rule.why), width),
    '',
    paint('bold', 'Fix'),
    ...hang('  ', plain(rule.fix), width),
    ...exampleLines(rule.examples, paint),
  ];
}

function labeled(label: string, text: string, paint: Paint, width: number): string[] {
  const [first = '', ...rest] = hang(label, text, width);
  return [paint('dim', label) + first.slice(label.length), ...rest];
}

function parameterLines({ parameters }: RuleData, paint: Paint, width: number): string[] {
  const lines = Object.entries(parameters).flatMap(([name, { default: standard, stronger, description }]) =>
    hang(`  ${visible(name)} = ${standard}  `, `${plain(description)} (${stronger} is stronger)`, width),
  );
  return lines.length === 0 ? [] : ['', paint('bold', 'Parameters'), ...lines];
}

/** One example that fails and one that passes say more than ten of either. */
function exampleLines(examples: readonly Example[], paint: Paint): string[] {
  const failing = examples.find(({ fails }) => fails !== null);
  const passing = examples.find(({ fails }) => fails === null);
  return [failing, passing].flatMap((example) => {
    if (!example) return [];
    const verb = example.fails === null ? 'Passes' : 'Fails';
    const several = Object.keys(example.files).length > 1;
    const texts = Object.entries(example.files).flatMap(([file, text]) => [
      ...(several ? [`  # ${visible(file)}`] : []),
      ...blockYaml(text).map((line) => `  ${visible(line)}`.trimEnd()),
    ]);
    const places = (example.fails ?? []).map((path) => path || 'the document').join(', ');
    const at = places === '' ? [] : [`  # found at ${visible(places)}`];
    return ['', `${paint('bold', verb)} (${plain(example.name)})`, ...texts, ...at];
  });
}

function plain(text: string): string {
  return visible(text.trim().replaceAll(/\s*\n\s*/g, ' '));
}
