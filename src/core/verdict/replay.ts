import { UsageError } from '../errors.ts';
import { builtinRules } from '../rule/builtin.ts';
import type { Control, FullCatalog, Incident } from '../rule/catalog.ts';
import type { RuleData, Verdict } from '../types.ts';
import type { Facts } from './facts.ts';
import { nextControls, type Theft } from './portfolio.ts';
import type { Replay, Replayed, ReplayedControl, ReplayOutcome } from './replay-types.ts';
import { type Grade, type Judge, judgeControls, type Standing } from './standing.ts';
import { sumOf } from './sum.ts';

export interface ReplayOptions {
  /** From `factsOf`. Default: nothing known, so that every control applies and nothing counts as evidenced. */
  readonly facts?: Facts;
  /** The rules that `check` was given. Default: the built-in ones, which are always among those that decide. */
  readonly rules?: readonly RuleData[];
}

const judgement =
  'Which control would have interrupted which step is our judgement, made after the fact from public accounts; ' +
  'nobody can rerun a theft. A control counts where all rules that decide it ran, one passed and none failed, so it ' +
  'is as true as what the program declares. Attestations, certificates and reports interrupt nothing.';

const overlap =
  'Several controls interrupt the same theft, which counts once in every sum here; the sums of single controls ' +
  'overlap and must not be added up.';

const mostNext = 3;

/**
 * Says of every theft of the catalog where the controls that the verdict shows to be in place would have interrupted
 * it first, and which controls would add the most. What is unknown, failing or excepted is not in place.
 * Throws a UsageError for a verdict on several programs (2), or on none (3).
 */
export function replay(verdict: Verdict, catalog: FullCatalog, options: ReplayOptions = {}): Replay {
  const { sector } = onlyProgram(verdict);
  const facts = options.facts ?? { kinds: [], evidence: [] };
  const judge = judgeControls(verdict, [...builtinRules(), ...(options.rules ?? [])], facts);
  const grades = gradesOf(catalog.controls, judge);
  const incidents = catalog.incidents
    .map((incident) => replayOne(incident, grades, facts.kinds))
    .sort((a, b) => b.usd - a.usd || (a.id < b.id ? -1 : 1));
  const thefts = catalog.incidents.map(toTheft);
  const controls = catalog.controls.map((control) => replayControl(control, judge, thefts, facts.kinds));
  const { today } = verdict.inputs;
  return {
    version: 1,
    tool: verdict.tool,
    judgement,
    inputs: { today, sector, kinds: facts.kinds, files: verdict.files },
    totals: {
      ...outcomeOf(incidents),
      same_kind: outcomeOf(incidents.filter(({ same_kind }) => same_kind)),
      controls: countControls(controls),
      overlap: { controls_per_incident: overlapOf(thefts, grades), note: overlap },
    },
    incidents,
    controls,
    next: chooseNext(controls, thefts, grades),
  };
}

function onlyProgram({ inputs }: Verdict): Verdict['inputs']['programs'][number] {
  const [program, ...others] = inputs.programs;
  if (program && others.length === 0) return program;
  if (!program) throw new UsageError('a replay needs a program, and none was given', 3);
  const names = inputs.programs.map(({ name }) => name || '.').join(', ');
  const count = inputs.programs.length;
  throw new UsageError(`a replay takes one program at a time, and ${count} were given: ${names}`);
}

type Grades = ReadonlyMap<string, Grade>;

/** The controls in place. */
function gradesOf(controls: readonly Control[], judge: Judge): Grades {
  return new Map(
    controls.flatMap(({ id }) => {
      const standing = judge(id);
      return standing.is === 'in-place' ? [[id, standing.grade] as const] : [];
    }),
  );
}

const usdOf = ({ ranking_usd, loss_usd }: Incident) => ranking_usd ?? loss_usd.low;

function replayOne(incident: Incident, grades: Grades, kinds: readonly string[]): Replayed {
  const { id, name, date, organization, loss_usd, disputed, cause_confidence, steps, decisive } = incident;
  return {
    id,
    name,
    date,
    organization,
    same_kind: kinds.length === 0 || kinds.includes(organization),
    loss_usd: { low: loss_usd.low, high: loss_usd.high },
    usd: usdOf(incident),
    disputed,
    cause_confidence,
    steps: steps.length,
    interrupted: firstBroken(steps, grades),
    decisive: {
      in_place: decisive.filter((control) => grades.has(control)),
      missing: decisive.filter((control) => !grades.has(control)),
    },
  };
}

function firstBroken(steps: Incident['steps'], grades: Grades): Replayed['interrupted'] {
  for (const [index, { stage, interrupted_by }] of steps.entries()) {
    const by = interrupted_by.flatMap((control) => {
      const grade = grades.get(control);
      return grade ? [{ control, grade }] : [];
    });
    if (by.length === 0) continue;
    const grade = by.some((one) => one.grade === 'evidenced') ? 'evidenced' : 'declared';
    return { step: index + 1, stage, by, grade };
  }
  return null;
}

function toTheft(incident: Incident): Theft {
  return {
    usd: usdOf(incident),
    interruptedBy: new Set(incident.steps.flatMap((step) => step.interrupted_by)),
    decisive: new Set(incident.decisive),
  };
}

function replayControl(
  { id, title, organizations }: Control,
  judge: Judge,
  thefts: readonly Theft[],
  kinds: readonly string[],
): ReplayedControl {
  return {
    id,
    title,
    applies: kinds.length === 0 || kinds.some((kind) => organizations.includes(kind)),
    standing: judge(id),
    interrupts: sumOf(thefts.filter(({ interruptedBy }) => interruptedBy.has(id))),
    decisive: sumOf(thefts.filter(({ decisive }) => decisive.has(id))),
  };
}

function outcomeOf(incidents: readonly Replayed[]): ReplayOutcome {
  return {
    all: sumOf(incidents),
    interrupted: sumOf(incidents.filter(({ interrupted }) => interrupted)),
    stopped: sumOf(incidents.filter(({ decisive }) => decisive.in_place.length > 0)),
    open: sumOf(incidents.filter(({ interrupted }) => !interrupted)),
  };
}

function countControls(controls: readonly ReplayedControl[]): Replay['totals']['controls'] {
  const count = (holds: (standing: Standing) => boolean) =>
    controls.filter(({ standing }) => holds(standing)).length;
  return {
    in_place: count(({ is }) => is === 'in-place'),
    evidenced: count((standing) => standing.is === 'in-place' && standing.grade === 'evidenced'),
    failing: count(({ is }) => is === 'failing'),
    not_judged: count(({ is }) => is === 'not-judged'),
  };
}

/** To one decimal; 0 where no theft is interrupted. */
function overlapOf(thefts: readonly Theft[], grades: Grades): number {
  const meeting = thefts
    .map(({ interruptedBy }) => [...interruptedBy].filter((control) => grades.has(control)).length)
    .filter((controls) => controls > 0);
  const sum = meeting.reduce((total, controls) => total + controls, 0);
  return meeting.length === 0 ? 0 : Math.round((10 * sum) / meeting.length) / 10;
}

function chooseNext(
  controls: readonly ReplayedControl[],
  thefts: readonly Theft[],
  grades: Grades,
): Replay['next'] {
  const candidates = new Map(controls.filter(canBeAdded).map((control) => [control.id, control]));
  const additions = nextControls([...candidates.keys()], thefts, new Set(grades.keys()), mostNext);
  return additions.flatMap((addition) => {
    const control = candidates.get(addition.control);
    return control ? [{ ...addition, title: control.title, standing: control.standing }] : [];
  });
}

/** Nobody is advised to add what may be there already (nothing judged it) or what has nothing to act on. */
function canBeAdded({ applies, standing }: ReplayedControl): boolean {
  const isMissing = standing.is === 'failing';
  return applies && (isMissing || (standing.is === 'not-judged' && standing.because === 'nothing-declared'));
}
