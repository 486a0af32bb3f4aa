import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '../core/errors.ts';
import { suggest } from '../core/parse/suggest.ts';
import type { Command, Invocation, Option } from './command.ts';
import { commands, defaultCommand } from './commands.ts';

/** What the command line asks for; `help` and `version` need no command to run. */
export type Wish =
  | { readonly is: 'run'; readonly invocation: Invocation }
  | { readonly is: 'help'; readonly command: Command | undefined }
  | { readonly is: 'version' };

type Token = NonNullable<ReturnType<typeof tokenize>>[number];

/** Takes a command line apart. Throws UsageError (2) with a did-you-mean for whatever it does not know. */
export function parseArguments(argv: readonly string[], cwd: string): Wish {
  const tokens = tokenize(argv);
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const asks = (name: string) => tokens.some((token) => token.kind === 'option' && token.name === name);
  if (asks('version')) return { is: 'version' };
  refuseStrangers(tokens);
  if (words[0] === 'help') return { is: 'help', command: commandFor(words.slice(1), cwd)?.command };
  const found = commandFor(words, cwd);
  if (asks('help')) return { is: 'help', command: found?.command };
  const command = found?.command ?? defaultCommand;
  const operands = words.slice(found?.length ?? 0);
  if (operands.length > command.mostOperands) {
    const most = command.operands === '' ? 'nothing more' : command.operands;
    const extra = operands[command.mostOperands];
    throw new UsageError(`${command.name} takes ${most}, so "${extra}" is too much; see ${helpFor(command)}`);
  }
  return { is: 'run', invocation: { command, options: optionsOf(tokens, command), operands } };
}

/** Leniently, so that every complaint is ours to word. */
function tokenize(argv: readonly string[]) {
  const options: Record<string, { type: 'string' | 'boolean'; short?: string; multiple?: boolean }> = {};
  for (const { name, value, short } of commands.flatMap((command) => command.options)) {
    options[name] = { type: value === undefined ? 'boolean' : 'string', ...(short && { short }) };
  }
  return parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true }).tokens;
}

/** The command that the first words name, and how many words that takes; undefined when they name none. */
function commandFor(
  words: readonly string[],
  cwd: string,
): { readonly command: Command; readonly length: number } | undefined {
  const [first, second = ''] = words;
  if (first === undefined) return undefined;
  const named = commands.find(({ name }) => name === first || name === `${first} ${second}`);
  if (named) return { command: named, length: named.name.split(' ').length };
  const family = commands.filter(({ name }) => name.startsWith(`${first} `));
  if (family.length > 0) throw unknownMember(first, second, family);
  // A single word that is no file was meant as a command rather than as a path.
  if (/^[a-z][a-z-]*$/.test(first) && !existsSync(resolve(cwd, first))) throw unknownCommand(first);
  return undefined;
}

function unknownMember(first: string, second: string, family: readonly Command[]): UsageError {
  const names = family.map(({ name }) => name);
  if (second === '') return new UsageError(`${first} needs a second word: ${names.join(' or ')}`);
  const guess = suggest(`${first} ${second}`, names);
  const hint = guess ? `; did you mean "${guess}"?` : `; there are ${names.join(' and ')}`;
  return new UsageError(`unknown command "${first} ${second}"${hint}`);
}

function unknownCommand(word: string): UsageError {
  const names = ['help', ...new Set(commands.map(({ name }) => name.split(' ')[0] ?? name))];
  const guess = suggest(word, names);
  const hint = guess ? `did you mean "${guess}"?` : `the commands are ${names.join(', ')}`;
  return new UsageError(`"${word}" is neither a command nor a file here; ${hint}`);
}

function optionsOf(tokens: readonly Token[], command: Command): ReadonlyMap<string, readonly string[]> {
  const options = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = command.options.find(({ name }) => name === token.name);
    if (!option) throw foreignOption(token.rawName, command);
    const values = options.get(option.name) ?? [];
    if (values.length > 0 && !option.repeatable) throw new UsageError(`${token.rawName} was given twice`);
    const value = givenValue(token, option);
    options.set(option.name, value === undefined ? values : [...values, value]);
  }
  return options;
}

function givenValue(token: Token & { kind: 'option' }, option: Option): string | undefined {
  const { rawName, value, inlineValue } = token;
  if (option.value === undefined) {
    if (value !== undefined) throw new UsageError(`${rawName} is a switch and takes no value`);
    return undefined;
  }
  const isMissing = value === undefined || value === '' || (!inlineValue && /^-./.test(value));
  if (isMissing) throw new UsageError(`${rawName} needs a value: ${rawName} ${option.value}`);
  if (option.choices && !option.choices.includes(value)) {
    const guess = suggest(value, option.choices);
    const hint = guess ? `; did you mean "${guess}"?` : '';
    throw new UsageError(`${rawName} must be one of ${option.choices.join(', ')}, not "${value}"${hint}`);
  }
  return value;
}

/** Before any word is taken for a command: behind an unknown option the next word may have been its value. */
function refuseStrangers(tokens: readonly Token[]): void {
  const known = new Set(commands.flatMap(({ options }) => options.map(({ name }) => name)));
  for (const token of tokens) {
    if (token.kind !== 'option' || known.has(token.name)) continue;
    const guess = suggest(
      token.rawName,
      [...known].map((name) => `--${name}`),
    );
    const hint = guess ? `did you mean ${guess}?` : 'see papertiger --help';
    throw new UsageError(`unknown option ${token.rawName}; ${hint}`);
  }
}

/** An option that another command has. */
function foreignOption(given: string, command: Command): UsageError {
  const homes = commands.filter(({ options }) => options.some(({ name }) => `--${name}` === given));
  const names = homes.map(({ name }) => `papertiger ${name}`).join(' and ');
  return new UsageError(`${command.name} has no option ${given}; it belongs to ${names}`);
}

function helpFor(command: Command): string {
  return `papertiger ${command.name} --help`;
}
