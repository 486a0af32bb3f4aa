import { type Allowance, covers } from '../check/allow.ts';
import type { Run } from '../check/check-program.ts';
import type { Draft } from '../check/draft.ts';
import type { Organization } from '../check/sector.ts';
import { catalog } from '../rule/builtin.ts';
import type { Finding, Level, Outcome, RuleCard, RuleData, Settings, Status, Verdict } from '../types.ts';
import { type Exceptions, statusOf } from './except.ts';
import { fingerprint } from '../check/fingerprint.ts';
import { recall } from './known.ts';
import { order, orderSkipped } from './order.ts';
import { levels } from '../rule/levels.ts';
import { configured, severityOf } from './severity.ts';

/** One program's run, with what is needed to weigh it. */
export interface Judged {
  readonly run: Run;
  /** Waivers in the Markdown that belongs to it. */
  readonly allowances: readonly Allowance[];
  readonly organization: Organization;
  readonly exceptions: Exceptions;
  /** Which of several programs this is; part of the fingerprint only then. */
  readonly program: string;
  /** Whether it is named among the programs of the run; pages that lie elsewhere are not. */
  readonly isListed: boolean;
}

export interface Weighing {
  readonly today: string;
  readonly settings: Settings;
  readonly rules: readonly RuleData[];
  readonly files: readonly string[];
  readonly version: string;
}

/** Weighs the drafts of all programs into the one document that every report is made from. */
export function judge(programs: readonly Judged[], weighing: Weighing): Verdict {
  const byId = new Map(weighing.rules.map((rule) => [rule.id, rule]));
  const found = programs.flatMap((program) => toFindings(program, byId, weighing.settings));
  const findings = found.map(recall(weighing.settings.baseline, byId)).sort(order);
  const ran = weighing.rules.filter(({ id }) => configured(weighing.settings.rules, id) !== 'off');
  return {
    version: 1,
    tool: { name: 'papertiger', version: weighing.version },
    findings,
    counts: countBy(levels, findings.filter(isOpen), ({ severity }) => severity),
    statuses: countBy(['open', 'excepted', 'known'] as const, findings, ({ status }) => status.is),
    outcomes: addTallies(programs),
    skipped: skippedRules(programs, weighing),
    files: weighing.files,
    rules: Object.fromEntries(ran.map((rule) => [rule.id, cardOf(rule, programs, weighing.settings)])),
    inputs: {
      today: weighing.today,
      programs: programs
        .filter(({ isListed }) => isListed)
        .map(({ program, organization }) => ({ name: program, sector: organization.sector })),
      parameters: changedParameters(weighing),
      failOn: weighing.settings.failOn,
    },
  };
}

const isOpen = ({ status }: Finding) => status.is === 'open';

function toFindings(program: Judged, byId: ReadonlyMap<string, RuleData>, settings: Settings): Finding[] {
  const seen = new Map<string, number>();
  return program.run.drafts.flatMap((draft) => {
    const rule = byId.get(draft.rule);
    const weighed = byId.get(draft.severityOf ?? draft.rule);
    if (!rule || !weighed) return [];
    const severity = severityOf(draft, weighed, program.organization.sector, settings);
    if (severity === 'off') return [];
    const parts = [program.program, draft.rule, draft.entity ?? '', draft.where];
    const key = parts.join('\n');
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    const status = statusFor(draft, rule, program);
    return [toFinding(draft, severity, fingerprint(parts, ordinal), status)];
  });
}

/** A waiver that stands over the words themselves, else an exception of the program, unless the rule allows none. */
function statusFor(draft: Draft, rule: RuleData, { allowances, exceptions }: Judged): Status {
  const waiver = allowances.find(
    (one) => one.rule === draft.rule && one.file === draft.at.file && covers(one.lines, draft),
  );
  if (waiver) return waiver.status;
  return rule.exceptions === 'never' ? { is: 'open' } : statusOf(draft, exceptions);
}

function toFinding(draft: Draft, severity: Level, print: string, status: Status): Finding {
  const { rule, message, args, entity, at, related, against, change } = draft;
  return {
    rule,
    severity,
    message,
    args,
    ...(entity !== undefined && { entity }),
    at,
    related,
    ...(against && { against }),
    ...(change && { change }),
    fingerprint: print,
    status,
  };
}

export function countBy<K extends string, T>(
  keys: readonly K[],
  items: readonly T[],
  keyOf: (item: T) => K,
): Record<K, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  for (const item of items) counts[keyOf(item)] += 1;
  return counts;
}

function addTallies(programs: readonly Judged[]): Verdict['outcomes'] {
  const total: Record<string, Record<Outcome, number>> = {};
  for (const [rule, tally] of programs.flatMap(({ run }) => [...run.tallies])) {
    const sum = total[rule] ?? { pass: 0, fail: 0, 'not-applicable': 0, error: 0 };
    for (const outcome of ['pass', 'fail', 'not-applicable', 'error'] as const)
      sum[outcome] += tally[outcome];
    total[rule] = sum;
  }
  return Object.fromEntries(Object.entries(total).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function skippedRules(programs: readonly Judged[], { rules, settings }: Weighing): Verdict['skipped'] {
  const off = rules.filter(({ id }) => configured(settings.rules, id) === 'off');
  const skipped = [
    ...off.map(({ id }) => ({ rule: id, reason: 'turned off in the configuration' })),
    ...programs.flatMap(({ run }) => run.skipped),
    ...silenced(programs, rules, settings),
  ];
  const distinct = new Map(skipped.map((one) => [`${one.rule}\n${one.reason}`, one]));
  return [...distinct.values()].sort(orderSkipped);
}

/** A finding that an override turns off leaves its trace here. */
function silenced(
  programs: readonly Judged[],
  rules: readonly RuleData[],
  settings: Settings,
): Verdict['skipped'] {
  if (settings.overrides.length === 0) return [];
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return programs.flatMap(({ run, organization }) =>
    run.drafts.flatMap((draft) => {
      const rule = byId.get(draft.severityOf ?? draft.rule);
      const isOff = rule && severityOf(draft, rule, organization.sector, settings) === 'off';
      return isOff
        ? [{ rule: draft.rule, reason: `turned off in the configuration for ${draft.at.file}` }]
        : [];
    }),
  );
}

function cardOf(rule: RuleData, programs: readonly Judged[], settings: Settings): RuleCard {
  const { id, title, why, fix, references, controls, incidents } = rule;
  const said = configured(settings.rules, id);
  const reached = programs.map(({ organization }) => said ?? rule.severity[organization.sector]);
  const overridden = settings.overrides.map((override) => configured(override.rules, id));
  const severity = levels.find((level) => [...reached, ...overridden].includes(level)) ?? 'low';
  return { id, title, severity, why, fix, references, controls, incidents, ...standingOf(controls) };
}

const sections = new Map(catalog.controls.map(({ id, section }) => [id, section]));

function standingOf(controls: readonly string[]): Pick<RuleCard, 'section' | 'interrupts_usd'> {
  const broken = catalog.incidents.filter(({ interrupted_by }) =>
    controls.some((id) => interrupted_by.includes(id)),
  );
  const interrupts_usd = broken.reduce((sum, { weight_usd }) => sum + weight_usd, 0);
  return { section: sections.get(controls[0] ?? '') ?? '', interrupts_usd };
}

function changedParameters({ rules, settings }: Weighing): Record<string, number> {
  const standard = new Map(rules.flatMap(({ parameters }) => Object.entries(parameters)));
  const changed = Object.entries(settings.parameters).filter(
    ([name, value]) => standard.get(name)?.default !== value,
  );
  return Object.fromEntries(changed);
}
