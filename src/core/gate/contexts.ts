import type { Difference } from '../weaken/weaken.ts';
import { type Configs, placeIn } from './config-read.ts';
import { differ, type Side, some, spoken, startOf } from './draft.ts';
import type { GateFile } from './file.ts';
import { globTest, samplesOf } from './globs.ts';
import type { Layers, Override } from './layers.ts';

/** Files for which the same overrides hold, by their positions in the base and in the head. */
export interface Context {
  readonly was: readonly number[];
  readonly is: readonly number[];
}

const everything: ReadonlySet<string> = new Set(['**', '**/*']);

/** More globs than anyone writes by hand; weighing each against each would take its square. */
const mostGlobs = 200;

const globsOf = (...layers: readonly Layers[]) => [
  ...new Set(layers.flatMap(({ overrides }) => overrides.flatMap(({ globs }) => globs))),
];

const isTooMuch = (base: Layers, head: Layers) => globsOf(base, head).length > mostGlobs;

/**
 * The kinds of files that overrides tell apart: those of which none speaks, files that are judged, and for each glob files
 * that might be, so that an override also counts before the first file that it means is written.
 */
export function contextsOf(base: Layers, head: Layers, judged: readonly string[]): readonly Context[] {
  const globs = globsOf(base, head);
  if (globs.length === 0 || globs.length > mostGlobs) return [{ was: [], is: [] }];
  const contexts = new Map<string, Context>();
  const tests = new Map(globs.map((glob) => [glob, globTest(glob)]));
  const note = (matches: (glob: string) => boolean) => {
    const held = new Set(globs.filter(matches));
    const context = { was: holding(base, held), is: holding(head, held) };
    contexts.set(JSON.stringify(context), context);
  };
  note((glob) => everything.has(glob));
  for (const file of judged) note((glob) => tests.get(glob)?.(file) ?? false);
  for (const glob of globs) {
    const samples = samplesOf(glob);
    if (samples.length === 0) note((other) => other === glob);
    for (const sample of samples) note((other) => tests.get(other)?.(sample) ?? false);
  }
  return [...contexts.values()];
}

const holding = ({ overrides }: Layers, held: ReadonlySet<string>) =>
  overrides.flatMap(({ globs }, index) => (globs.some((glob) => held.has(glob)) ? [index] : []));

/** Too many to be weighed: what came counts as weaker, what went as stronger. */
export function tooManyOverrides(base: Layers, head: Layers, configs: Configs): Difference[] {
  if (!isTooMuch(base, head)) return [];
  const said = { term: 'Gate.rules', field: 'overrides' };
  const nearest = startOf(configs.head?.file ?? configs.file);
  const came = newIn(head, base, configs.head, configs.file);
  const went = newIn(base, head, configs.base, configs.file);
  return [
    ...(came ? [differ({ ...said, verdict: 'weaker' }, undefined, came, nearest)] : []),
    ...(went ? [differ({ ...said, verdict: 'stronger' }, went, undefined, nearest)] : []),
  ];
}

function newIn(one: Layers, other: Layers, config: GateFile | undefined, file: string): Side | undefined {
  const known = new Set(other.overrides.map(({ text }) => text));
  const fresh = one.overrides.filter(({ text }) => !known.has(text));
  const [first] = fresh;
  return (
    first && {
      text: `${fresh.length} for ${some(fresh.map(globsText))}`,
      at: placeIn(config, first.node, file),
    }
  );
}

const globsText = ({ globs }: Override) => spoken(globs.join(' '));
