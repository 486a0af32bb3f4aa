import {
  levels
} from "./shared-9.mjs";

// src/bin/commands.ts
var everywhere = [
  { name: "color", help: "Color even where the output is no terminal." },
  { name: "no-color", help: "Plain text. So does the environment variable NO_COLOR." },
  { name: "help", short: "h", help: "Explain this command." }
];
var rulesFrom = [
  { name: "config", value: "FILE", help: "Configuration; default: the nearest papertiger.yml upward." },
  { name: "no-config", help: "Read no configuration." },
  { name: "rules", value: "DIR", repeatable: true, help: "Add a pack of rules. Repeatable." }
];
var judging = [
  {
    name: "format",
    value: "NAME[:FILE]",
    repeatable: true,
    help: "pretty (default) or json; with :FILE into a file. Repeatable."
  },
  {
    name: "fail-on",
    value: "LEVEL",
    choices: levels,
    help: "Fail from this level up: critical, high (default), medium or low."
  },
  { name: "today", value: "DATE", help: "Judge ages as of this day; default: today in UTC." },
  { name: "quiet", help: "Print only what fails the run." },
  { name: "exit-zero", help: "Exit with 0 even when there are findings." }
];
var check = {
  name: "check",
  operands: "[path\u2026]",
  mostOperands: Number.POSITIVE_INFINITY,
  summary: "Judge security programs and Markdown; the default command.",
  options: [
    ...judging,
    ...rulesFrom,
    {
      name: "stdin-filename",
      value: "FILE",
      help: "Read standard input as if it were this file. A path of - reads it as a program."
    },
    { name: "stats", help: "Print on standard error where the time went." },
    ...everywhere
  ],
  examples: [
    "papertiger",
    "papertiger check examples --fail-on critical",
    "papertiger security-program.yml --format json:verdict.json --format pretty"
  ],
  load: async () => (await import("./check.mjs")).check
};
var explain = {
  name: "explain",
  operands: "RULE|CONTROL|INCIDENT",
  mostOperands: 1,
  summary: "Say what a rule checks, what a control asks for, or how a theft went.",
  options: [...rulesFrom, ...everywhere],
  examples: [
    "papertiger explain custody/quorum-below-half",
    "papertiger explain custody.quorum-threshold",
    "papertiger explain bybit-2025"
  ],
  load: async () => (await import("./explain.mjs")).explain
};
var claims = {
  name: "claims",
  operands: "[path\u2026]",
  mostOperands: Number.POSITIVE_INFINITY,
  summary: "Find claims in Markdown that treat a certificate as safety; no program needed.",
  options: [
    ...judging,
    { name: "stdin", help: "Read Markdown from standard input." },
    ...rulesFrom,
    ...everywhere
  ],
  examples: ["papertiger claims README.md docs", "pbpaste | papertiger claims --stdin"],
  load: async () => (await import("./claims.mjs")).claims
};
var replay = {
  name: "replay",
  operands: "[path\u2026]",
  mostOperands: Number.POSITIVE_INFINITY,
  summary: "Say of known thefts where the controls of a program would have interrupted them.",
  options: [
    {
      name: "format",
      value: "NAME",
      choices: ["pretty", "json"],
      help: "pretty (default) or json."
    },
    {
      name: "against",
      value: "REF",
      help: "Say which thefts are re-opened or closed since a git revision, or against another folder."
    },
    { name: "today", value: "DATE", help: "Judge ages as of this day; default: today in UTC." },
    ...rulesFrom,
    ...everywhere
  ],
  examples: [
    "papertiger replay examples/northwind-exchange",
    "papertiger replay examples/northwind-exchange --against HEAD^"
  ],
  load: async () => (await import("./replay.mjs")).replay
};
var rulesList = {
  name: "rules ls",
  operands: "",
  mostOperands: 0,
  summary: "List the rules with their severities.",
  options: [
    {
      name: "format",
      value: "NAME",
      choices: ["pretty", "json"],
      help: "pretty (default) or json."
    },
    ...rulesFrom,
    ...everywhere
  ],
  examples: ["papertiger rules ls --format json"],
  load: async () => (await import("./rules-ls.mjs")).rulesLs
};
var rulesTest = {
  name: "rules test",
  operands: "[dir]",
  mostOperands: 1,
  summary: "Prove every rule of a pack by its own examples; default: the built-in rules.",
  options: [
    { name: "coverage", help: "List the clauses that no example decides either way." },
    ...everywhere
  ],
  examples: ["papertiger rules test ./my-rules --coverage"],
  load: async () => (await import("./rules-test.mjs")).rulesTest
};
var commands = [check, claims, explain, replay, rulesList, rulesTest];
var defaultCommand = check;

export {
  commands,
  defaultCommand
};
