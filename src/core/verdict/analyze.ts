import { type Analysis, analyzeProgram, type Cuts, type TargetCuts } from '../analysis/analyze.ts';
import type { Reach } from '../analysis/blast-radius.ts';
import type { Cut } from '../analysis/graph.ts';
import { UsageError } from '../errors.ts';
import { parseDay } from '../parse/date.ts';
import { type Program, toProgram } from '../program/program.ts';
import { namesWith } from '../rule/builtin.ts';
import type { Source } from '../types.ts';
import { version } from '../version.ts';
import type { AnalysisReport, CutReport, CutsReport, TargetReport, WorstReport } from './analysis-types.ts';

/**
 * Computes how few people, devices and suppliers must fall for the money of one program to move, and how much each of
 * them reaches. Throws a UsageError: 2 for a day that does not exist and for several programs at once, 3 where there is
 * none or a part of it cannot be read.
 */
export function analyze(sources: readonly Source[], { today }: { readonly today: string }): AnalysisReport {
  if (parseDay(today) === undefined) throw new UsageError(`"${today}" is not a day (YYYY-MM-DD)`);
  return reportOf(onlyProgram(sources), today);
}

/** The same of a program that was read and whose parts all could be. */
export function reportOf(program: Program, today: string): AnalysisReport {
  const analysis = analyzeProgram(program, today);
  const of = (kind: TargetCuts['target']['kind']) =>
    analysis.targets.filter(({ target }) => target.kind === kind).map(targetReport);
  return {
    version: 1,
    tool: { name: 'papertiger', version },
    inputs: { today, files: [...program.files].sort() },
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

function onlyProgram(sources: readonly Source[]): Program {
  const yaml = sources.filter(({ kind }) => kind === 'yaml');
  const names = [...new Set(yaml.map(({ program }) => program ?? ''))];
  const programs = names.flatMap((name) => {
    const program = toProgram(
      yaml.filter((source) => (source.program ?? '') === name),
      namesWith([]),
    );
    return program ? [{ name, program }] : [];
  });
  const [only, ...others] = programs;
  if (!only) throw new UsageError('an analysis needs a program, and none was given', 3);
  if (others.length > 0) {
    const list = programs.map(({ name }) => name || '.').join(', ');
    throw new UsageError(
      `an analysis takes one program at a time, and ${programs.length} were given: ${list}`,
    );
  }
  const { broken } = only.program;
  if (broken.length === 0) return only.program;
  throw new UsageError(`${broken.join(', ')} cannot be read; papertiger check says where and why`, 3);
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

const worst = ({ components, usd, targets }: Reach): WorstReport => ({ components, usd, targets });
