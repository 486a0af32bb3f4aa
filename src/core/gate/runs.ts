import type { Difference } from '../weaken/weaken.ts';
import { placeOf } from '../parse/position.ts';
import type { Change } from '../program/strength.ts';
import type { Level, Place } from '../types.ts';
import type { Call, Event, Fact } from './call.ts';
import { type Calls, callsOf } from './calls.ts';
import { configIn, failOnOf } from './config-read.ts';
import { differ, ofStrictness, type Side, startOf } from './draft.ts';
import { orderOf, strengthOfBase } from './orders.ts';
import { pairBy } from './pair.ts';
import { levels } from '../rule/levels.ts';

type Files = ReadonlyMap<string, string>;

/** What workflows and hooks have papertiger judge no longer, or judge more laxly; and the reverse. */
export function compareRuns(base: Files, head: Files): readonly Difference[] {
  const [was, is] = [callsOf(base), callsOf(head)];
  const standard = [failOnOf(configIn(base)), failOnOf(configIn(head))] as const;
  const key = (...parts: readonly string[]) => JSON.stringify(parts);
  const { pairs, gone, come } = pairBy(was.calls, is.calls, [
    ({ term, subcommand, file, where, text }) => key(term, subcommand, file, where, text),
    ({ term, subcommand, file, where }) => key(term, subcommand, file, where),
    ({ term, subcommand, file }) => key(term, subcommand, file),
    ({ term, subcommand, where, text }) => key(term, subcommand, where, text),
    ({ term, subcommand }) => key(term, subcommand),
  ]);
  const seen = new Set<string>();
  return [
    ...gone.map((call) => alone('weaker', call, undefined, is)),
    ...come.map((call) => alone('stronger', undefined, call, is)),
    ...pairs.flatMap(([a, b]) => compareCalls(a, b, standard)),
    ...pairs
      .filter(([a, b]) => !seen.has(key(a.file, b.file)) && seen.add(key(a.file, b.file)))
      .flatMap(([a, b]) => compareEvents(a, b)),
  ];
}

const nameOf = ({ file, where }: Call) => (where === '' ? file : `${file}[${where}]`);

function alone(
  verdict: 'weaker' | 'stronger',
  was: Call | undefined,
  is: Call | undefined,
  { files }: Calls,
): Difference {
  const one = is ?? was;
  if (!one) throw new Error('one side has the call');
  const side = (call: Call | undefined): Side | undefined => call && { text: call.text, at: call.at };
  const said = { verdict, term: one.term, field: nameOf(one) };
  return differ(said, side(was), side(is), nearest(one, files));
}

/** The job that the call was taken from, if it is still there. */
function nearest({ file, where }: Call, files: Calls['files']): Place {
  const root = files.get(file)?.root;
  const job = root?.children.get('jobs')?.children.get(where) ?? root?.children.get(where);
  return job ? placeOf(job) : startOf(file);
}

function compareCalls(was: Call, is: Call, standard: readonly [Level, Level]): Difference[] {
  return [
    ...compareFailOn(was, is, standard),
    ...compareBases(was, is),
    ...compareLoose(was, is),
    ...compareFacts(was.facts, is.facts, is, ''),
  ];
}

const saidOf = (call: Call, name: string, verdict: Change) => ({
  verdict,
  term: call.term,
  field: `${nameOf(call)}.${name}`,
});

const names: readonly string[] = levels;

/** Where a call does not say from which level it fails, the configuration does. */
function compareFailOn(was: Call, is: Call, [before, after]: readonly [Level, Level]): Difference[] {
  const [a, b] = [was.failOn?.text ?? before, is.failOn?.text ?? after];
  if (a === b || (!was.failOn && !is.failOn)) return [];
  const ranks = [a, b].map((text) => names.indexOf(text));
  const isKnown = ranks.every((rank) => rank >= 0);
  const verdict = isKnown ? ofStrictness(ranks[0] ?? 0, ranks[1] ?? 0) : 'changed';
  const side = (text: string, call: Call): Side => ({ text, at: call.failOn?.at ?? call.at });
  return [differ(saidOf(is, 'fail-on', verdict), side(a, was), side(b, is), is.at)];
}

/** The revision that weakening is measured against. */
function compareBases(was: Call, is: Call): Difference[] {
  const [a, b] = [was.against, is.against];
  if (a?.text === b?.text) return [];
  const [before, after] = [was, is].map(({ against, compares }) =>
    strengthOfBase(against?.text, Number(compares)),
  );
  return [differ(saidOf(is, 'against', ofStrictness(before ?? 0, after ?? 0)), a, b, is.at)];
}

function compareLoose(was: Call, is: Call): Difference[] {
  const only = (one: Call, other: Call) => [...one.loose].filter(([name]) => !other.loose.has(name));
  const side = (text: string, at: Place): Side => ({ text, at });
  return [
    ...only(is, was).map(([name, at]) => differ(saidOf(is, name, 'weaker'), undefined, side(name, at), at)),
    ...only(was, is).map(([name, at]) =>
      differ(saidOf(is, name, 'stronger'), side(name, at), undefined, is.at),
    ),
  ];
}

function compareFacts(
  was: ReadonlyMap<string, Fact>,
  is: ReadonlyMap<string, Fact>,
  call: Call,
  prefix: string,
): Difference[] {
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name) => {
    const [a, b] = [was.get(name), is.get(name)];
    if (a?.digest === b?.digest) return [];
    const verdict = orderOf(prefix + name)(a?.items, b?.items);
    return [differ(saidOf(call, prefix + name, verdict), a, b, call.at)];
  });
}

/** Events on which a change is judged before it is merged; a push stands in for them where there are no pull requests. */
const guarding = (...sides: readonly ReadonlyMap<string, Event>[]) => [
  'pull_request',
  'merge_group',
  ...(sides.some((events) => events.has('pull_request')) ? [] : ['push']),
];

function compareEvents(was: Call, is: Call): Difference[] {
  if (!was.events || !is.events) return [];
  const [before, after] = [was.events, is.events];
  const guards = guarding(before, after);
  const file: Call = { ...is, where: '', at: startOf(is.file) };
  const side = (event: string, fact: Fact | undefined): Side | undefined =>
    fact && { text: event, at: fact.at };
  const found = guards.flatMap((event) => {
    const [a, b] = [before.get(event), after.get(event)];
    if (a && b) return compareFacts(a.filters, b.filters, file, `on.${event}.`);
    if (!a && !b) return [];
    return [
      differ(saidOf(file, `on.${event}`, b ? 'stronger' : 'weaker'), side(event, a), side(event, b), file.at),
    ];
  });
  const rest = (events: ReadonlyMap<string, Event>) =>
    new Map([...events].filter(([event]) => !guards.includes(event)));
  const others = compareFacts(rest(before), rest(after), file, 'on.');
  return [...found, ...others.map((one) => ({ ...one, was: shownEvent(one.was), is: shownEvent(one.is) }))];
}

/** An event without anything that narrows it. */
const shownEvent = (text: string) => (text === 'null' ? 'always' : text);
