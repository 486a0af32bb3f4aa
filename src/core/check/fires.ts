import { toProgram } from '../program/program.ts';
import { namesWith } from '../rule/builtin.ts';
import type { Example, RuleData, Source } from '../types.ts';
import { checkProgram } from './check-program.ts';
import { checkProse } from './check-prose.ts';
import { measureDrafts } from './measure.ts';
import { passagesOf } from './passage.ts';
import { organizationOf } from './sector.ts';

const waiverDays = 90;

/** The paths at which a rule by itself fires on an example, sorted; empty also where it breaks down. */
export function firesAt(rule: RuleData, { files, before, today }: Example): readonly string[] {
  const sources = sourcesIn(files);
  const program = toProgram(sources, namesWith([rule]));
  const earlier = before && toProgram(sourcesIn(before), namesWith([rule]));
  const organization = program ? organizationOf(program.typed) : { sector: 'custodial' as const, kinds: [] };
  const conditions = { today, organization, parameters: {} };
  const words = program && program.broken.length === 0 ? passagesOf(program.typed) : [];
  const pages = sources.filter(({ kind }) => kind === 'markdown');
  const prose = { today, limitDays: waiverDays, sector: organization.sector };
  const drafts = [
    ...(program ? checkProgram(program, [rule], conditions).drafts : []),
    ...checkProse(words, pages, [rule], prose).drafts,
    ...(program && earlier ? measureDrafts([rule], earlier, program, conditions) : []),
  ];
  return drafts.map(({ at }) => at.path).sort();
}

/** The files of an example, as a run would read them. */
export function sourcesIn(files: Example['files']): Source[] {
  return Object.entries(files).map(([file, text]) => ({
    file,
    text,
    kind: file.endsWith('.md') ? 'markdown' : 'yaml',
    named: true,
  }));
}
