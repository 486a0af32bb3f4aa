import { commandsIn, type ShellCommand } from './shell.ts';

/** A command line that has papertiger judge. */
export interface CommandLine {
  readonly subcommand: string;
  /** By name without dashes, as often as they are given; a switch has the empty string. */
  readonly options: ReadonlyMap<string, readonly string[]>;
  /** What is to be judged. */
  readonly operands: readonly string[];
  /** The version of papertiger, where it is named. */
  readonly version: string | undefined;
  /** What takes the meaning out of its exit code, as it is written: `|| true`. */
  readonly masks: readonly string[];
  /** As it is written, without the variables set for it, which may be secrets. */
  readonly text: string;
  /** The rest of the line, by which two calls are told apart. */
  readonly rest: string;
  /** Offsets in the script. */
  readonly start: number;
  readonly end: number;
}

/** The commands that judge; the others explain, list or write. */
const judging = ['check', 'claims', 'merge'];
const silent = [
  'analyze',
  'baseline',
  'except',
  'explain',
  'init',
  'lsp',
  'replay',
  'report',
  'rules',
  'help',
];
const asking = ['--help', '-h', '--version'];

const itself = /^(?:.*[/\\])?papertiger(?:\.cmd|\.exe)?(?:[@:][^/\\]*)?$/;
const versioned = /^(.*papertiger(?:\.cmd|\.exe)?)[@:]([^/\\]*)$/;
const managers = /^(?:npm|pnpm|yarn|bun)$/;
const shells = /^(?:.*\/)?(?:ba|z|da|k)?sh$/;
/** Programs that take names and run nothing of them. */
const takers =
  /^(?:echo|printf|cat|grep|cd|ls|cp|mv|rm|mkdir|touch|git|gh|test|\[{1,2}|chmod|curl|wget|sed|awk|which|command|type|tar|pip3?|pipx|brew|apt(?:-get)?|export|cache|docker-compose)$/;
const installers =
  /^(?:install|i|add|ci|remove|rm|uninstall|update|upgrade|link|view|info|publish|pack|audit)$/;
/** Options of ours with a value. */
export const valued: ReadonlySet<string> = new Set(
  'fail-on against config rules baseline today shard stdin-filename format'.split(' '),
);
const switches = new Set(
  'exit-zero no-config changed untrusted fetch quiet stats color no-color q h'.split(' '),
);
/** Sends output elsewhere; the file may stand behind a blank. */
const redirect = /^(?:\d*|&)(?:>>?|<)(.*)$/;
const deepest = 3;

/** The command lines of a script that call papertiger, by itself or by one of the `scripts` of package.json that do. */
export function callsIn(script: string, scripts: ReadonlySet<string>, depth = 0): readonly CommandLine[] {
  if (!script.includes('papertiger') && ![...scripts].some((name) => script.includes(name))) return [];
  const commands = commandsIn(script);
  const lax = laxBefore(commands);
  return commands.flatMap((command, index) => {
    const masks = [...masksOf(command, commands[index + 1]), ...lax(index)];
    const inner = depth < deepest ? innerScript(command.words) : undefined;
    if (inner !== undefined)
      return callsIn(inner, scripts, depth + 1).map((call) => ({
        ...call,
        masks: [...new Set([...call.masks, ...masks])],
        start: command.start,
        end: command.end,
      }));
    return callOf(command, masks, scripts) ?? [];
  });
}

/** What stands before a command and keeps its failure, or itself, from mattering. */
function laxBefore(commands: readonly ShellCommand[]): (index: number) => readonly string[] {
  const goesOn = commands.findIndex(({ words: [set, flags = ''] }) => set === 'set' && /^\+\w*e/.test(flags));
  const ends = commands.findIndex(({ words: [exit, code = '0'], ends: end }, index) => {
    const isConditional = /^(?:&&|\|\|)$/.test(commands[index - 1]?.ends ?? '') || end === '|';
    return exit === 'exit' && code === '0' && !isConditional;
  });
  const isBehind = (found: number, index: number) => found >= 0 && index > found;
  return (index) => [
    ...(isBehind(goesOn, index) ? ['set +e'] : []),
    ...(isBehind(ends, index) ? ['exit 0'] : []),
  ];
}

function innerScript(words: readonly string[]): string | undefined {
  const shell = words.findIndex((word) => shells.test(word));
  const flag = words.findIndex((word, index) => index > shell && /^-\w*c$/.test(word));
  return shell < 0 || flag < 0 ? undefined : words[flag + 1];
}

function callOf(
  { words, start, end, ends }: ShellCommand,
  masks: readonly string[],
  scripts: ReadonlySet<string>,
): CommandLine | undefined {
  const from = words.findIndex((word) => !/^[A-Za-z_]\w*=/.test(word));
  const own = from < 0 ? [] : words.slice(from);
  const at = positionOf(own, scripts);
  if (at === undefined) return undefined;
  const after = own.slice(at + 1);
  const { options, others } = readOptions(after[0] === 'papertiger' ? after.slice(1) : after);
  const [word = ''] = others;
  if (silent.includes(word) || after.some((one) => asking.includes(one))) return undefined;
  const subcommand = judging.includes(word) ? word : 'check';
  const [, program = own[at] ?? '', version] = versioned.exec(own[at] ?? '') ?? [];
  const rest = [...own.slice(0, at), program].join(' ');
  return {
    subcommand,
    options,
    operands: others.filter((one, index) => index > 0 || one !== subcommand),
    version,
    masks,
    text: own.join(' '),
    rest: ends.startsWith('|') && ends !== '||' ? `${rest} | …` : rest,
    start,
    end,
  };
}

/** Which of the words is the program that judges. */
function positionOf(words: readonly string[], scripts: ReadonlySet<string>): number | undefined {
  const [first = ''] = words;
  if (takers.test(first)) return undefined;
  const found = words.findIndex((word) => itself.test(word));
  const runs = managers.test(first) ? runOf(words, scripts) : undefined;
  if (found < 0) return runs;
  const isInstalled = managers.test(first) && words.slice(1, found).some((word) => installers.test(word));
  return isInstalled ? undefined : found;
}

/** `npm run lint`, `npm test`, `yarn lint`. */
function runOf(words: readonly string[], scripts: ReadonlySet<string>): number | undefined {
  const at = words.findIndex((word, index) => index > 0 && !word.startsWith('-') && word !== 'run');
  return at > 0 && scripts.has(words[at] ?? '') ? at : undefined;
}

/** Options, whether they are known or not, and the other words, in order. */
function readOptions(words: readonly string[]) {
  const options = new Map<string, readonly string[]>();
  const others: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const [, name, value] = /^--?(\w[\w-]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
    const [, target] = redirect.exec(word) ?? [];
    if (name !== undefined) {
      const next = words[index + 1];
      // Of an option of somebody else the next word may be the value, even a secret one.
      const takesNext = valued.has(name) || (!switches.has(name) && next?.startsWith('-') === false);
      const isApart = takesNext && value === undefined;
      if (isApart) index += 1;
      const given = isApart ? (words[index] ?? '') : (value ?? '');
      options.set(name, [...(options.get(name) ?? []), given]);
    } else if (target === '') index += 1;
    else if (target === undefined && !/^(?:--|\d*>&\d?|)$/.test(word)) others.push(word);
  }
  return { options, others };
}

/** What stands behind a command and lets its failure pass. */
function masksOf({ words, ends }: ShellCommand, next: ShellCommand | undefined): string[] {
  const [first = '', second = ''] = next?.words ?? [];
  const forgives =
    /^(?:true|:|echo|printf)$/.test(first) || (first === 'exit' && (second === '0' || second === ''));
  const masks = words[0] === '!' ? ['!'] : [];
  if (ends === '&') return [...masks, '&'];
  if ((ends === '||' || ends === ';') && forgives) return [...masks, `${ends} ${first}`];
  return masks;
}
