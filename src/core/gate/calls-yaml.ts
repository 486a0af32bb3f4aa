import { formatPath } from '../parse/path.ts';
import { placeInside, placeOf } from '../parse/position.ts';
import type { Node, Place } from '../types.ts';
import {
  type Call,
  type Event,
  type Fact,
  factReader,
  ofCommand,
  own as apart,
  type ReadFact,
  said,
  switches,
} from './call.ts';
import { callsIn } from './command.ts';
import { type Side, spoken } from './draft.ts';
import type { GateFile } from './file.ts';
import { surroundingsOf } from './surroundings.ts';

/** Keys under which a ready-made step is named, and those under which it is told what to do. */
const ready = ['uses', 'component', 'task'];
const inputs = ['with', 'inputs'];
const papertigerStep = /(?:^|[/:])papertiger(?:-action)?(?:[/@:#]|$)/i;

/** Keys under which command lines stand. */
const scripts = new Set(
  'run script before_script after_script command commands cmd cmds bash sh pwsh powershell entry entrypoint'.split(
    ' ',
  ),
);

interface Search {
  readonly file: GateFile;
  readonly term: Call['term'];
  readonly names: ReadonlySet<string>;
  /** Whether every text is a command line, whatever its key is called. */
  readonly isAll: boolean;
  readonly read: ReadFact;
  readonly events: Call['events'];
  readonly calls: Call[];
}

/** The places of a file in YAML or JSON where papertiger is called; `names` are scripts of package.json that do. */
export function callsInTree(
  file: GateFile,
  root: Node,
  { term, names, isAll }: Pick<Search, 'term' | 'names' | 'isAll'>,
): readonly Call[] {
  const read = factReader();
  const events = term === 'Gate.workflow' ? eventsOf(root, read) : undefined;
  const search: Search = { file, term, names, isAll, read, events, calls: [] };
  visit(search, root, '', []);
  return search.calls;
}

/** The parser lets no document nest deeper than 64. */
function visit(search: Search, node: Node, key: string, around: readonly Node[]): void {
  if (node.kind === 'scalar') {
    if (search.isAll || scripts.has(key)) addCommands(search, node, around);
    return;
  }
  const within = node.kind === 'map' ? [...around, node] : around;
  if (node.kind === 'map') addStep(search, node, within);
  for (const [step, child] of node.children)
    visit(search, child, typeof step === 'string' ? step : key, within);
}

function addCommands({ calls, ...search }: Search, node: Node, around: readonly Node[]): void {
  if (typeof node.scalar !== 'string') return;
  for (const line of callsIn(node.scalar, search.names)) {
    const at = placeInside(node, line.start, line.end);
    const own = ofCommand(line, at);
    const { loose, facts } = surroundingsOf(around, search.read);
    calls.push({
      ...own,
      ...shared(search, node),
      text: spoken(line.text),
      at,
      loose: new Map([...own.loose, ...loose]),
      facts: new Map([...own.facts, ...facts]),
    });
  }
}

const shared = ({ file, term, events }: Omit<Search, 'calls'>, node: Node) => ({
  term,
  file: file.file,
  where: whereOf(node),
  events,
});

/** The job or the hook: `lint` of `jobs.lint.steps[2].run`. */
function whereOf({ path }: Node): string {
  const named =
    path[0] === 'jobs' || path[0] === 'scripts' || path[0] === 'lint-staged'
      ? path.slice(1, 2)
      : path.slice(0, 1);
  return spoken(named.length === 0 ? '' : formatPath(named).replace(/^\["(.*)"\]$/, '$1'));
}

function addStep({ calls, ...search }: Search, map: Node, around: readonly Node[]): void {
  const key = ready.find((name) => papertigerStep.test(String(map.children.get(name)?.scalar ?? '')));
  const node = key === undefined ? undefined : map.children.get(key);
  if (!node) return;
  const [, name = '', ref] = /^([^@]*)(?:@(.*))?$/s.exec(String(node.scalar)) ?? [];
  const at = placeOf(node);
  const given = readInputs(
    inputs.flatMap((one) => map.children.get(one) ?? []),
    search.read,
  );
  const { loose, facts } = surroundingsOf(around, search.read);
  calls.push({
    ...shared(search, map),
    ...given,
    subcommand: /claims/i.test(name) ? 'claims' : 'check',
    text: spoken(String(node.scalar)),
    at,
    compares: true,
    loose: new Map([...given.loose, ...loose]),
    facts: new Map([
      ['uses', said(name, at)],
      ...(ref === undefined ? [] : [['version', said(ref, at)] as const]),
      ...given.facts,
      ...facts,
    ]),
  });
}

function readInputs(maps: readonly Node[], read: ReadFact) {
  const given = new Map(
    maps.flatMap((map) => [...map.children]).filter(([, { scalar }]) => scalar !== '' && scalar !== null),
  );
  const side = (name: string): Side | undefined => {
    const node = given.get(name);
    return node && { text: read(node).text, at: placeOf(node) };
  };
  const isOn = (node: Node | undefined) => node !== undefined && !/^(?:false|no)$/i.test(String(node.scalar));
  const loose = new Map<string, Place>();
  const facts = new Map<string, Fact>();
  for (const [name, node] of given) {
    const isSwitch = switches.includes(String(name));
    if (isSwitch && isOn(node)) loose.set(`with.${name}`, placeOf(node));
    else if (!isSwitch && !apart.includes(String(name)))
      facts.set(`with.${spoken(String(name))}`, inputOf(node, read));
  }
  return { failOn: side('fail-on'), against: side('against'), loose, facts };
}

/** Inputs are texts: a list is one item a line. */
function inputOf(node: Node, read: ReadFact): Fact {
  const fact = read(node);
  const lines = fact.items.flatMap((item) => item.split('\n')).map((line) => line.trim());
  return { ...fact, items: lines.filter(Boolean) };
}

/** Events of a GitHub workflow, with what narrows each. */
function eventsOf(root: Node, read: ReadFact): Call['events'] {
  const on = root.children.get('on');
  if (!on) return undefined;
  if (on.kind === 'map')
    return new Map([...on.children].map(([event, node]) => [spoken(String(event)), eventOf(node, read)]));
  const nodes = on.kind === 'list' ? [...on.children.values()] : [on];
  // Written alone, an event is as wide as one whose map is empty.
  return new Map(nodes.map((node) => [spoken(String(node.scalar)), freely(node)]));
}

const freely = (node: Node): Event => ({ ...said('null', placeOf(node)), filters: new Map() });

function eventOf(node: Node, read: ReadFact): Event {
  if (node.children.size === 0) return freely(node);
  const filters = [...node.children].filter(([, { scalar }]) => scalar !== null);
  return {
    ...read(node),
    filters: new Map(filters.map(([name, filter]) => [spoken(String(name)), read(filter)])),
  };
}
