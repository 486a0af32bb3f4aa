import type { Change } from '../program/strength.ts';
import { beyond } from './globs.ts';
import { ofPins } from './pins.ts';

/** What is said under one name; undefined where nothing is. */
type Items = readonly string[] | undefined;

/** What it means that one thing is said instead of another. */
type Order = (was: Items, is: Items) => Change;

/** Those of the items that are not among the others, or not covered by them. */
type Beyond = (items: readonly string[], others: readonly string[]) => readonly string[];

const exactly: Beyond = (items, others) => items.filter((item) => !others.includes(item));

/** `docs/a` lies in `docs`, and everything in the working folder. */
const asPaths: Beyond = (items, others) => {
  const isIn = (path: string) => (folder: string) =>
    /^\.?\/?$/.test(folder) || path.startsWith(`${folder.replace(/\/$/, '')}/`);
  return beyond(items, others).filter((item) => !others.some(isIn(item)));
};

/** The alternatives of regular expressions, as far as `|` tells them apart. */
const asPatterns: Beyond = (items, others) => exactly(alternatives(items), alternatives(others));
const alternatives = (patterns: readonly string[]) =>
  patterns.flatMap((pattern) =>
    pattern
      .replace(/^\(\?x\)|[\s^$()]/g, '')
      .split('|')
      .filter(Boolean),
  );

/** A loss and a gain in one are told apart by nobody. */
function ofSets(lost: number, gained: number): Change {
  if (lost > 0 === gained > 0) return 'changed';
  return lost > 0 ? 'weaker' : 'stronger';
}

/** Nothing that is said here keeps anything from running. */
const always =
  /^(?:\^\$|true|always|on_success|file|(?:\$\{\{\s*)?(?:always\(\)|success\(\)|!cancelled\(\))(?:\s*\}\})?|)$/;

/** Each item takes something away. */
const takes =
  (missing: Beyond = exactly): Order =>
  (was = [], is = []) => {
    const [a, b] = [was, is].map((items) => items.filter((item) => !always.test(item)));
    return ofSets(missing(b ?? [], a ?? []).length, missing(a ?? [], b ?? []).length);
  };

/** Each item adds something. */
const adds: Order = (was = [], is = []) => ofSets(exactly(was, is).length, exactly(is, was).length);

const everything = /^(?:\*\*(?:\/\*)?|\.\/?|\.\*)?$/;

/** Nothing but the items is meant, less those with a `!`; without any, the standard, else everything. */
const limits =
  (missing: Beyond = exactly, standard?: Items): Order =>
  (was = standard, is = standard) => {
    const [isFree, goesFree] = [was, is].map(
      (items) => !items || items.some((item) => everything.test(item)),
    );
    if (isFree !== goesFree) return goesFree ? 'stronger' : 'weaker';
    const but = (items: Items = []) => items.flatMap((item) => (item.startsWith('!') ? [item.slice(1)] : []));
    const only = (items: Items = []) => (isFree ? [] : items.filter((item) => !item.startsWith('!')));
    const beyondOf = (some: Items, others: Items) =>
      missing(only(some), only(others)).length + missing(but(others), but(some)).length;
    return ofSets(beyondOf(was, is), beyondOf(is, was));
  };

/** The stage at which hooks are installed, if nobody says otherwise. */
const commits = ['pre-commit', 'commit'];
const stages: Order = (was, is) => {
  const [a, b] = [was, is].map((items) => !items || items.some((item) => commits.includes(item)));
  return a === b ? limits(exactly, ['pre-commit'])(was, is) : b ? 'stronger' : 'weaker';
};

/** What somebody else writes is another thing under the same name, whichever of them is the first. */
const source: Order = (was, is) => {
  const [a, b] = [was, is].map((items) => items?.[0]?.toLowerCase().replace(/(?:\.git)?\/?$/, ''));
  return a === undefined || b === undefined || a === b ? 'changed' : 'weaker';
};
const pin: Order = (was, is) => ofPins(was?.[0], is?.[0]) ?? 'changed';

/** Options of a command line, and inputs of an action. */
const options: Readonly<Record<string, Order>> = {
  config: takes(),
  baseline: takes(),
  today: takes(),
  shard: takes(),
  'stdin-filename': takes(),
  rules: adds,
  untrusted: adds,
  paths: limits(asPaths),
};

/** What is said around a call, and of a hook. */
const settings: Readonly<Record<string, Order>> = {
  paths: limits(asPaths),
  version: pin,
  rev: pin,
  repo: source,
  uses: source,
  if: takes(),
  unless: takes(),
  condition: takes(),
  when: takes(),
  rules: takes(),
  except: takes(),
  skip: takes(),
  only: limits(),
  glob: limits(beyond),
  exclude: takes(asPatterns),
  files: limits(asPatterns),
  types: takes(),
  types_or: limits(),
  exclude_types: takes(),
  stages,
  default_stages: stages,
  always_run: adds,
};

/** What narrows an event; the types that count where none are named. */
const standardTypes: Readonly<Record<string, Items>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  merge_group: ['checks_requested'],
};
const filters = (event: string): Readonly<Record<string, Order>> => ({
  branches: limits(beyond),
  paths: limits(beyond),
  tags: limits(beyond),
  types: limits(exactly, standardTypes[event]),
  'branches-ignore': takes(beyond),
  'paths-ignore': takes(beyond),
  'tags-ignore': takes(beyond),
});

/**
 * How what is said under a name orders: `with.paths` and `--config` are options, `on.push.paths` narrows an event, and
 * whatever has no order is only known to differ.
 */
export function orderOf(name: string): Order {
  const [, option] = /^(?:with\.|--)(.+)$/.exec(name) ?? [];
  const [, event = '', filter] = /^on\.(\w+)\.(.+)$/.exec(name) ?? [];
  const [table, key] =
    option !== undefined
      ? [options, option]
      : filter !== undefined
        ? [filters(event), filter]
        : [settings, name.replace(/^all\./, '')];
  return (Object.hasOwn(table, key) ? table[key] : undefined) ?? (() => 'changed');
}

/** Names of the head itself, against which nothing ever differs. */
const itself =
  /^(?:HEAD|@)(?:[~^]0)?$|^\$\{?(?:GITHUB_SHA|GITHUB_HEAD_REF|CI_COMMIT_SHA|CI_COMMIT_REF_NAME|CIRCLE_SHA1|BUILDKITE_COMMIT)\}?$|^\$\{\{\s*github\.(?:sha|ref|ref_name|head_ref|event\.after|event\.pull_request\.head\.(?:sha|ref))\s*\}\}$|^\$\(git rev-parse (?:--verify )?(?:HEAD|@)\)$/;

/** How much it holds a change to, to be compared with this revision; `standard` is for none. */
export function strengthOfBase(revision: string | undefined, standard: number): number {
  if (revision === undefined) return standard;
  return itself.test(
    revision
      .trim()
      .replace(/^(?:\.git#(?:ref|commit)=|origin\/(?=\$))/, '')
      .replace(/\.{3}(?:HEAD|@)?$/, ''),
  )
    ? 0
    : 2;
}
