import { placeAt } from '../parse/position.ts';
import { type Call, ofCommand, said } from './call.ts';
import { callsInPreCommit } from './calls-hooks.ts';
import { callsInRecipes } from './calls-make.ts';
import { callsInTree } from './calls-yaml.ts';
import { callsIn } from './command.ts';
import { spoken } from './draft.ts';
import { type GateFile, readForeignFile, withoutWay } from './file.ts';

const workflow =
  /^(?:\.github\/workflows\/[^/]+\.ya?ml|\.gitlab-ci\.yml|\.circleci\/config\.yml|\.buildkite\/pipeline\.yml|(?:azure|bitbucket)-pipelines\.yml)$/;
const preCommit = /^\.pre-commit-config\.ya?ml$/;
const hook =
  /^(?:\.?lefthook\.ya?ml|\.lintstagedrc(?:\.json|\.yml)?|package\.json|Taskfile\.ya?ml|\.husky\/[^/]+)$/;
const recipes = /^(?:(?:GNUm|[Mm])akefile|\.?[Jj]ustfile)$/;
const script = /^\.husky\//;
/** Files in which every text is a command line. */
const commandsOnly = /^(?:\.lintstagedrc|package\.json$)/;

/** The calls of papertiger in the files of one side. */
export interface Calls {
  readonly calls: readonly Call[];
  readonly files: ReadonlyMap<string, GateFile>;
}

/** Where workflows and hooks have papertiger judge. */
export function callsOf(files: ReadonlyMap<string, string>): Calls {
  const runners = [...files].filter(([file]) =>
    [workflow, preCommit, hook, recipes].some((one) => one.test(withoutWay(file))),
  );
  const names = scriptNames(runners);
  const isTold = (text: string) =>
    text.includes('papertiger') || [...names].some((name) => text.includes(name));
  const read = new Map(
    runners.filter(([, text]) => isTold(text)).map(([file, text]) => [file, readForeignFile(file, text)]),
  );
  return { calls: [...read.values()].flatMap((file) => callsInFile(file, names)), files: read };
}

function callsInFile(file: GateFile, names: ReadonlySet<string>): readonly Call[] {
  const name = withoutWay(file.file);
  const term = workflow.test(name) ? 'Gate.workflow' : 'Gate.hook';
  if (recipes.test(name)) return callsInRecipes(file, names);
  if (script.test(name)) return callsInLines(file, term, names, false);
  if (!file.root) return callsInLines(file, term, names, true);
  if (preCommit.test(name)) return callsInPreCommit(file, file.root, names);
  return callsInTree(file, file.root, { term, names, isAll: commandsOnly.test(name) });
}

/** `run:`, a dash and what else may stand before a command in YAML that cannot be read as such. */
const before = /^[ \t]*(?:- +)?(?:"?[\w-]+"?:[ \t]+)?(?:[|>][+-]?[ \t]*)?["']?/;

/** A script; or, of a file that cannot be read, its lines as far as they look like calls. */
function callsInLines(
  { file, origin }: GateFile,
  term: Call['term'],
  names: ReadonlySet<string>,
  isBroken: boolean,
): readonly Call[] {
  const { text, lineStarts } = origin;
  const parts = isBroken
    ? lineStarts.map((start, index) => ({ start, text: text.slice(start, lineStarts[index + 1]) }))
    : [{ start: 0, text }];
  return parts.flatMap((part) => {
    const skipped = isBroken ? (before.exec(part.text)?.[0].length ?? 0) : 0;
    return callsIn(part.text.slice(skipped), names).map((line) => {
      const from = part.start + skipped;
      const at = placeAt(origin, [], { start: from + line.start, end: from + line.end });
      const own = ofCommand(line, at);
      const unread = isBroken ? ([['yaml', said('cannot be read', at)]] as const) : [];
      const facts = new Map([...own.facts, ...unread]);
      return {
        ...own,
        facts,
        term,
        file,
        where: '',
        text: spoken(line.text),
        at,
        events: undefined,
      };
    });
  });
}

const mostRounds = 4;

/** The scripts of package.json that call papertiger, be it through one another. */
function scriptNames(files: readonly (readonly [string, string])[]): ReadonlySet<string> {
  const found = new Set<string>();
  const scripts = files.flatMap(([file, text]) => {
    if (withoutWay(file) !== 'package.json') return [];
    const list = readForeignFile(file, text).root?.children.get('scripts');
    return [...(list?.children ?? [])].flatMap(([name, { scalar }]) =>
      typeof scalar === 'string' ? [[String(name), scalar] as const] : [],
    );
  });
  for (let round = 0; round < mostRounds; round += 1)
    for (const [name, line] of scripts) if (callsIn(line, found).length > 0) found.add(name);
  return found;
}
