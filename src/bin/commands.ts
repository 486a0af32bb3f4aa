import { levels } from '../core/verdict/levels.ts';
import type { Command, Option } from './command.ts';

const everywhere: readonly Option[] = [
  { name: 'color', help: 'Color even where the output is no terminal.' },
  { name: 'no-color', help: 'Plain text. So does the environment variable NO_COLOR.' },
  { name: 'help', short: 'h', help: 'Explain this command.' },
];

const rulesFrom: readonly Option[] = [
  { name: 'config', value: 'FILE', help: 'Configuration; default: the nearest papertiger.yml upward.' },
  { name: 'no-config', help: 'Read no configuration.' },
  { name: 'rules', value: 'DIR', repeatable: true, help: 'Add a pack of rules. Repeatable.' },
];

/** How a run judges, and how it tells. */
const judging: readonly Option[] = [
  {
    name: 'format',
    value: 'NAME[:FILE]',
    repeatable: true,
    help: 'pretty (default) or json; with :FILE into a file. Repeatable.',
  },
  {
    name: 'fail-on',
    value: 'LEVEL',
    choices: levels,
    help: 'Fail from this level up: critical, high (default), medium or low.',
  },
  { name: 'today', value: 'DATE', help: 'Judge ages as of this day; default: today in UTC.' },
  { name: 'quiet', help: 'Print only what fails the run.' },
  { name: 'exit-zero', help: 'Exit with 0 even when there are findings.' },
];

const check: Command = {
  name: 'check',
  operands: '[path…]',
  mostOperands: Number.POSITIVE_INFINITY,
  summary: 'Judge security programs and Markdown; the default command.',
  options: [
    ...judging,
    ...rulesFrom,
    {
      name: 'stdin-filename',
      value: 'FILE',
      help: 'Read standard input as if it were this file. A path of - reads it as a program.',
    },
    { name: 'stats', help: 'Print on standard error where the time went.' },
    ...everywhere,
  ],
  examples: [
    'papertiger',
    'papertiger check examples --fail-on critical',
    'papertiger security-program.yml --format json:verdict.json --format pretty',
  ],
  load: async () => (await import('./check.ts')).check,
};

const explain: Command = {
  name: 'explain',
  operands: 'RULE|CONTROL|INCIDENT',
  mostOperands: 1,
  summary: 'Say what a rule checks, what a control asks for, or how a theft went.',
  options: [...rulesFrom, ...everywhere],
  examples: [
    'papertiger explain custody/quorum-below-half',
    'papertiger explain custody.quorum-threshold',
    'papertiger explain bybit-2025',
  ],
  load: async () => (await import('./explain.ts')).explain,
};

const claims: Command = {
  name: 'claims',
  operands: '[path…]',
  mostOperands: Number.POSITIVE_INFINITY,
  summary: 'Find claims in Markdown that treat a certificate as safety; no program needed.',
  options: [
    ...judging,
    { name: 'stdin', help: 'Read Markdown from standard input.' },
    ...rulesFrom,
    ...everywhere,
  ],
  examples: ['papertiger claims README.md docs', 'pbpaste | papertiger claims --stdin'],
  load: async () => (await import('./claims.ts')).claims,
};

const replay: Command = {
  name: 'replay',
  operands: '[path…]',
  mostOperands: Number.POSITIVE_INFINITY,
  summary: 'Say of known thefts where the controls of a program would have interrupted them.',
  options: [
    {
      name: 'format',
      value: 'NAME',
      choices: ['pretty', 'json'],
      help: 'pretty (default) or json.',
    },
    {
      name: 'against',
      value: 'REF',
      help: 'Say which thefts are re-opened or closed since a git revision, or against another folder.',
    },
    { name: 'today', value: 'DATE', help: 'Judge ages as of this day; default: today in UTC.' },
    ...rulesFrom,
    ...everywhere,
  ],
  examples: [
    'papertiger replay examples/northwind-exchange',
    'papertiger replay examples/northwind-exchange --against HEAD^',
  ],
  load: async () => (await import('./replay.ts')).replay,
};

const rulesList: Command = {
  name: 'rules ls',
  operands: '',
  mostOperands: 0,
  summary: 'List the rules with their severities.',
  options: [
    {
      name: 'format',
      value: 'NAME',
      choices: ['pretty', 'json'],
      help: 'pretty (default) or json.',
    },
    ...rulesFrom,
    ...everywhere,
  ],
  examples: ['papertiger rules ls --format json'],
  load: async () => (await import('./rules-ls.ts')).rulesLs,
};

const rulesTest: Command = {
  name: 'rules test',
  operands: '[dir]',
  mostOperands: 1,
  summary: 'Prove every rule of a pack by its own examples; default: the built-in rules.',
  options: [
    { name: 'coverage', help: 'List the clauses that no example decides either way.' },
    ...everywhere,
  ],
  examples: ['papertiger rules test ./my-rules --coverage'],
  load: async () => (await import('./rules-test.ts')).rulesTest,
};

/** Every command. The command line, help and did-you-mean all derive from this table. */
export const commands: readonly Command[] = [check, claims, explain, replay, rulesList, rulesTest];
/** What `papertiger` without a command means. */
export const defaultCommand = check;
