import type { Difference } from '../weaken/weaken.ts';
import { placeOf } from '../parse/position.ts';
import type { Node } from '../types.ts';
import { configIn } from './config-read.ts';
import { differ, type Side, some, spoken, startOf } from './draft.ts';
import { folderOf, type GateFile, readGateFile, unreadable } from './file.ts';
import { groupBy } from '../group-by.ts';
import { pairBy } from './pair.ts';

type Files = ReadonlyMap<string, string>;

interface Entry {
  readonly rule: string;
  readonly entity: string;
  readonly node: Node;
  readonly text: (field: string) => string;
  /** Everything that a finding has to agree with to be known. */
  readonly key: string;
}

const name = 'papertiger-baseline.json';

/** Findings that are known now and were not, or no longer are; one difference for each rule. */
export function compareBaselines(base: Files, head: Files): readonly Difference[] {
  const [was, is] = [baselineIn(base), baselineIn(head)];
  const file = is?.file ?? was?.file;
  if (file === undefined || was?.origin.text === is?.origin.text) return [];
  if ([was, is].some((one) => one && !one.isReadable)) return [unreadable('Gate.baseline', was, is, file)];
  const { pairs, gone, come } = pairBy(entriesIn(was), entriesIn(is), [({ key }) => key]);
  const nearest = startOf(file);
  return [
    ...byRule(come).map(([rule, entries]) =>
      differ(
        { verdict: 'weaker', term: 'Gate.baseline', field: fieldOf(rule) },
        undefined,
        sideOf(entries),
        nearest,
      ),
    ),
    ...byRule(gone).map(([rule, entries]) =>
      differ(
        { verdict: 'stronger', term: 'Gate.baseline', field: fieldOf(rule) },
        sideOf(entries),
        undefined,
        nearest,
      ),
    ),
    ...['since', 'owner'].flatMap((field) => compareField(field, pairs)),
  ];
}

const fieldOf = (rule: string) => `baseline[${spoken(rule)}]`;

/** A run takes the one in its own folder, or the one beside its configuration. */
function baselineIn(files: Files): GateFile | undefined {
  const config = configIn(files);
  const places = [name, `${folderOf(config?.file ?? '')}${name}`];
  const others = [...files.keys()].filter((file) => file === name || file.endsWith(`/${name}`)).sort();
  const file = [...places, ...(config ? [] : others)].find((place) => files.has(place));
  return file === undefined ? undefined : readGateFile(file, files.get(file) ?? '');
}

function entriesIn(baseline: GateFile | undefined): readonly Entry[] {
  const list = baseline?.root?.children.get('entries');
  const items = list?.kind === 'list' ? [...list.children.values()] : [];
  return items.map((node) => {
    const text = (field: string) => String(node.children.get(field)?.scalar ?? '');
    const [rule, entity] = [text('rule'), text('entity')];
    return {
      rule,
      entity,
      node,
      text,
      key: JSON.stringify([rule, entity, text('fingerprint'), text('value')]),
    };
  });
}

const byRule = (entries: readonly Entry[]) => [...groupBy(entries, ({ rule }) => rule)];

/** `with wallet/a, wallet/b`. */
function sideOf(entries: readonly Entry[]): Side | undefined {
  const [first] = entries;
  const named = [...new Set(entries.map(({ entity }) => spoken(entity) || 'the program'))];
  const text = entries.length === 1 ? some(named) : `${entries.length} findings: ${some(named)}`;
  return first && { text, at: placeOf(first.node) };
}

/** When a finding was accepted, and by whom, is written once. */
function compareField(field: string, pairs: readonly (readonly [Entry, Entry])[]): Difference[] {
  const moved = pairs.filter(([was, is]) => was.text(field) !== is.text(field));
  const inHead = new Map(moved.map(([was, is]) => [is, was]));
  return byRule(moved.map(([, is]) => is)).flatMap(([rule, entries]) => {
    const before = entries.flatMap((entry) => inHead.get(entry) ?? []);
    const said = { verdict: 'changed' as const, term: 'Gate.baseline', field: `${fieldOf(rule)}.${field}` };
    const [was, is] = [valuesOf(field, before), valuesOf(field, entries)];
    return was && is ? [differ(said, was, is, is.at)] : [];
  });
}

function valuesOf(field: string, entries: readonly Entry[]): Side | undefined {
  const [first] = entries;
  const texts = [...new Set(entries.map(({ text }) => spoken(text(field))))];
  return first && { text: some(texts), at: placeOf(first.node.children.get(field) ?? first.node) };
}
