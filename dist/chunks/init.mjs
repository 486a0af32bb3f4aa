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
  sectors,
  services
} from "./shared-10.mjs";
import {
  settingsFor
} from "./shared-13.mjs";
import "./shared-12.mjs";
import "./shared-19.mjs";
import "./shared-26.mjs";
import {
  check,
  clip2 as clip,
  count,
  dollars,
  messageOf,
  namesWith,
  nextCommand,
  nextFinding,
  toProgram
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
import {
  globOf
} from "./shared-29.mjs";
import "./shared-2.mjs";
import {
  kindOf,
  mayBelong,
  programFile,
  readable
} from "./shared-27.mjs";
import {
  gitRoot,
  ignoredByGit,
  isInside,
  nameOf,
  readText,
  walk
} from "./shared-30.mjs";
import {
  reasonOf,
  systemCode
} from "./shared-31.mjs";
import {
  askGit
} from "./shared-28.mjs";
import {
  suggest
} from "./shared-17.mjs";
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
import { basename as basename3, dirname as dirname2, join as join2, relative, sep } from "node:path";

// src/host/init-origin.ts
function originOf(remote) {
  const [, url, short, path = ""] = /^(?:(?:https?|ssh|git):\/\/(?:[^@/]*@)?([\w.-]+)(?::\d+)?\/|(?:[\w.-]+@)?([\w.-]{2,}):(?!\/))([^?#]+)$/.exec(
    remote.trim()
  ) ?? [];
  const host = (url ?? short)?.toLowerCase();
  if (host === void 0) return void 0;
  const steps = path.split("/").filter((step) => step !== "");
  const owner = steps.length >= 2 ? steps[0] : void 0;
  return { host, owner: owner !== void 0 && /^[\w.~-]{1,100}$/.test(owner) ? owner : void 0 };
}
async function readOrigin(folder) {
  const remote = await said(["config", "--get", "remote.origin.url"], folder);
  return remote === void 0 ? void 0 : originOf(remote);
}
async function defaultBranch(folder) {
  const head = await said(["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"], folder);
  if (head?.startsWith("origin/")) return head.slice("origin/".length);
  for (const name of ["main", "master"]) {
    if (await said(["rev-parse", "--quiet", "--verify", `refs/heads/${name}`], folder) !== void 0)
      return name;
  }
  return await said(["symbolic-ref", "--quiet", "--short", "HEAD"], folder) ?? "main";
}
async function said(question, folder) {
  const { code, out } = await askGit(question, folder);
  return code === 0 ? out.toString("utf8").trim() : void 0;
}

// src/host/init-programs.ts
import { basename as basename2 } from "node:path";
async function findPrograms(folder) {
  const ignored = await ignoredByGit(folder);
  const wanted = (name) => readable.test(name) && kindOf(name) === "yaml";
  const { files } = walk(folder, { cwd: folder, wanted, ignored });
  return files.filter((path) => isProgram(path, nameOf(path, folder))).map((path) => nameOf(path, folder));
}
function isProgram(path, file) {
  if (programFile.test(basename2(path))) return true;
  try {
    const text = readText(path, file);
    return mayBelong(path, text) && toProgram([{ file, text, kind: "yaml" }], namesWith([])) !== void 0;
  } catch (error) {
    if (error instanceof UsageError) return false;
    throw error;
  }
}

// src/host/init-look.ts
var hookFiles = [".pre-commit-config.yaml", ".husky", "lefthook.yml", ".lefthook.yml"];
var schemaFile = join2("node_modules", "papertiger", "schemas", "program.schema.json");
async function lookAround(folder, cwd) {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory())
    throw new UsageError(`cannot write into ${nameOf(folder, cwd)}: it is not a folder`, 3);
  const repository = gitRoot(folder);
  const root = repository ?? folder;
  const origin = repository === void 0 ? void 0 : await readOrigin(repository);
  const workflows = join2(root, ".github", "workflows");
  return {
    root,
    name: origin?.owner ?? (basename3(folder) || "example"),
    programs: stats ? await findPrograms(folder) : [],
    config: namesIn(folder).find((file) => /^papertiger\.ya?ml$/.test(file)),
    host: origin?.host,
    branch: repository === void 0 ? "main" : await defaultBranch(repository),
    hasWorkflows: namesIn(workflows).length > 0,
    workflow: workflowIn(workflows),
    pipeline: runnerIn(root, [".gitlab-ci.yml"]),
    hooks: runnerIn(root, hookFiles),
    schema: schemaFor(folder, repository ?? (isInside(folder, cwd) ? cwd : folder))
  };
}
function runnerIn(root, files) {
  const name = files.find((file) => existsSync2(join2(root, file)));
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
function schemaFor(folder, top) {
  const folders = [folder];
  for (let at = folder; at !== top && at !== dirname2(at); at = dirname2(at)) folders.push(dirname2(at));
  const installed = folders.find((at) => existsSync2(join2(at, schemaFile)));
  const home = installed ?? folders.find((at) => existsSync2(join2(at, "package.json"))) ?? top;
  const way = relative(folder, join2(home, schemaFile)).split(sep).join("/");
  return { path: way.startsWith("../") ? way : `./${way}`, isInstalled: installed !== void 0 };
}
function namesIn(folder) {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (systemCode(error) !== "") return [];
    throw error;
  }
}

// src/bin/init/dollars.ts
var scales = {
  "": 1n,
  k: 1000n,
  thousand: 1000n,
  m: 1000000n,
  mn: 1000000n,
  mio: 1000000n,
  million: 1000000n,
  b: 1000000000n,
  bn: 1000000000n,
  billion: 1000000000n
};
var amount = /^(\d+|\d{1,3}(?:([ _,'\u2019\u00a0\u202f])\d{3})(?:\2\d{3})*)(?:\.(\d+))?\s*([a-z]*)$/;
var mostDigits = 15;
function readDollars(text) {
  const bare = text.trim().toLowerCase().replace(/^(usd|us\$|\$)\s*/, "").replace(/\s*(usd|dollars?|\$)$/, "");
  const [, whole = "", , fraction = "", word = ""] = amount.exec(bare) ?? [];
  const scale = Object.hasOwn(scales, word) ? scales[word] : void 0;
  if (whole === "" || scale === void 0 || fraction.length === 3) return void 0;
  const parts = 10n ** BigInt(fraction.length);
  const times = BigInt(whole.replaceAll(/\D/g, "") + fraction) * scale;
  const sum = times / parts;
  return times % parts === 0n && String(sum).length <= mostDigits ? Number(sum) : void 0;
}

// src/bin/init/readers.ts
var one = (choices) => ({
  expected: "a name or a number from the list",
  choices,
  read: (text) => among(choices, text)
});
var readers = {
  name: {
    expected: "a name of 1 to 200 characters",
    read: (text) => text.trim() === "" || text.trim().length > 200 ? void 0 : text.trim()
  },
  kinds: {
    expected: "names or numbers from the list",
    choices: kinds,
    read: (text) => severalAmong(kinds, text)
  },
  sector: one(sectors),
  assetsUsd: { expected: "US dollars, such as 40m or 40,000,000", read: readDollars },
  wallets: {
    expected: "a number from 0 to 100",
    read: (text) => /^(\d{1,2}|100)$/.test(text.trim()) ? Number(text) : void 0
  },
  service: one(services),
  consent: {
    expected: "yes or no",
    read: (text) => /^y(es)?$/i.test(text) ? true : /^no?$/i.test(text) ? false : void 0
  }
};
function misread({ expected, choices = [] }, text, isFlag = false) {
  const guess = suggest(text.trim(), choices);
  const hint = guess === void 0 ? "" : `; did you mean "${guess}"?`;
  const given = text === "" || hint !== "" && !isFlag ? "" : `, not "${clip(text, 20)}"`;
  const what = isFlag && choices.length > 0 ? `one of ${choices.join(", ")}` : expected;
  return `expected ${what}${given}${hint}`;
}
function among(words, text) {
  const name = text.trim().toLowerCase().replaceAll(/[\s-]+/g, "_");
  return /^\d+$/.test(name) ? words[Number(name) - 1] : words.find((word) => word === name);
}
function severalAmong(words, text) {
  const splits = [/\s*[,;&+]\s*|\s+and\s+/i, /[\s,;&+]+/].map((sign) => text.trim().split(sign));
  const found = splits.map((parts) => parts.map((part) => among(words, part)));
  const whole = found.find((some) => some.every((word) => word !== void 0));
  return whole && [...new Set(whole.flatMap((word) => word ?? []))];
}

// src/bin/init/answers.ts
function answersFrom(invocation) {
  const read = (flag, reader) => readFlag(invocation, flag, reader);
  return answered({
    name: read("name", readers.name),
    kinds: read("kind", readers.kinds),
    sector: read("sector", readers.sector),
    assetsUsd: read("assets-usd", readers.assetsUsd),
    wallets: read("wallets", readers.wallets)
  });
}
function answered(given) {
  const { name, kinds: kinds2, sector, assetsUsd, wallets } = given;
  return {
    ...name !== void 0 && { name },
    ...kinds2 && { kinds: kinds2 },
    ...sector !== void 0 && { sector },
    ...assetsUsd !== void 0 && { assetsUsd },
    ...wallets !== void 0 && { wallets }
  };
}
function readFlag({ options }, flag, reader) {
  const values = options.get(flag);
  if (!values) return void 0;
  const text = values.join(",");
  const value = reader.read(text);
  if (value === void 0) throw new UsageError(`--${flag}: ${misread(reader, text, true)}`);
  return value;
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

// src/bin/init/ask.ts
var mostTries = 3;
async function askProgram(given, guess, asker) {
  const name = given.name ?? await answer(asker, `Name of the organization [${visible(guess)}]`, readers.name, { usual: guess });
  const chosen = given.kinds ?? await askKinds(asker);
  const sector = given.sector ?? await askSector(chosen, asker);
  const money = "Assets under its control, customers' included, in USD [not known yet]";
  const assetsUsd = given.assetsUsd ?? await answer(asker, money, readers.assetsUsd, { usual: "" });
  const count2 = "How many wallets hold value or authority [0]";
  const wallets = given.wallets ?? (holdsCrypto(sector) ? await answer(asker, count2, readers.wallets, { usual: "0" }) : 0);
  return answered({ name, kinds: chosen, sector, assetsUsd, wallets });
}
async function askService(asker) {
  const question = `Where CI runs: ${numbered(services).join(", ")} [none]`;
  const service = await answer(asker, question, readers.service, { usual: "none", otherwise: "none" });
  return service ?? "none";
}
async function askConsent(what, asker) {
  const question = `Also write ${what} [yes]`;
  return await answer(asker, question, readers.consent, { usual: "yes", otherwise: "no" }) ?? false;
}
async function askKinds(asker) {
  await asker.tell(["What it does:", ...inRows(numbered(kinds))]);
  return answer(asker, "One or more, by name or number", readers.kinds, {});
}
async function askSector(chosen, asker) {
  const usual = chosen === void 0 ? "" : chosen.every((kind) => kind === "saas") ? "non_crypto" : "crypto";
  const question = `Sector: ${numbered(sectors).join(", ")} [${usual || "not known yet"}]`;
  return answer(asker, question, readers.sector, { usual });
}
var numbered = (words) => words.map((word, index) => `${index + 1} ${word}`);
function inRows(words) {
  const column = Math.max(...words.map((word) => word.length)) + 2;
  const rows = Array.from(
    { length: Math.ceil(words.length / 3) },
    (_, row) => words.slice(row * 3, row * 3 + 3)
  );
  return rows.map(
    (row) => `  ${row.map((word) => word.padEnd(column)).join("").trimEnd()}`
  );
}
async function answer({ ask, tell }, question, reader, { usual, otherwise }) {
  for (let tries = 1; ; tries += 1) {
    const typed = (await ask(`${question}: `)).trim();
    if (typed === "" && usual === "") return void 0;
    const value = reader.read(typed === "" ? usual ?? "" : typed);
    if (value !== void 0) return value;
    const isLast = tries === mostTries;
    const ending2 = isLast ? `; ${otherwise ? `taken as ${otherwise}` : "left undeclared"}` : "";
    await tell([`  ${visible(misread(reader, typed))}${ending2}`]);
    if (isLast) return void 0;
  }
}

// src/bin/init/plan.ts
import { join as join3 } from "node:path";
import { dirname as dirname4 } from "node:path/posix";

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
function orgLines({ name, kinds: kinds2, sector, assetsUsd }) {
  const isDeclared = [name, kinds2, sector, assetsUsd].some((answer2) => answer2 !== void 0);
  return [
    isDeclared ? "org:" : "org: {}",
    name === void 0 ? "  # name: what the organization is called" : `  name: ${quoted(name)}`,
    kinds2 ? `  kind: [${kinds2.join(", ")}] # decides which controls are asked for` : "  # kind: what the organization does, such as [exchange]; it decides which controls are asked for",
    sector === void 0 ? "  # sector: crypto, fintech, non_crypto or mixed" : `  sector: ${sector}`,
    assetsUsd === void 0 ? "  # assets_usd: all assets under its control, its customers' included" : `  assets_usd: ${assetsUsd} # all assets under its control, its customers' included`
  ];
}
function walletLines(count2) {
  const others = Array.from({ length: count2 - 1 }, (_, place) => `  - id: wallet-${place + 2}`);
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
    "# papertiger says what to declare next, and papertiger explain RULE why. In any order, with some of their fields:",
    ...chapters.map(({ section, asks, fields }) => `#   ${section}: ${asks} (${fields.join(", ")}, \u2026)`)
  ];
}

// src/bin/init/files.ts
var published = { repository: "papertiger/papertiger", tag: `v${version}` };
var checkout = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";
function configText(globs) {
  return `# How papertiger judges. Data only: nothing in it can run code.
extends: [papertiger:recommended] # or papertiger:strict
files: [${[...globs, "*.md", "docs/**/*.md"].map(quoted).join(", ")}] # programs, and the words that are held to them
fail-on: high
`;
}
function workflowText(folder, branch = "main") {
  const inputs = folder === "" ? "" : `
        with:
          working-directory: ${quoted(folder)}`;
  return `name: papertiger
on:
  pull_request:
  merge_group:
  push:
    branches: [${/^[a-z][\w/-]*$/i.test(branch) ? branch : quoted(branch.replaceAll(/[*?+[\]!\\]/g, "\\$&"))}]
  schedule:
    - cron: "17 6 * * 1" # evidence and exceptions expire without a commit
permissions:
  contents: read
jobs:
  papertiger:
    runs-on: ubuntu-latest
    steps:
      - uses: ${checkout}
        with:
          fetch-depth: 2 # with the commit before, so that a weakening shows
          persist-credentials: false
      # A tag can be moved: pin the full commit of the release that you reviewed.
      - uses: ${published.repository}@${published.tag}${inputs}
`;
}
function pipelineText(config = "") {
  const option = config === "" ? "" : ` --config ${config}`;
  return `papertiger:
  image: node:24
  variables:
    GIT_DEPTH: "0"
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
    - npm ci --ignore-scripts
    - >
      node_modules/.bin/papertiger check${option} --against "$CI_MERGE_REQUEST_DIFF_BASE_SHA"
      --format gitlab:gl-code-quality-report.json --format pretty
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
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

// src/bin/init/globs.ts
import { dirname as dirname3 } from "node:path/posix";
var mostFolders = 4;
function globsFor(programs) {
  if (programs.length === 0) return ["security-program*.yml"];
  const here = programs.filter((file) => !file.includes("/"));
  const usual = here.filter((file) => programFile.test(file));
  const own = here.filter((file) => !programFile.test(file)).map(globOf);
  const below = programs.filter((file) => file.includes("/"));
  const folders = foldersOf(below).map(
    (folder) => `${globOf(folder)}/**/*.${ending(below.filter((file) => file.startsWith(`${folder}/`)))}`
  );
  return [...usual.length > 0 ? [`security-program*.${ending(usual)}`] : [], ...own, ...folders];
}
function foldersOf(files) {
  const all = [...new Set(files.map((file) => dirname3(file)))];
  const topmost = all.filter((folder) => !all.some((other) => folder.startsWith(`${other}/`)));
  return topmost.length > mostFolders ? [...new Set(topmost.map((folder) => folder.split("/")[0] ?? ""))] : topmost;
}
var ending = (files) => files.some((file) => file.endsWith(".yaml")) ? "y*ml" : "yml";

// src/bin/init/plan.ts
var nothing = { files: [], notes: [] };
var mostNamed = 5;
var unknownService = "wrote nothing for CI: what stands here does not tell where it runs; say it with --ci github or --ci gitlab";
function planBasics(answers, found, folder) {
  const { programs, config, schema } = found;
  const write = (name, text) => ({ path: join3(folder, name), text, root: folder });
  const files = [
    ...programs.length > 0 ? [] : [write("security-program.yml", programText(answers, schema.path))],
    ...config === void 0 ? [write("papertiger.yml", configText(globsFor(programs)))] : []
  ];
  const advice = "npm install --save-dev papertiger brings the command, and the schema for completion in the editor";
  return {
    files,
    notes: [
      ...programNotes(programs),
      ...config === void 0 ? [] : [leftAlone(config)],
      ...schema.isInstalled ? [] : [advice]
    ]
  };
}
function programNotes(programs) {
  const folders = [...new Set(programs.map((file) => dirname4(file)))];
  const lines = folders.slice(0, mostNamed).map((folder) => {
    const [file = "", ...others] = programs.filter((one2) => dirname4(one2) === folder);
    if (others.length === 0) return `left ${file} alone: it declares a program already`;
    const where = folder === "." ? "here" : `in ${folder}`;
    return `left ${others.length + 1} files ${where} alone: they declare a program already`;
  });
  const more = folders.length - lines.length;
  return more > 0 ? [...lines, `left programs in ${more} more folders alone`] : lines;
}
function planExtras(found, folder, wanted) {
  const below = nameOf(folder, found.root);
  return joined(planService(found, below, wanted.service), wanted.hook ? planHook(found, below) : nothing);
}
function joined(one2, other) {
  return { files: [...one2.files, ...other.files], notes: [...one2.notes, ...other.notes] };
}
function planService(found, below, service) {
  if (service === "github") return planWorkflow(found, below);
  if (service === "gitlab") return planPipeline(found, below);
  if (service === "none") return nothing;
  return { files: [], notes: [unknownService] };
}
function planWorkflow({ root, workflow, branch }, below) {
  if (below.includes("${{"))
    throw new UsageError(`a workflow would run what the name ${below} says; give --ci none`);
  if (workflow) return { files: [], notes: [leftAlone(workflow)] };
  const path = join3(root, ".github/workflows/papertiger.yml");
  return { files: [{ path, text: workflowText(below, branch), root }], notes: [] };
}
function planPipeline({ root, pipeline }, below) {
  if (pipeline?.isHooked) return { files: [], notes: [leftAlone(pipeline.name)] };
  const { config, isPlain } = configBelow(below);
  const text = pipelineText(config);
  if (!pipeline && isPlain) return { files: [{ path: join3(root, ".gitlab-ci.yml"), text, root }], notes: [] };
  const what = pipeline ? `${leftAlone(pipeline.name)}; to judge every merge request add` : "for .gitlab-ci.yml";
  return { files: [], notes: [`${what}:`, ...text.trimEnd().split("\n")] };
}
function planHook({ root, hooks }, below) {
  if (hooks) return { files: [], notes: hookAdvice(hooks, below) };
  return { files: [{ path: join3(root, ".pre-commit-config.yaml"), text: hookText(below), root }], notes: [] };
}
function hookAdvice({ name: hooks, isHooked }, below) {
  if (isHooked) return [leftAlone(hooks)];
  if (hooks === ".pre-commit-config.yaml") {
    const entry = hookEntry(below).trimEnd().split("\n");
    return [`${leftAlone(hooks)}; to judge every commit add under repos:`, ...entry];
  }
  const { config } = configBelow(below);
  const options = config === "" ? "" : ` --config ${config}`;
  return [
    `left ${hooks} alone; its hook before a commit may run: node_modules/.bin/papertiger check${options}`
  ];
}
function configBelow(below) {
  const isPlain = /^[\w./-]*$/.test(below) && !below.startsWith("-");
  return { config: below === "" ? "" : isPlain ? `${below}/papertiger.yml` : "FILE", isPlain };
}
function leftAlone(name) {
  return `left ${name} alone: it exists`;
}

// src/bin/init/report.ts
function nextStep(verdict, { command, isNew, width }) {
  const { counts, statuses, findings } = verdict;
  const next = nextFinding(verdict);
  if (!next) return hang("", `${command} finds nothing open here.`, width);
  const words = findings.filter(
    ({ rule, status }) => status.is === "open" && rule.startsWith("claim/")
  ).length;
  const comfort = isNew ? " A program that says little fails on purpose." : "";
  const total = `${count(statuses.open, "open finding")}, ${counts.critical} of them critical.`;
  const inWords = `Of these ${words} in the words of the Markdown here; papertiger claims shows only those.`;
  return [
    ...hang("", `${command}: ${total}${comfort}`, width),
    ...words > 0 ? hang("", inWords, width) : [],
    "",
    ...stepLines(next, verdict, width)
  ];
}
function stepLines(next, verdict, width) {
  const { fix = "", interrupts_usd = 0 } = verdict.rules[next.rule] ?? {};
  const worth = interrupts_usd > 0 ? `; its controls would have interrupted ${dollars(interrupts_usd)} of loss on record (our judgement)` : "";
  const explain = nextCommand(verdict);
  return [
    ...hang("", `${visible(next.rule)} (${next.severity})${worth}.`, width),
    ...hang("  ", messageOf(next), width),
    ...hang("  ", visible(fix.trim().replaceAll(/\s*\n\s*/g, " ")), width),
    // As papertiger check ends.
    ...explain === void 0 ? [] : hang("Next: ", explain, width)
  ];
}

// src/bin/init/service.ts
function serviceOf({ host, hasWorkflows, pipeline }) {
  if (host !== void 0 && /(^|\.)github\./.test(host)) return "github";
  if (host?.includes("gitlab")) return "gitlab";
  if (hasWorkflows !== (pipeline !== void 0)) return hasWorkflows ? "github" : "gitlab";
  return host === void 0 && !hasWorkflows ? "github" : void 0;
}

// src/bin/init/init.ts
async function init(invocation, io, open = openTerminal) {
  const { options, operands } = invocation;
  const folder = resolve(io.cwd, operands[0] ?? ".");
  const found = await lookAround(folder, io.cwd);
  const plan = await planFor(invocation, found, folder, io, open);
  if (options.has("dry-run")) {
    await io.stdout.write(preview(plan, io.cwd));
    return 0;
  }
  await io.stdout.write(writeAll(plan, io.cwd));
  const lines = await judged(invocation, folder, io, found.programs.length === 0);
  await io.stdout.write(`
${lines.join("\n")}
`);
  return 0;
}
async function planFor(invocation, found, folder, io, open) {
  const { options } = invocation;
  const given = answersFrom(invocation);
  refuseContradiction(given);
  const wanted = wantedBy(invocation, found);
  const unasked = (answers) => joined(planBasics(answers, found, folder), planExtras(found, folder, wanted));
  if (options.has("yes")) return unasked({ name: found.name, ...given });
  const terminal = open();
  if (!terminal) {
    refuseSilence(invocation, given, found);
    return unasked(given);
  }
  try {
    const tell = (lines) => io.stdout.write(`${lines.join("\n")}
`);
    return await askedPlan(given, wanted, found, folder, { ask: terminal.ask, tell });
  } finally {
    terminal.close();
  }
}
function wantedBy(invocation, found) {
  const { options } = invocation;
  const given = readFlag(invocation, "ci", readers.service);
  if (options.has("no-workflow") && given !== void 0 && given !== "none")
    throw new UsageError(`--no-workflow and --ci ${given} contradict each other`);
  const service = options.has("no-workflow") ? "none" : given ?? serviceOf(found);
  return { service, hook: !options.has("no-hook") };
}
async function askedPlan(given, wanted, found, folder, asker) {
  const answers = found.programs.length > 0 ? given : await askProgram(given, found.name, asker);
  refuseContradiction(answers);
  const service = wanted.service ?? await askService(asker);
  const extras = planExtras(found, folder, { ...wanted, service });
  const names = extras.files.map(({ path }) => nameOf(path, found.root)).join(" and ");
  const agreed = names === "" || await askConsent(names, asker);
  const basics = planBasics(answers, found, folder);
  return agreed ? joined(basics, extras) : basics;
}
function refuseSilence({ options }, given, found) {
  const needs = found.programs.length > 0 ? [] : ["name", "kinds"];
  const missing = needs.filter((need) => given[need] === void 0);
  if (missing.length === 0 && options.size > 0) return;
  const flags = missing.map((need) => need === "name" ? "--name NAME" : "--kind KIND");
  const say = flags.length > 0 ? `${flags.join(" and ")}, or --yes to start with what can be guessed` : "--yes";
  throw new UsageError(
    `nobody is here to answer questions: give ${say}; --sector, --assets-usd, --wallets, --ci, --no-hook and --dry-run are optional`
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
async function judged(invocation, folder, io, isNew) {
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
  const below = configBelow(nameOf(folder, io.cwd)).config;
  const command = below === "" ? "papertiger check" : `papertiger check --config ${below}`;
  return nextStep(verdict, { command, isNew, width: Math.max(40, io.stdout.columns || 100) });
}
export {
  init
};
