import { type Analysis, analyzeProgram, type Cuts, type TargetCuts } from '../analysis/analyze.ts';
import type { Reach } from '../analysis/blast-radius.ts';
import type { Cut } from '../analysis/graph.ts';
import { UsageError } from '../errors.ts';
import { parseDay } from '../parse/date.ts';
import { type Program, toProgram } from '../program/program.ts';
import { namesWith } from '../rule/builtin.ts';
import type { RuleData, Source } from '../types.ts';
import { version } from '../version.ts';
import type { AnalysisReport, CutReport, CutsReport, TargetReport, WorstReport } from './analysis-types.ts';
import { refuseForeign } from './foreign.ts';

export interface AnalyzeOptions {
  /** ISO day: rights that were lent end on one. */
  readonly today: string;
  /** Rules that exceptions may name beside the built-in ones: one that names another is a fault. */
  readonly rules?: readonly RuleData[];
}

/**
 * Computes how few people, devices and suppliers must fall for the money of one program to move, and how much each of
 * them reaches. Throws a UsageError: 2 for a day that does not exist and for several programs at once, 3 where there is
 * none, a part of it cannot be read, or it says that it is something else.
 */
export function analyze(sources: readonly Source[], { today, rules = [] }: AnalyzeOptions): AnalysisReport {
  if (parseDay(today) === undefined) throw new UsageError(`"${today}" is not a day (YYYY-MM-DD)`);
  return reportOf(onlyProgram(sources, rules), today);
}

/** The same of a program that was read and whose parts all could be. */
export function reportOf(program: Program, today: string): AnalysisReport {
  const analysis = analyzeProgram(program, today);
  const of = (kind: TargetCuts['target']['kind']) =>
    analysis.targets.filter(({ target }) => target.kind === kind).map(targetReport);
  return {
    version: 1,
    tool: { name: 'papertiger', version },
    inputs: { today, files: [...program.files].sort(), faults: program.faults.length },
    wallets: of('wallet'),
    contracts: of('contract'),
    bridges: of('bridge'),
    authority: of('authority')[0] ?? null,
    ...blastReport(analysis),
    appetite_usd: analysis.appetiteUsd ?? null,
    survivable_loss_usd: analysis.survivableUsd ?? null,
    assets_usd: analysis.assetsUsd ?? null,
  };
}

/** The one that was given, if it can be read and says that it is one. */
function onlyProgram(sources: readonly Source[], rules: readonly RuleData[]): Program {
  const programs = programsIn(sources, rules);
  const [only, ...others] = programs;
  if (!only) {
    const start = 'a program begins with "apiVersion: security-program/v1"';
    throw new UsageError(`an analysis needs a program, and none was given; ${start}`, 3);
  }
  if (others.length > 0) {
    const list = programs.map(({ name }) => name || '.').join(', ');
    throw new UsageError(
      `an analysis takes one program at a time, and ${programs.length} were given: ${list}`,
    );
  }
  const { program } = only;
  refuseForeign(program);
  if (program.broken.length === 0) return program;
  throw new UsageError(`${program.broken.join(', ')} cannot be read; papertiger check says where and why`, 3);
}

function programsIn(sources: readonly Source[], rules: readonly RuleData[]) {
  const yaml = sources.filter(({ kind }) => kind === 'yaml');
  const names = [...new Set(yaml.map(({ program }) => program ?? ''))];
  return names.flatMap((name) => {
    const own = yaml.filter((source) => (source.program ?? '') === name);
    const program = toProgram(own, namesWith(rules));
    return program ? [{ name, program }] : [];
  });
}

function targetReport({ target, cuts, immediate, freeze }: TargetCuts): TargetReport {
  return {
    id: target.id,
    usd: target.usd ?? null,
    cuts: cutsReport(cuts),
    immediate: cutsReport(immediate),
    freeze: cutsReport(freeze),
  };
}

function cutsReport(cuts: Cuts): CutsReport {
  return {
    person: cutReport(cuts.person),
    organization: cutReport(cuts.organization),
    site: cutReport(cuts.site),
    network: cutReport(cuts.network),
    device: cutReport(cuts.device),
    host: cutReport(cuts.host),
    cloud: cutReport(cuts.cloud),
    interface: cutReport(cuts.interface),
    provider: cutReport(cuts.provider),
    mixed: cutReport(cuts.mixed),
  };
}

function cutReport({ size, set, sets, undeclared, atMost, isBound }: Cut): CutReport {
  return {
    size,
    set,
    sets,
    ...(undeclared && { undeclared, at_most: atMost }),
    ...(isBound && { at_least: isBound }),
  };
}

function blastReport({ blast }: Analysis): Pick<AnalysisReport, 'blast_radius' | 'worst'> {
  const [first] = blast.singles;
  return {
    blast_radius: blast.singles.map(({ components: [component = ''], usd, targets, undeclared }) => ({
      component,
      usd,
      targets,
      ...(undeclared && { undeclared }),
    })),
    worst: {
      single: first && first.targets.length > 0 ? worst(first) : nothing,
      pair: blast.pair ? worst(blast.pair) : nothing,
      ...(blast.isPartial && { at_least: true }),
    },
  };
}

const nothing: WorstReport = { components: [], usd: 0, targets: [] };

const worst = ({ components, usd, targets, undeclared }: Reach): WorstReport => ({
  components,
  usd,
  targets,
  ...(undeclared && { undeclared }),
});
