import type { Finding, KnownFinding } from '../../core/types.ts';
import type { Comparison } from '../../core/verdict/known-compare.ts';
import { levels } from '../../core/rule/levels.ts';
import { breakCommands, visible } from '../../report/escape.ts';
import { position } from '../../report/frame.ts';
import { messageOf } from '../../report/message.ts';
import type { Located } from './for.ts';

/** What `papertiger baseline` found and did. */
export interface Outcome {
  readonly located: Located;
  readonly comparison: Comparison;
  readonly findings: readonly Finding[];
  readonly add: readonly Finding[];
  readonly drop: readonly KnownFinding[];
  readonly isWritten: boolean;
  readonly owner: string;
}

/** Every finding that is new and every entry that is gone in a line each, then what was done and what to do. */
export function baselineText(outcome: Outcome): string {
  const { located, comparison } = outcome;
  const before = new Set(located.baseline?.entries.map(({ fingerprint }) => fingerprint));
  const lines = [
    ...comparison.fresh.map((finding) => {
      const word = before.has(finding.fingerprint) ? 'changed' : 'new';
      const what = `${position(finding.at)}  ${visible(finding.rule)}  ${messageOf(finding)}`;
      return `${word.padEnd(7)}  ${finding.severity.padEnd(8)}  ${what}`;
    }),
    ...comparison.gone.map(
      ({ rule, entity = '', since, owner }) =>
        `gone     ${visible(`${rule} ${entity}`.trim())}  since ${since}, owner ${visible(owner)}`,
    ),
    ...sentences(outcome),
  ];
  return breakCommands(`${lines.join('\n')}\n`);
}

function sentences(outcome: Outcome): string[] {
  const { located, comparison, add, drop } = outcome;
  const { fresh, gone, undecided } = comparison;
  const kept = (located.baseline?.entries.length ?? 0) - gone.length;
  const isFirst = located.baseline === undefined;
  return [
    isFirst ? firstSentence(outcome) : `${visible(located.name)}: ${changes(outcome)}.`,
    ...(isFirst ? [] : [`${kept} known, ${fresh.length} new, ${gone.length} gone.`]),
    ...lastingLines(outcome),
    ...(undecided.length === 0
      ? []
      : [`${count(undecided, 'entry stays', 'entries stay')} undecided: not every rule ran.`]),
    ...(fresh.length > add.length
      ? ['What is new stays open. Mend it, or accept it: papertiger baseline --accept-new --owner ID']
      : []),
    ...(gone.length > drop.length ? ['What is gone may be dropped: papertiger baseline --prune'] : []),
  ];
}

function firstSentence({ located, add, isWritten, owner }: Outcome): string {
  if (add.length === 0) return 'There is no open finding to record, and nothing is written.';
  const bySeverity = levels.map((level) => `${add.filter((one) => one.severity === level).length} ${level}`);
  const verb = isWritten ? 'recorded' : 'would be recorded';
  const what = `${count(add, 'finding', 'findings')} ${verb} as known (${bySeverity.join(', ')})`;
  return `${visible(located.name)}: ${what}${owner === '' ? '' : `, owner ${visible(owner)}`}.`;
}

function changes({ add, drop, isWritten }: Outcome): string {
  if (add.length + drop.length === 0) return 'left as it was';
  const accepted = `${add.length} accepted`;
  return `${isWritten ? '' : 'not written; would be '}${accepted}, ${drop.length} dropped`;
}

/** Open findings of rules that allow no exception. */
function lastingLines({ findings, comparison }: Outcome): string[] {
  const ours = new Set([...comparison.fresh, ...comparison.known]);
  const lasting = findings.filter((finding) => finding.status.is === 'open' && !ours.has(finding));
  if (lasting.length === 0) return [];
  const rules = [...new Set(lasting.map(({ rule }) => visible(rule)))].sort();
  return [
    `${count(lasting, 'finding stays', 'findings stay')} open, never to be known: ${rules.join(', ')}.`,
  ];
}

function count(list: readonly unknown[], one: string, many: string): string {
  return `${list.length} ${list.length === 1 ? one : many}`;
}
