import type { Finding, Tally, Verdict } from '../core/types.ts';
import { levels } from '../core/rule/levels.ts';
import { count } from './count.ts';
import { visible } from './escape.ts';
import type { Look } from './look.ts';
import { oneLine } from './message.ts';
import { namedRules, unrunByReason } from './unrun.ts';
import { weakeningText } from './weakening.ts';
import { hang, wrap } from './wrap.ts';

const sectors = {
  custodial: "a holder of others' crypto assets",
  own_assets: 'a holder of its own crypto assets',
  fintech: 'a mover of money that can be called back',
  other: 'an organization without crypto assets',
} as const;

/** Totals that add up, what was judged and how, whether the run fails, and what to type next. */
export function totalsLines(
  verdict: Verdict,
  failing: readonly Finding[],
  look: Look,
  quiet: boolean,
): string[] {
  const paragraphs = quiet ? [countSentence(verdict)] : summarySentences(verdict);
  const lines = paragraphs.flatMap((text) => wrap(text, look.width));
  if (!quiet) lines.push(...skippedLines(verdict, look));
  const color = failing.length > 0 ? 'red' : 'green';
  const last = wrap(ending(verdict, failing.length), look.width);
  lines.push(...last.map((line) => look.paint('bold', look.paint(color, line))));
  const next = nextCommand(verdict);
  return quiet || next === undefined ? lines : [...lines, ...hang('Next: ', next, look.width)];
}

/** Totals that add up, and what was judged and how: a sentence each, in plain text. */
export function summarySentences(verdict: Verdict): string[] {
  return [
    countSentence(verdict),
    judgedSentence(verdict),
    outcomeSentence(verdict),
    parameterSentence(verdict),
    paperSentence(verdict),
  ].filter((sentence) => sentence !== '');
}

/** Whether the run fails: by what became weaker, and by how many findings. */
export function ending(verdict: Verdict, failing: number): string {
  const { inputs, comparison } = verdict;
  const level = `at or above ${inputs.failOn}`;
  if (failing === 0) return `Passes: no open finding ${level}.`;
  const weaker = weakeningText(verdict);
  if (weaker === '') return `Fails: ${count(failing, 'open finding')} ${level}.`;
  // What weakens may fail a run from a lower level on than what stands there.
  const also =
    comparison && comparison.failOn !== inputs.failOn ? `, or weaker at or above ${comparison.failOn}` : '';
  return `Fails: ${weaker}; ${count(failing, 'open finding')} in all ${level}${also}.`;
}

/** How many findings there are by severity, and what became of the others. Only our words and numbers. */
export function countSentence({ findings, counts, statuses }: Verdict): string {
  const bySeverity = levels.map((level) => `${counts[level]} ${level}`).join(', ');
  return findings.length === 0
    ? '0 findings.'
    : `${count(findings.length, 'finding')}: ${statuses.open} open (${bySeverity}), ` +
        `${statuses.excepted} excepted, ${statuses.known} known.`;
}

function judgedSentence({ rules, files, skipped, inputs }: Verdict): string {
  const [only = ''] = files;
  const idle = new Set(skipped.map(({ rule }) => rule));
  const ran = Object.keys(rules).filter((id) => !idle.has(id));
  const what = files.length === 1 ? visible(only) : count(files.length, 'file');
  const [program, ...others] = inputs.programs;
  const whom = program && others.length === 0 ? ` as ${sectors[program.sector]}` : '';
  const programs = others.length > 0 ? `${count(inputs.programs.length, 'program')} in ` : '';
  return `${count(ran.length, 'rule')} judged ${programs}${what}${whom} on ${visible(inputs.today)}.`;
}

/** A rule that found nothing to apply to has proved nothing, so it is told apart from one that held. */
function outcomeSentence({ outcomes }: Verdict): string {
  const tallies = Object.values(outcomes);
  if (tallies.length === 0) return '';
  const held = tallies.filter((tally) => tally.pass > 0 && tally.fail + tally.error === 0);
  const idle = tallies.filter((tally) => tally.pass + tally.fail + tally.error === 0);
  const errors = sum(tallies, 'error');
  const broken = errors === 0 ? '' : `; ${count(errors, 'check')} could not be computed, which is not a pass`;
  return (
    `${count(sum(tallies, 'pass'), 'check')} passed, ${held.length} of ${count(tallies.length, 'rule')} held ` +
    `throughout, ${idle.length} had nothing to apply to${broken}.`
  );
}

function parameterSentence({ inputs }: Verdict): string {
  const changed = Object.entries(inputs.parameters).map(([name, value]) => `${visible(name)} = ${value}`);
  return changed.length === 0 ? '' : `Thresholds changed by the configuration: ${changed.join(', ')}.`;
}

/** Said once, to those whose main harm from a breach is legal: what paper is good for, and what it is not. */
function paperSentence({ inputs }: Verdict): string {
  const [program, ...others] = inputs.programs;
  const isOutsideCrypto = program && others.length === 0 && ['fintech', 'other'].includes(program.sector);
  return isOutsideCrypto
    ? 'Outside crypto a report such as SOC 2 can reasonably lower legal exposure; it still shows nothing about an intruder.'
    : '';
}

/** By reason: a file that cannot be read stops every rule at once. */
function skippedLines(verdict: Verdict, look: Look): string[] {
  const lines = unrunByReason(verdict).flatMap((group) =>
    hang('  ', `${visible(oneLine(group.reason))}: ${namedRules(group)}`, look.width),
  );
  return lines.length === 0 ? [] : [...wrap(`${skippedHeading(verdict)}:`, look.width), ...lines];
}

/** Only our words and a number; empty where every rule ran. */
export function skippedHeading({ skipped }: Verdict): string {
  const rules = new Set(skipped.map(({ rule }) => rule));
  return rules.size === 0 ? '' : `${count(rules.size, 'rule')} did not run, which is not a pass`;
}

/** The finding to begin with: of the worst that are open the first. */
export function nextFinding({ findings }: Verdict): Finding | undefined {
  const open = findings.filter((finding) => finding.status.is === 'open');
  return levels
    .map((level) => open.find((finding) => finding.severity === level))
    .find((finding) => finding !== undefined);
}

/** What to type next. Only an id that is safe to paste into a shell is offered for pasting. */
export function nextCommand(verdict: Verdict): string | undefined {
  const worst = nextFinding(verdict);
  return worst && /^[\w/-]+$/.test(worst.rule) ? `papertiger explain ${worst.rule}` : undefined;
}

function sum(tallies: readonly Tally[], outcome: keyof Tally): number {
  return tallies.reduce((total, tally) => total + tally[outcome], 0);
}
