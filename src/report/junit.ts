import type { Finding, Verdict } from '../core/types.ts';
import { position } from './frame.ts';
import { messageOf, oneLine } from './message.ts';
import { firstSentence } from './sentence.ts';
import { type Unrun, unrunByReason, unrunName, unrunSentence } from './unrun.ts';
import { attributes, xml } from './xml.ts';

/** One test as JUnit counts them. `lines` are the body: GitLab and others show it and not the message. */
interface Case {
  readonly rule: string;
  readonly name: string;
  readonly is: 'passed' | 'failure' | 'error' | 'skipped';
  readonly type?: string;
  readonly message?: string;
  readonly lines?: readonly string[];
}

/**
 * JUnit XML: a suite for each folder of rules, a test for each finding, and one for a rule's passed checks. Open findings
 * are failures; excused and known ones are skipped, and so are rules that did not run, one test for each reason; checks
 * without an outcome are errors.
 */
export function junit(verdict: Verdict): string {
  const found = casesOf(verdict);
  const none = {
    rule: 'papertiger',
    name: 'judged',
    is: 'skipped',
    message: 'no rule had anything to judge',
  } as const;
  const cases = found.length === 0 ? [none] : found;
  const suites = [...byFolder(distinct(cases))].map(([folder, members]) => suite(folder, members, verdict));
  const head = attributes({ name: verdict.tool.name, ...countsOf(cases), time: 0 });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${head}>\n${suites.join('\n')}\n</testsuites>\n`;
}

function suite(folder: string, cases: readonly Case[], { inputs }: Verdict): string {
  const head = attributes({ name: folder, ...countsOf(cases), skipped: countOf(cases, 'skipped'), time: 0 });
  const day = attributes({ name: 'today', value: inputs.today });
  const properties = `    <properties>\n      <property${day}/>\n    </properties>`;
  return [`  <testsuite${head}>`, properties, ...cases.map(element), '  </testsuite>'].join('\n');
}

/** By the folder of the rule, in order of appearance. */
function byFolder(cases: readonly Case[]): Map<string, Case[]> {
  const folders = new Map<string, Case[]>();
  for (const one of cases) {
    const folder = one.rule.split('/', 1)[0] ?? '';
    const members = folders.get(folder);
    if (members) members.push(one);
    else folders.set(folder, [one]);
  }
  return folders;
}

function casesOf(verdict: Verdict): Case[] {
  const { findings, outcomes } = verdict;
  const checks = Object.entries(outcomes).flatMap(([rule, { pass, error }]): Case[] => [
    ...(pass > 0
      ? [{ rule, name: 'passed', is: 'passed', lines: [`${countWord(pass)} passed`] } as const]
      : []),
    ...(error > 0 ? [errorOf(rule, error)] : []),
  ]);
  const idle = unrunByReason(verdict).map(idleCase);
  return [...findings.map((finding) => findingCase(finding, verdict)), ...checks, ...idle];
}

/** Named by the reason, so that the test keeps its history when there is one rule more. */
function idleCase(group: Unrun): Case {
  const { rules, reason } = group;
  const isOne = rules.length === 1;
  return {
    rule: isOne ? unrunName(group) : `papertiger/${unrunName(group)}`,
    name: isOne ? 'did not run' : reason,
    is: 'skipped',
    message: unrunSentence(group),
    ...(!isOne && { lines: rules }),
  };
}

function errorOf(rule: string, checks: number): Case {
  const message = `${countWord(checks)} could not be computed, which is not a pass`;
  return {
    rule,
    name: 'could not be computed',
    is: 'error',
    type: 'not-computed',
    message,
    lines: [message],
  };
}

function countWord(checks: number): string {
  return checks === 1 ? '1 check' : `${checks} checks`;
}

/** Named by what it is about, so that a test keeps its history when numbers in the message change. */
function findingCase(finding: Finding, verdict: Verdict): Case {
  const { rule, severity, status, entity, at } = finding;
  const name = [entity ?? at.file, at.path].filter((part) => part !== '').join(' ');
  if (status.is === 'known') return { rule, name, is: 'skipped', message: `known since ${status.since}` };
  if (status.is === 'excepted') {
    const who = status.owner === '' ? 'none' : status.owner;
    return { rule, name, is: 'skipped', message: `${status.reason} (until ${status.until}, owner ${who})` };
  }
  return {
    rule,
    name,
    is: 'failure',
    type: severity,
    message: messageOf(finding),
    lines: bodyOf(finding, verdict),
  };
}

function bodyOf(finding: Finding, { rules }: Verdict): string[] {
  const { rule, severity, at, related } = finding;
  const card = Object.hasOwn(rules, rule) ? rules[rule] : undefined;
  const advice = card ? [`why: ${firstSentence(card.why)}`, `fix: ${firstSentence(card.fix)}`] : [];
  return [
    `${position(at)} ${severity} ${messageOf(finding)}`,
    ...related.map((one) => `${position(one.at)} ${oneLine(one.note)}`),
    ...advice,
  ];
}

function element({ rule, name, is, type, message, lines = [] }: Case): string {
  const test = `    <testcase${attributes({ classname: rule, name, time: 0 })}`;
  const text = lines.map(xml).join('\n');
  if (is === 'passed') return `${test}>\n      <system-out>${text}</system-out>\n    </testcase>`;
  const said = attributes({ ...(type !== undefined && { type }), message: oneLine(message ?? '') });
  const body = lines.length === 0 ? '/>' : `>${text}</${is}>`;
  return `${test}>\n      <${is}${said}${body}\n    </testcase>`;
}

/** Readers take two tests of one name for one. */
function distinct(cases: readonly Case[]): Case[] {
  const seen = new Map<string, number>();
  return cases.map((one) => {
    const key = `${one.rule}\n${one.name}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? one : { ...one, name: `${one.name} (${times})` };
  });
}

function countsOf(cases: readonly Case[]) {
  return { tests: cases.length, failures: countOf(cases, 'failure'), errors: countOf(cases, 'error') };
}

function countOf(cases: readonly Case[], kind: Case['is']): number {
  return cases.filter(({ is }) => is === kind).length;
}
