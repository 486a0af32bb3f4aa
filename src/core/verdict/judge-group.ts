import { checkProgram, type Run } from '../check/check-program.ts';
import { checkProse } from '../check/check-prose.ts';
import type { Draft } from '../check/draft.ts';
import { passagesOf } from '../check/passage.ts';
import { type Organization, organizationOf } from '../check/sector.ts';
import type { Program } from '../program/program.ts';
import type { RuleData, Settings, Source } from '../types.ts';
import type { CheckOptions } from './check-options.ts';
import { activeExceptions, exceptionDays, noExceptions } from './except.ts';
import { exceptionDrafts } from './except-faults.ts';
import type { Judged } from './judge.ts';

/** One program and the Markdown beside it; either may be absent. */
export function judgeGroup(
  program: Program | undefined,
  pages: readonly Source[],
  rules: readonly RuleData[],
  settings: Settings,
  { today, progress }: Pick<CheckOptions, 'today' | 'progress'>,
  name: string,
  /** Whether some group of the run has a program: pages elsewhere then leave no rule unrun. */
  hasPrograms = program !== undefined,
): Judged {
  const limitDays = exceptionDays(settings.parameters);
  const organization = program ? organizationOf(program.typed) : unknownOrganization;
  const conditions = { today, organization, parameters: settings.parameters };
  const run = program
    ? checkProgram(program, rules, conditions, progress)
    : withoutProgram(hasPrograms ? [] : rules);
  const words = program && program.broken.length === 0 ? passagesOf(program.typed) : [];
  const prose = checkProse(words, pages, rules, { today, limitDays, sector: organization.sector });
  const drafts = [...withoutRepeats(run.drafts, prose.drafts), ...prose.drafts];
  const skipped = [...run.skipped, ...unreadWords(program, rules), ...prose.skipped];
  const exceptions = program ? activeExceptions(program.typed, today, limitDays) : noExceptions;
  return {
    run: {
      drafts: [...drafts, ...exceptionDrafts(exceptions, drafts, { program, rules, skipped })],
      tallies: addUp(run.tallies, prose.tallies),
      skipped,
    },
    organization,
    exceptions,
    allowances: prose.allowances,
    program: name,
    isListed: program !== undefined || !hasPrograms,
  };
}

function addUp(rules: Run['tallies'], words: Run['tallies']): Run['tallies'] {
  const sum = new Map(rules);
  for (const [rule, tally] of words) {
    const known = sum.get(rule);
    const added = { ...tally };
    if (known)
      for (const outcome of ['pass', 'fail', 'not-applicable', 'error'] as const)
        added[outcome] += known[outcome];
    sum.set(rule, added);
  }
  return sum;
}

/** A rule that judges a claim and its words as well says a thing once, where the words are. */
function withoutRepeats(drafts: readonly Draft[], words: readonly Draft[]): Draft[] {
  const placeOf = ({ rule, at }: Draft) => `${rule}\n${at.file}\n${at.path}`;
  const said = new Set(words.map(placeOf));
  return drafts.filter((draft) => !said.has(placeOf(draft)));
}

/** The words of a program that cannot be read are not read either. */
function unreadWords(program: Program | undefined, rules: readonly RuleData[]): Run['skipped'] {
  if (!program || program.broken.length === 0) return [];
  const reason = `${program.broken.join(', ')} cannot be read`;
  return rules.filter(({ claim }) => claim === 'prose').map(({ id }) => ({ rule: id, reason }));
}

/** Markdown by itself does not say whose it is, so it is taken at its strictest. */
const unknownOrganization: Organization = { sector: 'custodial', kinds: [] };

function withoutProgram(rules: readonly RuleData[]): Run {
  const idle = rules.filter(({ require }) => require !== undefined);
  const reason = 'no program was read';
  return { drafts: [], tallies: new Map(), skipped: idle.map(({ id }) => ({ rule: id, reason })) };
}
