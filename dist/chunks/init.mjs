import {
  openTerminal
} from "./shared-9.mjs";
import {
  baselineFor,
  dayFor,
  readInput,
  rulesFor
} from "./shared-4.mjs";
import {
  configFor
} from "./shared-7.mjs";
import "./shared-5.mjs";
import {
  kinds,
  sectors
} from "./shared-10.mjs";
import {
  settingsFor
} from "./shared-13.mjs";
import "./shared-12.mjs";
import "./shared-19.mjs";
import "./shared-26.mjs";
import {
  check,
  dollars,
  messageOf
} from "./shared-3.mjs";
import {
  escapeJson,
  version,
  visible
} from "./shared-21.mjs";
import {
  hang
} from "./shared-18.mjs";
import "./shared-16.mjs";
import "./shared-2.mjs";
import {
  programFile
} from "./shared-27.mjs";
import {
  gitRoot,
  isInside,
  nameOf,
  readText
} from "./shared-30.mjs";
import {
  reasonOf,
  systemCode
} from "./shared-31.mjs";
import {
  askGit
} from "./shared-28.mjs";
import "./shared-17.mjs";
import {
  UsageError
} from "./shared-14.mjs";
import "./shared-1.mjs";

// src/bin/init/init.ts
import { resolve } from "node:path";

// src/host/init-create.ts
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  realpathSync,
  rmSync,
  writeFileSync
} from "node:fs";
import { basename, dirname, join } from "node:path";
function createWhole(path, text, root, name) {
  const folder = dirname(path);
  try {
    if (!isInside(realpathSync(existing(folder)), realpathSync(existing(root)))) {
      throw new UsageError(`cannot write ${name}: a link on its way leads out of the folder`, 3);
    }
    mkdirSync(folder, { recursive: true });
    return create(path, text);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`cannot write ${name}: ${reasonOf(error)}`, 3);
  }
}
function create(path, text) {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  rmSync(temporary, { force: true });
  try {
    fill(temporary, text);
    return publish(temporary, path, text);
  } finally {
    rmSync(temporary, { force: true });
  }
}
function publish(temporary, path, text) {
  try {
    linkSync(temporary, path);
    return true;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    if (!["EPERM", "ENOTSUP", "ENOSYS", "EOPNOTSUPP"].includes(systemCode(error))) throw error;
    return fillNew(path, text);
  }
}
function fillNew(path, text) {
  if (existsSync(path)) return false;
  fill(path, text);
  return true;
}
function fill(path, text) {
  const descriptor = openSync(path, "wx");
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}
function existing(folder) {
  return existsSync(folder) ? folder : existing(dirname(folder));
}

// src/host/init-look.ts
import { existsSync as existsSync2, readdirSync, statSync } from "node:fs";
import { basename as basename2, dirname as dirname2, join as join2, relative, sep } from "node:path";
var hookFiles = [".pre-commit-config.yaml", ".husky", "lefthook.yml", ".lefthook.yml"];
var schemaFile = join2("node_modules", "papertiger", "schemas", "program.schema.json");
async function lookAround(folder, name) {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory()) throw new UsageError(`cannot write into ${name}: it is not a folder`, 3);
  const root = gitRoot(folder) ?? folder;
  const names = namesIn(folder);
  return {
    root,
    name: await organizationOf(stats ? folder : root) ?? (basename2(folder) || "example"),
    programs: names.filter((file) => programFile.test(file)),
    config: names.find((file) => /^papertiger\.ya?ml$/.test(file)),
    workflow: workflowIn(join2(root, ".github", "workflows")),
    hooks: hooksIn(root),
    schema: schemaFor(folder, root)
  };
}
function ownerOf(remote) {
  const [, path] = /^(?:(?:https?|ssh|git):\/\/[^/]+\/|[\w.@-]{2,}:(?!\/))([^?#]+)$/.exec(remote.trim()) ?? [];
  const steps = (path ?? "").split("/").filter((step) => step !== "");
  const owner = steps.length >= 2 ? steps[0] : void 0;
  return owner !== void 0 && /^[\w.~-]{1,100}$/.test(owner) ? owner : void 0;
}
async function organizationOf(folder) {
  if (!existsSync2(folder) || gitRoot(folder) === void 0) return void 0;
  const { code, out } = await askGit(["config", "--get", "remote.origin.url"], folder);
  return code === 0 ? ownerOf(out.toString("utf8")) : void 0;
}
function hooksIn(root) {
  const name = hookFiles.find((file) => existsSync2(join2(root, file)));
  return name === void 0 ? void 0 : { name, isHooked: mentions(join2(root, name, name === ".husky" ? "pre-commit" : "")) };
}
function workflowIn(folder) {
  const name = namesIn(folder).find(
    (file) => /^papertiger\.ya?ml$/.test(file) || /\.ya?ml$/.test(file) && mentions(join2(folder, file))
  );
  return name && `.github/workflows/${name}`;
}
function mentions(path) {
  try {
    return readText(path, path).includes("papertiger");
  } catch (error) {
    if (error instanceof UsageError) return false;
    throw error;
  }
}
function schemaFor(folder, root) {
  for (let at = folder; ; at = dirname2(at)) {
    if (existsSync2(join2(at, schemaFile))) return relative(folder, join2(at, schemaFile)).split(sep).join("/");
    if (at === root || at === dirname2(at)) return void 0;
  }
}
function namesIn(folder) {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (systemCode(error) !== "") return [];
    throw error;
  }
}

// src/bin/init/answers.ts
var readers = {
  name: (text) => {
    const name = text.trim();
    if (name === "" || name.length > 200) throw new UsageError("expected a name of 1 to 200 characters");
    return name;
  },
  kinds: (text) => {
    const words = [...new Set(text.split(/[\s,]+/).filter((word) => word !== ""))];
    return words.length === 0 ? refuse("at least one kind", kinds) : words.map((word) => among(kinds, word));
  },
  sector: (text) => among(sectors, text.trim()),
  assetsUsd: (text) => {
    const digits = text.trim().replaceAll(/[_,]/g, "");
    if (!/^\d{1,15}$/.test(digits))
      throw new UsageError(`expected whole US dollars, such as 40000000, not "${text}"`);
    return Number(digits);
  },
  wallets: (text) => {
    const count = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 101;
    if (count > 100) throw new UsageError(`expected a number from 0 to 100, not "${text}"`);
    return count;
  }
};
function answersFrom({ options }) {
  const read = (flag, reader) => {
    const values = options.get(flag);
    return values && under(`--${flag}`, () => reader(values.join(",")));
  };
  const name = read("name", readers.name);
  const chosen = read("kind", readers.kinds);
  const sector = read("sector", readers.sector);
  const assetsUsd = read("assets-usd", readers.assetsUsd);
  const wallets = read("wallets", readers.wallets);
  return {
    ...name !== void 0 && { name },
    ...chosen && { kinds: chosen },
    ...sector !== void 0 && { sector },
    ...assetsUsd !== void 0 && { assetsUsd },
    ...wallets !== void 0 && { wallets }
  };
}
function refuseContradiction({ sector, wallets = 0 }) {
  if (wallets > 0 && sector !== void 0 && !holdsCrypto(sector)) {
    throw new UsageError(
      `--sector ${sector} and --wallets ${wallets} contradict each other: whoever holds wallets is crypto, or mixed`
    );
  }
}
function holdsCrypto(sector) {
  return sector === void 0 || sector === "crypto" || sector === "mixed";
}
function under(flag, read) {
  try {
    return read();
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(`${flag}: ${error.message}`);
    throw error;
  }
}
function among(words, word) {
  return words.includes(word) ? word : refuse(`not "${word}"`, words);
}
function refuse(what, words) {
  throw new UsageError(`expected one of ${words.join(", ")}; ${what}`);
}

// src/bin/init/ask.ts
async function askProgram(given, guess, ask) {
  const name = given.name ?? await answer(ask, `Name of the organization [${visible(guess)}]`, readers.name, guess);
  const chosen = given.kinds ?? await answer(ask, `What it does, one or more of ${kinds.join(", ")}`, readers.kinds);
  const usual = chosen.every((kind) => kind === "saas") ? "non_crypto" : "crypto";
  const sector = given.sector ?? await answer(ask, `Sector, one of ${sectors.join(", ")} [${usual}]`, readers.sector, usual);
  const assetsUsd = given.assetsUsd ?? await answer(
    ask,
    "All assets under its control in US dollars, customers' included [not known yet]",
    (text) => text === "" ? void 0 : readers.assetsUsd(text),
    ""
  );
  const wallets = given.wallets ?? (holdsCrypto(sector) ? await answer(ask, "How many wallets hold value or authority [0]", readers.wallets, "0") : 0);
  return { name, kinds: chosen, sector, ...assetsUsd !== void 0 && { assetsUsd }, wallets };
}
async function askConsent(what, ask) {
  return answer(ask, `Also write ${what} [yes]`, yesOrNo, "yes");
}
function yesOrNo(text) {
  if (/^(y|yes)$/i.test(text)) return true;
  if (/^(n|no)$/i.test(text)) return false;
  throw new UsageError("expected yes or no");
}
async function answer(ask, question, read, usual) {
  for (let prompt = `${question}: `; ; ) {
    const typed = (await ask(prompt)).trim();
    try {
      return read(typed === "" && usual !== void 0 ? usual : typed);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      prompt = `  ${visible(error.message)}
${question}: `;
    }
  }
}

// src/bin/init/plan.ts
import { join as join3 } from "node:path";

// src/bin/init/program.ts
var cryptoChapters = [
  {
    section: "signers",
    asks: "who approves, on which device, and who could be taken together",
    fields: ["id", "person", "organization", "device"]
  },
  {
    section: "verification",
    asks: "how a signer knows what is being signed",
    fields: ["blind_signing", "hash_check", "decoders", "simulation"]
  },
  {
    section: "policy",
    asks: "what may leave, and who may change that",
    fields: ["default", "initiator_can_approve", "change"]
  },
  {
    section: "breaker",
    asks: "what stops an outflow without waiting for people",
    fields: ["triggers", "seconds_to_freeze", "tested"]
  }
];
var commonChapters = [
  {
    section: "governance",
    asks: "who answers for security and may say stop",
    fields: ["security_owner", "stop_authority", "reports_to"]
  },
  {
    section: "risk",
    asks: "how large a loss would be survived",
    fields: ["appetite_usd", "approved_by", "approved_on"]
  },
  {
    section: "accounts",
    asks: "which accounts could do the most harm, and how they are held",
    fields: ["id", "privileged", "mfa", "recovery"]
  },
  {
    section: "response",
    asks: "what happens in the first hour",
    fields: ["runbook", "halt_authority", "time_to_pause_minutes"]
  }
];
function quoted(text) {
  return escapeJson(JSON.stringify(text));
}
function programText(answers, schema) {
  const { wallets = 0 } = answers;
  const lines = [
    `# yaml-language-server: $schema=${schema}`,
    "# What stands between a thief and the assets, as facts that papertiger checks. Declare what is true today, also where it",
    "# is weak: what is left out counts as failing, never as a pass. Certificates go under compliance; here they weigh nothing.",
    "apiVersion: security-program/v1",
    "",
    ...orgLines(answers),
    ...wallets > 0 ? ["", ...walletLines(wallets)] : [],
    "",
    ...chapterLines(answers)
  ];
  return `${lines.join("\n")}
`;
}
function orgLines({ name = "", kinds: kinds2, sector, assetsUsd }) {
  return [
    "org:",
    `  name: ${quoted(name)}`,
    kinds2 ? `  kind: [${kinds2.join(", ")}] # decides which controls are asked for` : "  # kind: what the organization does, such as [exchange]; it decides which controls are asked for",
    sector === void 0 ? "  # sector: crypto, fintech, non_crypto or mixed" : `  sector: ${sector}`,
    assetsUsd === void 0 ? "  # assets_usd: all assets under its control, its customers' included" : `  assets_usd: ${assetsUsd} # all assets under its control, its customers' included`
  ];
}
function walletLines(count) {
  const others = Array.from({ length: count - 1 }, (_, place) => `  - id: wallet-${place + 2}`);
  return [
    "wallets: # whatever holds value or authority; give each the id that people call it by",
    "  - id: wallet-1",
    "    # tier: hot, warm or cold",
    "    # type: eoa, safe, multisig, mpc, custodian, \u2026",
    '    # chain: as a CAIP-2 identifier, such as "eip155:1"',
    "    # max_exposure_usd: the most that it may ever hold or move",
    "    # owners: the ids of the signers whose approval counts",
    "    # threshold: how many of them must approve",
    ...others
  ];
}
function chapterLines({ kinds: kinds2, sector, wallets = 0 }) {
  const onlySaas = sector === void 0 && wallets === 0 && kinds2?.every((kind) => kind === "saas");
  const own = wallets === 0 ? [{ section: "wallets", asks: "what holds value", fields: ["id", "tier", "owners", "threshold"] }] : [];
  const chapters = [
    ...holdsCrypto(sector) && !onlySaas ? [...own, ...cryptoChapters] : [],
    ...commonChapters
  ];
  return [
    "# Next, from the top; the editor completes the fields, and papertiger explain RULE says why a rule asks.",
    ...chapters.map(({ section, asks, fields }) => `#   ${section}: ${asks} (${fields.join(", ")}, \u2026)`)
  ];
}

// src/bin/init/files.ts
var published = { repository: "papertiger/papertiger", tag: `v${version}` };
function configText(program) {
  return `# How papertiger judges. Data only: nothing in it can run code.
extends: [papertiger:recommended] # or papertiger:strict
files: [${quoted(program)}, "*.md", "docs/**/*.md"] # programs, and the words that are held to them
fail-on: high
`;
}
function workflowText(folder) {
  const inputs = folder === "" ? "" : `
        with:
          working-directory: ${quoted(folder)}`;
  return `name: papertiger
on:
  pull_request:
  schedule:
    - cron: "17 6 * * 1" # evidence and exceptions expire without a commit
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      # A tag can be moved: pin both actions to the full commit SHA of the release that you reviewed.
      - uses: actions/checkout@v7
        with:
          fetch-depth: 2 # with the commit before, so that a weakening shows
          persist-credentials: false
      - uses: ${published.repository}@${published.tag}${inputs}
`;
}
function hookText(folder) {
  return `repos:
${hookEntry(folder)}`;
}
function hookEntry(folder) {
  const arguments_ = folder === "" ? "" : `
        args: [--config, ${quoted(`${folder}/papertiger.yml`)}]`;
  return `  - repo: https://github.com/${published.repository}
    rev: ${published.tag} # pre-commit autoupdate --freeze pins it to a commit
    hooks:
      - id: papertiger${arguments_}
`;
}

// src/bin/init/plan.ts
var usualSchema = "./node_modules/papertiger/schemas/program.schema.json";
function planBasics(answers, found, folder) {
  const { programs, config, schema = usualSchema } = found;
  const write = (name, text) => ({ path: join3(folder, name), text, root: folder });
  const glob = programs.some((name) => name.endsWith(".yaml")) ? "security-program*.y*ml" : "security-program*.yml";
  const files = [
    ...programs.length > 0 ? [] : [write("security-program.yml", programText(answers, schema))],
    ...config === void 0 ? [write("papertiger.yml", configText(glob))] : []
  ];
  const notes = [...programs, ...config === void 0 ? [] : [config]].map(leftAlone);
  const advice = "npm install --save-dev papertiger brings the schema for completion in the editor";
  return {
    files,
    notes: [...notes, ...found.schema === void 0 && programs.length === 0 ? [advice] : []]
  };
}
function planExtras(found, folder, wanted) {
  const { root, workflow, hooks } = found;
  const below = nameOf(folder, root);
  if (wanted.workflow && below.includes("${{")) {
    throw new UsageError(`a workflow would run what the name ${below} says; give --no-workflow`);
  }
  const write = (name, text) => ({ path: join3(root, name), text, root });
  const files = [
    ...wanted.workflow && !workflow ? [write(".github/workflows/papertiger.yml", workflowText(below))] : [],
    ...wanted.hook && !hooks ? [write(".pre-commit-config.yaml", hookText(below))] : []
  ];
  const notes = [
    ...wanted.workflow && workflow ? [leftAlone(workflow)] : [],
    ...wanted.hook && hooks ? hookAdvice(hooks, below) : []
  ];
  return { files, notes };
}
function leftAlone(name) {
  return `left ${name} alone: it exists`;
}
function hookAdvice({ name: hooks, isHooked }, below) {
  if (isHooked) return [leftAlone(hooks)];
  if (hooks === ".pre-commit-config.yaml") {
    const entry = hookEntry(below).trimEnd().split("\n");
    return [`${leftAlone(hooks)}; to judge every commit add under repos:`, ...entry];
  }
  const config = /^[\w./-]+$/.test(below) ? `${below}/papertiger.yml` : "FILE";
  const options = below === "" ? "" : ` --config ${config}`;
  return [
    `left ${hooks} alone; its hook before a commit may run: node_modules/.bin/papertiger check${options}`
  ];
}

// src/bin/init/report.ts
function firstStep(verdict, width) {
  const { counts, statuses } = verdict;
  const open = verdict.findings.filter(({ status }) => status.is === "open");
  const best = mostValuable(open, verdict);
  if (!best) return ["papertiger check finds nothing open here."];
  const words = open.filter(({ rule }) => rule.startsWith("claim/")).length;
  const { fix = "", interrupts_usd = 0 } = verdict.rules[best.rule] ?? {};
  const worth = interrupts_usd > 0 ? `; its controls would have interrupted ${dollars(interrupts_usd)} of loss on record (our judgement)` : "";
  return [
    ...hang(
      "",
      `papertiger check: ${statuses.open} open findings, ${counts.critical} of them critical. A program that says little fails on purpose.`,
      width
    ),
    ...words > 0 ? hang(
      "",
      `Of these ${words} in the words of the Markdown here; papertiger claims shows only those.`,
      width
    ) : [],
    "",
    ...hang("First: ", `${visible(best.rule)} (${best.severity})${worth}.`, width),
    ...hang("       ", messageOf(best), width),
    ...hang("       ", visible(fix.trim().replaceAll(/\s*\n\s*/g, " ")), width),
    `       papertiger explain ${visible(best.rule)}`
  ];
}
function mostValuable(open, { rules }) {
  const worth = ({ rule }) => rules[rule]?.interrupts_usd ?? 0;
  let best = open[0];
  for (const finding of open) if (best && worth(finding) > worth(best)) best = finding;
  return best;
}

// src/bin/init/init.ts
async function init(invocation, io, open = openTerminal) {
  const { options, operands } = invocation;
  const folder = resolve(io.cwd, operands[0] ?? ".");
  const found = await lookAround(folder, nameOf(folder, io.cwd));
  const plan = await planFor(invocation, found, folder, open);
  if (options.has("dry-run")) {
    await io.stdout.write(preview(plan, io.cwd));
    return 0;
  }
  await io.stdout.write(writeAll(plan, io.cwd));
  await io.stdout.write(`
${(await judged(invocation, folder, io)).join("\n")}
`);
  return 0;
}
async function planFor(invocation, found, folder, open) {
  const { options } = invocation;
  const given = answersFrom(invocation);
  refuseContradiction(given);
  const wanted = { workflow: !options.has("no-workflow"), hook: !options.has("no-hook") };
  const extras = planExtras(found, folder, wanted);
  if (options.has("yes")) return both(planBasics({ name: found.name, ...given }, found, folder), extras);
  const terminal = open();
  if (!terminal) {
    refuseSilence(invocation, given, found);
    return both(planBasics(given, found, folder), extras);
  }
  try {
    const answers = found.programs.length > 0 ? given : await askProgram(given, found.name, terminal.ask);
    refuseContradiction(answers);
    const names = extras.files.map(({ path }) => nameOf(path, found.root)).join(" and ");
    const agreed = names === "" || await askConsent(names, terminal.ask);
    const basics = planBasics(answers, found, folder);
    return agreed ? both(basics, extras) : basics;
  } finally {
    terminal.close();
  }
}
function both(one, other) {
  return { files: [...one.files, ...other.files], notes: [...one.notes, ...other.notes] };
}
function refuseSilence({ options }, given, found) {
  const needs = found.programs.length > 0 ? [] : ["name", "kinds"];
  const missing = needs.filter((need) => given[need] === void 0);
  if (missing.length === 0 && options.size > 0) return;
  const flags = missing.map((need) => need === "name" ? "--name NAME" : "--kind KIND");
  const say = flags.length > 0 ? `${flags.join(" and ")}, or --yes to start with what can be guessed` : "--yes";
  throw new UsageError(
    `nobody is here to answer questions: give ${say}; --sector, --assets-usd, --wallets, --no-workflow, --no-hook and --dry-run are optional`
  );
}
function writeAll({ files, notes }, cwd) {
  const lines = [];
  for (const { path, text, root } of files) {
    const name = nameOf(path, cwd);
    try {
      const isNew = createWhole(path, text, root, name);
      lines.push(isNew ? `wrote ${name}` : `left ${name} alone: it exists`);
    } catch (error) {
      if (!(error instanceof UsageError) || lines.length === 0) throw error;
      throw new UsageError([error.message, ...lines].join("\n"), error.code);
    }
  }
  return `${[...lines, ...notes].map(visible).join("\n")}
`;
}
function preview({ files, notes }, cwd) {
  const shown = files.map(({ path, text }) => {
    const lines = text.trimEnd().split("\n");
    return [`would write ${nameOf(path, cwd)}:`, ...lines.map((line) => `  ${line}`.trimEnd())];
  });
  const blocks = [...shown, notes].filter((lines) => lines.length > 0);
  return `${blocks.map((lines) => lines.map(visible).join("\n")).join("\n\n")}
`;
}
async function judged(invocation, folder, io) {
  const check2 = { ...invocation, options: /* @__PURE__ */ new Map(), operands: [] };
  const config = configFor(check2, folder);
  const rules = await rulesFor(check2, config, folder);
  const { sources } = await readInput(check2, { ...io, cwd: folder }, config);
  const settings = await settingsFor(check2, config, sources, folder);
  const known = baselineFor(check2, config, folder)?.baseline.entries;
  const verdict = check(sources, {
    today: dayFor(check2, io),
    settings: { ...settings, ...known && { baseline: known } },
    ...rules && { rules }
  });
  return firstStep(verdict, Math.max(40, io.stdout.columns || 100));
}
export {
  init
};
