import type { Difference } from '../weaken/weaken.ts';
import { parseYaml } from '../parse/yaml.ts';
import { concealPlace, secretSpans } from '../program/conceal.ts';
import type { Program } from '../program/program.ts';
import { findIn } from '../program/secret-find.ts';
import type { Place, RuleData, Sector, Source, Span } from '../types.ts';
import { compareBaselines } from './baseline.ts';
import { comparePacks } from './compare-packs.ts';
import { compareConfigs } from './config.ts';
import { compareExceptions } from './exceptions.ts';
import { compareRuns } from './runs.ts';
import { compareVersions } from './versions.ts';
import { compareWaivers } from './waivers.ts';

/** What decides how strictly one revision is judged. */
export interface GateSide {
  /** Configuration, its packs, baseline, workflows and configurations of hooks, by name relative to the working folder. */
  readonly files: ReadonlyMap<string, string>;
  /** For their exceptions; in the order of the same programs on the other side. */
  readonly programs: readonly Program[];
  /** For their waivers. */
  readonly pages: readonly Source[];
}

export interface GateContext {
  readonly rules: readonly RuleData[];
  readonly sector: Sector;
  /** ISO day. */
  readonly today: string;
}

/**
 * What makes the gate itself laxer or stricter from one revision to the next: what is compared is what holds, not how it is
 * written. Never throws; of what cannot be read on one side, only that is said.
 */
export function weakenGate(base: GateSide, head: GateSide, context: GateContext): readonly Difference[] {
  const { rules, sector, today } = context;
  const judged = [...new Set([base, head].flatMap(judgedFiles))];
  const differences = areSame(base.files, head.files)
    ? []
    : [
        ...compareConfigs(base.files, head.files, { rules, sector, judged }),
        ...comparePacks(base.files, head.files),
        ...compareVersions(base.files, head.files),
        ...compareBaselines(base.files, head.files),
        ...compareRuns(base.files, head.files),
      ];
  const all = [
    ...differences,
    ...compareExceptions(base.programs, head.programs, today),
    ...compareWaivers(base.pages, head.pages, today),
  ];
  const [inBase, inHead] = [concealing(base), concealing(head)];
  return all
    .map((one) => ({ ...one, at: inHead(one.at), ...(one.against && { against: inBase(one.against) }) }))
    .sort(order);
}

const judgedFiles = ({ programs, pages }: GateSide) => [
  ...programs.flatMap(({ files }) => files),
  ...pages.map(({ file }) => file),
];

const areSame = (base: GateSide['files'], head: GateSide['files']) =>
  base.size === head.size && [...base].every(([file, text]) => head.get(file) === text);

/** Places without their text where that holds part of a secret. Only files that are pointed at are searched, once each. */
function concealing({ files, programs, pages }: GateSide): (place: Place) => Place {
  const texts = new Map([...pages.map(({ file, text }) => [file, text] as const), ...files]);
  const known = new Map<string, readonly Span[]>(programs.flatMap(({ secrets }) => [...secrets]));
  return (place) => {
    if (place.excerpt === '') return place;
    const text = texts.get(place.file);
    if (!known.has(place.file) && text !== undefined) known.set(place.file, spansIn(place.file, text));
    return concealPlace(place, known);
  };
}

function spansIn(file: string, text: string): readonly Span[] {
  const roots = /\.(?:md|markdown)$/i.test(file)
    ? []
    : parseYaml({ file, text }).documents.flatMap(({ root }) => root ?? []);
  // A comment or a command line says itself what the digits in it are.
  return [...secretSpans(text, roots), ...findIn(text, { name: 'value', isName: false })];
}

function order(a: Difference, b: Difference): number {
  return (
    compare(a.at.file, b.at.file) ||
    a.at.start.offset - b.at.start.offset ||
    compare(a.field, b.field) ||
    compare(a.verdict, b.verdict) ||
    compare(a.was, b.was)
  );
}

const compare = (a: string, b: string) => Number(a > b) - Number(a < b);
