import {
  kinds,
  sectors,
  services
} from "./shared-10.mjs";
import {
  levels
} from "./shared-18.mjs";

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
    help: "pretty (default), compact, json, markdown; for CI github, gitlab, junit, rdjson, sarif. With :FILE into a file. Repeatable."
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
      name: "against",
      value: "REF",
      help: "Say what became weaker since a branch, tag, commit or other folder; exit with 4 if anything did."
    },
    { name: "changed", help: "With --against: show only findings that the change touches." },
    { name: "fetch", help: "With --against: fetch the revision from origin where the clone lacks it." },
    {
      name: "untrusted",
      help: "With --against: the head is a stranger's; take configuration, packs and baseline from the base."
    },
    {
      name: "stdin-filename",
      value: "FILE",
      help: "Read standard input as if it were this file. A path of - reads it as a program."
    },
    {
      name: "shard",
      value: "I/N",
      help: "Judge only the I-th of N parts of the programs; papertiger merge puts the verdicts together."
    },
    {
      name: "baseline",
      value: "FILE",
      help: "Findings in it are known and fail no run; default: papertiger-baseline.json, where there is one."
    },
    { name: "stats", help: "Print on standard error where the time went." },
    ...everywhere
  ],
  examples: [
    "papertiger",
    "papertiger check --against main",
    "papertiger check examples --fail-on critical",
    "papertiger security-program.yml --format json:verdict.json --format pretty"
  ],
  load: async () => (await import("./check.mjs")).check
};
var init = {
  name: "init",
  operands: "[dir]",
  mostOperands: 1,
  summary: "Start a program: asks a few questions, or takes flags, and overwrites nothing.",
  options: [
    { name: "name", value: "NAME", help: "Name of the organization; default: the owner of the git remote." },
    {
      name: "kind",
      value: "KIND",
      repeatable: true,
      help: `What it does: ${kinds.join(", ")}. Repeatable.`
    },
    { name: "sector", value: "SECTOR", help: `${sectors.join(", ")}.` },
    {
      name: "assets-usd",
      value: "USD",
      help: "All assets under its control, customers' included, such as 40m."
    },
    { name: "wallets", value: "N", help: "How many wallets to begin with." },
    { name: "yes", help: "Ask nothing; what is not given is left undeclared." },
    {
      name: "ci",
      value: "WHERE",
      help: `Where CI runs: ${services.join(", ")}; default: what the remote and the files here tell.`
    },
    { name: "no-workflow", help: "Write nothing for CI; the same as --ci none." },
    { name: "no-hook", help: "Write no configuration of pre-commit." },
    { name: "dry-run", help: "Print what would be written." },
    ...everywhere
  ],
  examples: ["papertiger init", "papertiger init security --name Northwind --kind exchange --wallets 4"],
  load: async () => (await import("./init.mjs")).init
};
var merge = {
  name: "merge",
  operands: "VERDICT.json\u2026",
  mostOperands: Number.POSITIVE_INFINITY,
  summary: "Put the verdicts of all shards of one run together, as if it had never been split.",
  options: [...judging.filter(({ name }) => name !== "today"), ...everywhere],
  examples: [
    "papertiger merge shard-1.json shard-2.json shard-3.json",
    "papertiger merge shard-*.json --format json:verdict.json --format pretty"
  ],
  load: async () => (await import("./merge.mjs")).merge
};
var baseline = {
  name: "baseline",
  operands: "[path\u2026]",
  mostOperands: Number.POSITIVE_INFINITY,
  summary: "Record the findings of today as known, or say what is new since.",
  options: [
    { name: "owner", value: "ID", help: "Who answers for the findings that are recorded." },
    { name: "prune", help: "Drop what is not found any more." },
    { name: "accept-new", help: "Record what is new as well." },
    { name: "dry-run", help: "Say what would be written, and write nothing." },
    {
      name: "baseline",
      value: "FILE",
      help: "The file; default: papertiger-baseline.json beside the configuration, else here."
    },
    { name: "today", value: "DATE", help: "Judge ages as of this day; default: today in UTC." },
    ...rulesFrom,
    ...everywhere
  ],
  examples: ["papertiger baseline --owner p-101", "papertiger baseline --prune"],
  load: async () => (await import("./baseline.mjs")).baseline
};
var except = {
  name: "except",
  operands: "RULE [ENTITY] [path\u2026]",
  mostOperands: Number.POSITIVE_INFINITY,
  summary: "Write a dated exception for what a rule finds now, and for nothing else, into the program.",
  options: [
    { name: "owner", value: "ID", help: "Who will end it: the opaque id of a person." },
    { name: "reason", value: "TEXT", help: "Why it is needed, in a sentence." },
    { name: "approved-by", value: "ID", help: "Who accepted it; not its owner." },
    {
      name: "compensating",
      value: "CONTROL",
      repeatable: true,
      help: "A control that bounds the damage meanwhile. Repeatable."
    },
    { name: "exposure-usd", value: "AMOUNT", help: "Most that can be lost through it." },
    { name: "expires", value: "DATE", help: "Last day on which it holds; default: in 30 days, at most 90." },
    { name: "dry-run", help: "Print what would be written, and write nothing." },
    { name: "today", value: "DATE", help: "Judge ages as of this day; default: today in UTC." },
    ...rulesFrom,
    ...everywhere
  ],
  examples: ["papertiger except hot/no-cap --owner p-1 --approved-by ceo --reason rebuild"],
  load: async () => (await import("./except.mjs")).except
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
var analyze = {
  name: "analyze",
  operands: "[path\u2026]",
  mostOperands: Number.POSITIVE_INFINITY,
  summary: "Say how few must fall for money to move, and how much one of them reaches.",
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
      help: "Say what changed since a git revision, or against another folder."
    },
    { name: "today", value: "DATE", help: "Count lent rights as of this day; default: today in UTC." },
    { name: "config", value: "FILE", help: "Configuration; default: the nearest papertiger.yml upward." },
    { name: "no-config", help: "Read no configuration." },
    ...everywhere
  ],
  examples: [
    "papertiger analyze examples/northwind-exchange",
    "papertiger analyze examples/northwind-exchange --against HEAD^"
  ],
  load: async () => (await import("./analyze.mjs")).analyze
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
var commands = [
  check,
  baseline,
  claims,
  analyze,
  except,
  explain,
  init,
  merge,
  replay,
  rulesList,
  rulesTest
];
var defaultCommand = check;

export {
  commands,
  defaultCommand
};
