import type { Difference } from '../weaken/weaken.ts';
import { createPlacer } from '../weaken/places.ts';
import { alignPrograms } from '../program/align-programs.ts';
import type { Program } from '../program/program.ts';
import { compareFacts, ofPresence } from '../program/strength.ts';
import type { Node, Place } from '../types.ts';
import { differ, type Side, some, spoken, startOf } from './draft.ts';
import { excusedBy, type Granted, grantedIn, isOver, pairUp } from './exceptions-pair.ts';

/** How a field of an exception bounds what it excuses. */
const fields = [
  ['entity', 'bound'],
  ['value', 'bound'],
  ['expires', 'earlier'],
  ['exposure_usd', 'less'],
  ['approved_by', 'present'],
  ['owner', 'present'],
  ['reason', undefined],
] as const;

/** What the programs excuse themselves from that they did not before, for longer or with less to show for it; and the reverse. */
export function compareExceptions(
  base: readonly Program[],
  head: readonly Program[],
  today: string,
): readonly Difference[] {
  return base.flatMap((was, index) => compareProgram(was, head[index], today));
}

function compareProgram(base: Program, head: Program | undefined, today: string): Difference[] {
  const names = renames(base, head);
  const [before, after] = [grantedIn(base, names), grantedIn(head)];
  const { pairs, gone, come } = pairUp(before, after);
  const placing = placingOf(base, head);
  // What another one excuses just as long is no change of what is excused.
  const isNew = (others: readonly Granted[]) => {
    const isExcused = excusedBy(others, today);
    return (one: Granted) => !isOver(one, today) && !isExcused(one);
  };
  return [
    ...pairs
      .filter(([a, b]) => !(isOver(a, today) && isOver(b, today)))
      .flatMap(([a, b]) => compareGranted(a, b, placing)),
    ...gone.filter(isNew(after)).map((one) => alone('stronger', one, undefined, placing)),
    ...come.filter(isNew(before)).map((one) => alone('weaker', undefined, one, placing)),
  ];
}

/** An entity that was renamed is excused as before. Which were is asked only for those that are gone. */
function renames(base: Program | undefined, head: Program | undefined): (entity: string) => string {
  if (!base || !head) return (entity) => entity;
  let alignment: ReturnType<typeof alignPrograms> | undefined;
  return (entity) => {
    const slash = entity.indexOf('/');
    const [kind, id] = [entity.slice(0, slash), entity.slice(slash + 1)];
    if (slash < 0 || head.typed.ids.get(kind)?.has(id) || !base.typed.ids.get(kind)?.has(id)) return entity;
    alignment ??= alignPrograms(base.typed, head.typed);
    return alignment.base(entity, { type: 'string', ref: [kind] });
  };
}

interface Placing {
  readonly base: (node: Node) => Place;
  readonly head: (node: Node) => Place;
  /** What to point at for one that is gone. */
  readonly nearest: (one: Granted) => Place;
}

function placingOf(base: Program | undefined, head: Program | undefined): Placing {
  const none = new Map();
  const inHead = createPlacer(head?.secrets ?? none);
  const list = head?.typed.root.children.get('exceptions');
  const nearest = ({ node }: Granted) =>
    list
      ? inHead(list)
      : startOf(
          head?.files.includes(node.origin.file) ? node.origin.file : (head?.files[0] ?? node.origin.file),
        );
  return { base: createPlacer(base?.secrets ?? none), head: inHead, nearest };
}

const nameOf = ({ rule, entity }: Granted) =>
  `exceptions[${[rule, entity].flatMap((text) => (text === undefined ? [] : spoken(text))).join(' ')}]`;

function alone(
  verdict: 'weaker' | 'stronger',
  was: Granted | undefined,
  is: Granted | undefined,
  { base, head, nearest }: Placing,
): Difference {
  const one = is ?? was;
  if (!one) throw new Error('one side holds an exception');
  const side = (granted: Granted | undefined, place: (node: Node) => Place): Side | undefined =>
    granted && { text: summary(granted), at: place(granted.node) };
  const said = { verdict, term: 'Gate.exceptions', field: nameOf(one) };
  return differ(said, side(was, base), side(is, head), was ? nearest(was) : head(one.node));
}

function summary({ text }: Granted): string {
  const parts = [
    text('expires') === undefined ? 'without an end' : `until ${text('expires')}`,
    text('exposure_usd') === undefined ? '' : `up to ${text('exposure_usd')} USD`,
    text('reason') ?? '',
  ];
  return parts
    .filter(Boolean)
    .map((part) => spoken(part))
    .join(', ');
}

function compareGranted(base: Granted, head: Granted, placing: Placing): Difference[] {
  // The laxer name is the one that says what is excused now, or was.
  const name = nameOf(base.entity === undefined ? base : head);
  const side = (one: Granted, field: string, place: (node: Node) => Place): Side | undefined =>
    one.text(field) === undefined
      ? undefined
      : { text: spoken(one.text(field) ?? ''), at: place(one.node.children.get(field) ?? one.node) };
  const found = fields.flatMap(([field, strength]) => {
    const [was, is] = [side(base, field, placing.base), side(head, field, placing.head)];
    const verdict = verdictOf(strength, base, head, field);
    const said = { term: 'Gate.exceptions', field: `${name}.${field}` };
    return verdict ? [differ({ ...said, verdict }, was, is, placing.head(head.node))] : [];
  });
  return [...found, ...compareControls(name, base, head, placing)];
}

function verdictOf(strength: (typeof fields)[number][1], base: Granted, head: Granted, field: string) {
  const [was, is] = [base.scalar(field), head.scalar(field)];
  // An entity that was renamed is the same one.
  const isSame = field === 'value' ? was === is : (was === undefined) === (is === undefined);
  if (strength === 'bound' && isSame) return undefined;
  if (strength === 'bound' && was !== undefined && is !== undefined) return 'changed';
  if (strength === 'bound') return ofPresence('present', is !== undefined);
  return compareFacts(strength, was, is);
}

/** Controls that bound the damage, lost and gained told apart. */
function compareControls(name: string, base: Granted, head: Granted, placing: Placing): Difference[] {
  const said = { term: 'Gate.exceptions', field: `${name}.compensating` };
  const side = (one: Granted, controls: readonly string[], place: (node: Node) => Place): Side | undefined =>
    controls.length === 0
      ? undefined
      : { text: some(controls.map(spoken)), at: place(one.node.children.get('compensating') ?? one.node) };
  const lost = side(
    base,
    base.controls.filter((one) => !head.controls.includes(one)),
    placing.base,
  );
  const gained = side(
    head,
    head.controls.filter((one) => !base.controls.includes(one)),
    placing.head,
  );
  const nearest = placing.head(head.node);
  return [
    ...(lost ? [differ({ ...said, verdict: 'weaker' }, lost, undefined, nearest)] : []),
    ...(gained ? [differ({ ...said, verdict: 'stronger' }, undefined, gained, nearest)] : []),
  ];
}
