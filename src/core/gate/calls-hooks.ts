import { placeOf } from '../parse/position.ts';
import type { Node } from '../types.ts';
import { type Call, type Fact, factReader, ofCommand, type ReadFact } from './call.ts';
import { type CommandLine, callsIn } from './command.ts';
import { spoken } from './draft.ts';
import type { GateFile } from './file.ts';

/** What of a hook decides whether, when and on what it runs. */
const own =
  'files exclude types types_or exclude_types stages always_run pass_filenames language language_version additional_dependencies'.split(
    ' ',
  );
const above = ['files', 'exclude', 'default_stages'];

/** The hooks of `.pre-commit-config.yaml` that have papertiger judge: by their id, or by what they enter. */
export function callsInPreCommit(file: GateFile, root: Node, names: ReadonlySet<string>): readonly Call[] {
  const read = factReader();
  const general = factsIn(root, above, read, 'all.');
  return itemsOf(root.children.get('repos')).flatMap((repo) =>
    itemsOf(repo.children.get('hooks')).flatMap(
      (hook) => callOf(file, repo, hook, names, read, general) ?? [],
    ),
  );
}

const itemsOf = (list: Node | undefined) => (list?.kind === 'list' ? [...list.children.values()] : []);
const textOf = (node: Node | undefined) => (typeof node?.scalar === 'string' ? node.scalar : '');

function callOf(
  file: GateFile,
  repo: Node,
  hook: Node,
  names: ReadonlySet<string>,
  read: ReadFact,
  general: readonly (readonly [string, Fact])[],
): Call | undefined {
  const id = textOf(hook.children.get('id'));
  const line = lineOf(hook, id, names);
  if (!line) return undefined;
  const idNode = hook.children.get('id') ?? hook;
  const at = placeOf(idNode);
  const said = ofCommand(line, placeOf(hook.children.get('args') ?? hook.children.get('entry') ?? idNode));
  const facts = [...factsIn(repo, ['rev', 'repo'], read, ''), ...factsIn(hook, own, read, ''), ...general];
  return {
    ...said,
    term: 'Gate.hook',
    file: file.file,
    where: spoken(id),
    text: spoken(id || line.text),
    at,
    facts: new Map([...said.facts, ...facts]),
    events: undefined,
  };
}

/** What a hook runs: its entry, or what its id stands for, with its arguments. */
function lineOf(hook: Node, id: string, names: ReadonlySet<string>): CommandLine | undefined {
  const own = /claims/.test(id) ? 'papertiger claims' : 'papertiger check';
  const entry = textOf(hook.children.get('entry')) || (id.startsWith('papertiger') ? own : '');
  const args = itemsOf(hook.children.get('args')).map(
    ({ scalar }) => `'${String(scalar).replaceAll("'", '')}'`,
  );
  return callsIn([entry, ...args].join(' '), names)[0];
}

function factsIn(
  map: Node,
  names: readonly string[],
  read: ReadFact,
  prefix: string,
): (readonly [string, Fact])[] {
  return names.flatMap((name) => {
    const node = map.children.get(name);
    return node && node.scalar !== null ? [[prefix + name, read(node)] as const] : [];
  });
}
