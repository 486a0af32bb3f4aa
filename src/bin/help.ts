import { hang } from '../report/wrap.ts';
import type { Command, Option } from './command.ts';
import { commands } from './commands.ts';

const width = 80;

/** The help of one command, or of all. */
export function helpText(command: Command | undefined): string {
  return `${(command ? commandLines(command) : overviewLines()).join('\n')}\n`;
}

function overviewLines(): string[] {
  return [
    'papertiger tells paper from protection: a linter for security programs.',
    '',
    'Usage: papertiger [command] [options]',
    '',
    'Commands',
    ...table(commands.map(({ name, operands, summary }) => [`${name} ${operands}`.trim(), summary])),
    ...table([['help [command]', 'Explain a command and its options.']]),
    '',
    'Options',
    ...table([
      ['-h, --help', 'Explain a command.'],
      ['--version', 'Print the version.'],
    ]),
    '',
    'Exit codes',
    ...exitCodes,
    '',
    'Examples',
    ...commands.flatMap(({ examples }) => examples.slice(0, 2).map((example) => `  ${example}`)),
  ];
}

function commandLines(command: Command): string[] {
  const isCheck = command.name === 'check';
  return [
    ...hang('', command.summary, width),
    '',
    `Usage: papertiger ${isCheck ? '[check]' : command.name} ${`${command.operands} [options]`.trim()}`,
    '',
    'Options',
    ...table(command.options.map((option) => [optionName(option), option.help])),
    ...(isCheck ? ['', 'Exit codes', ...exitCodes] : []),
    '',
    'Examples',
    ...command.examples.map((example) => `  ${example}`),
  ];
}

const exitCodes = table([
  ['0', 'Nothing at or above --fail-on.'],
  ['1', 'Findings at or above --fail-on.'],
  ['2', 'The command line, the configuration or a rule pack is wrong.'],
  ['3', 'An input cannot be read, or there is nothing to read.'],
  ['4', 'Something became weaker, at or above --fail-on; only with --against.'],
  ['5', 'papertiger itself is at fault.'],
]);

function optionName({ name, short, value }: Option): string {
  return `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
}

/** Two columns; the second one wraps. */
function table(rows: readonly (readonly [string, string])[]): string[] {
  return rows.flatMap(([name, text]) => hang(`  ${name.padEnd(24)} `, text, width));
}
