import { UsageError } from '../core/errors.ts';
import { suggest } from '../core/parse/suggest.ts';
import type { Example, RuleData } from '../core/types.ts';
import { loadCatalog } from '../index.ts';
import { visible } from '../report/escape.ts';
import { type Paint, painter } from '../report/paint.ts';
import { hang } from '../report/wrap.ts';
import { blockYaml } from './block-yaml.ts';
import { wantsColor } from './color.ts';
import type { Invocation } from './command.ts';
import { configFor } from './config-for.ts';
import { controlLines } from './explain-control.ts';
import { incidentLines } from './explain-incident.ts';
import { gatherRules } from './gather-rules.ts';
import { labeled, plain } from './labeled.ts';
import type { Io } from './io.ts';

/** `papertiger explain ID`: everything true about a rule, a control or an incident. */
export async function explain(invocation: Invocation, io: Io): Promise<number> {
  const [id] = invocation.operands;
  if (id === undefined)
    throw new UsageError('explain needs a rule, a control or an incident: papertiger explain ID');
  const folders = invocation.options.get('rules') ?? [];
  const rules = gatherRules(configFor(invocation, io.cwd), folders, io.cwd);
  const width = Math.max(40, Math.min(io.stdout.columns ?? 100, 100));
  const paint = painter(wantsColor(invocation, io.env, io.stdout));
  const rule = rules.find((candidate) => candidate.id === id);
  const lines = rule ? ruleLines(rule, paint, width) : await catalogLines(id, rules, paint, width);
  await io.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

/** Throws UsageError (2) with a did-you-mean over rules, controls and incidents. */
async function catalogLines(
  id: string,
  rules: readonly RuleData[],
  paint: Paint,
  width: number,
): Promise<string[]> {
  const catalog = await loadCatalog();
  const control = catalog.controls.find((candidate) => candidate.id === id);
  if (control) return controlLines(control, catalog, rules, paint, width);
  const incident = catalog.incidents.find((candidate) => candidate.id === id);
  if (incident) return incidentLines(incident, catalog, paint, width);
  const known = [...rules, ...catalog.controls, ...catalog.incidents].map((one) => one.id);
  const guess = suggest(id, new Set(known));
  const hint = guess ? `did you mean "${guess}"?` : 'see papertiger rules ls';
  throw new UsageError(`no rule, control or incident is called "${id}"; ${hint}`);
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
  return [
    paint('bold', visible(rule.id)),
    ...hang('', plain(rule.title), width),
    '',
    ...labeled(told, paint, width),
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
