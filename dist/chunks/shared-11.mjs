import {
  baselineName,
  parseBaseline
} from "./shared-19.mjs";
import {
  parseConfig
} from "./shared-26.mjs";
import {
  configIn,
  findPacks,
  gatherRules,
  packsOf
} from "./shared-3.mjs";
import {
  checkNames
} from "./shared-25.mjs";
import {
  findBase,
  listTree,
  locate,
  readBlobs
} from "./shared-23.mjs";
import {
  gitRoot,
  isInside,
  nameOf,
  readText,
  walk
} from "./shared-30.mjs";
import {
  UsageError
} from "./shared-14.mjs";

// src/bin/judged-by.ts
import { realpathSync as realpathSync3 } from "node:fs";
import { resolve as resolve3 } from "node:path";

// src/host/base/gate.ts
import { existsSync as existsSync2, readdirSync, realpathSync as realpathSync2 } from "node:fs";
import { dirname, join as join2, resolve as resolve2 } from "node:path";

// src/host/base/texts.ts
import { existsSync, realpathSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
async function readBaseFile(base, file, cwd) {
  if (base.is === "folder") {
    const path2 = basePath(base, resolve(cwd, file), cwd);
    return readRegular(path2, rootOf(base.folder), nameOf(path2, cwd));
  }
  const path = fromRoot(base, resolve(cwd, file));
  const entry = /^\.\.(\/|$)/.test(path) ? void 0 : await fileAt(path, base);
  return entry && (await readBlobs([entry], base)).get(entry.object);
}
async function fileAt(path, base) {
  const { name, entries } = await locate([path], base);
  return entries.find((entry) => entry.is === "file" && entry.path === name);
}
async function readBaseFolder(base, folder, cwd) {
  const at2 = resolve(cwd, folder);
  if (base.is === "commit") {
    const asked = fromRoot(base, at2);
    const { name } = await locate([asked], base);
    const wanted = (path) => yaml.test(path) && isEntered(path.slice(name.length));
    const texts = await textsOf(base, cwd, [name], wanted);
    const there2 = headName(base, name, cwd);
    return new Map([...texts].map(([file, text]) => [nameOf(resolve(at2, nameOf(file, there2)), cwd), text]));
  }
  const there = basePath(base, at2, cwd);
  const headOf = (path) => nameOf(resolve(at2, nameOf(path, there)), cwd);
  return new Map([...yamlBelow(there, cwd)].map(([path, text]) => [headOf(path), text]));
}
function yamlBelow(folder, cwd) {
  if (!existsSync(folder)) return /* @__PURE__ */ new Map();
  const { files } = walk(folder, { cwd, wanted: (name) => yaml.test(name), ignored: /* @__PURE__ */ new Set() });
  return new Map(files.map((path) => [path, readText(path, nameOf(path, cwd))]));
}
var yaml = /\.ya?ml$/i;
var isEntered = (path) => !/(^|\/)(node_modules|\.[^/]*)\//.test(path);
async function textsOf(base, cwd, places, wanted) {
  const found = [];
  for (const entry of await listTree(base, ...places)) {
    if (!wanted(entry.path) || entry.is === "submodule") continue;
    const file = entry.is === "link" ? await fileAt(entry.path, base) : entry;
    if (file !== void 0) found.push([headName(base, entry.path, cwd), file]);
  }
  const entries = found.map(([, file]) => file);
  const texts = await readBlobs(entries, base);
  return new Map(found.map(([name, { object }]) => [name, texts.get(object) ?? ""]));
}
function fromRoot({ root }, path) {
  const lexical = gitRoot(path);
  return nameOf(path, lexical !== void 0 && realpathSync.native(lexical) === root ? lexical : root);
}
function headName(base, path, cwd) {
  const up = fromRoot(base, cwd);
  return nameOf(resolve("/", path), resolve("/", up));
}
function basePath({ folder, standsFor }, path, cwd) {
  return resolve(folder, nameOf(path, join(cwd, standsFor)));
}
var rootOf = (folder) => gitRoot(folder) ?? folder;
function readRegular(path, root, name) {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  if (!isFile || !isInside(realpathSync(path), realpathSync(root))) return void 0;
  return readText(path, name);
}

// src/host/base/gate.ts
var configNames = ["papertiger.yml", "papertiger.yaml"];
var judges = [...configNames, baselineName, "package.json"];
var runners = [
  ".pre-commit-config.yaml",
  ".pre-commit-config.yml",
  "lefthook.yml",
  "lefthook.yaml",
  ".lefthook.yml",
  ".lintstagedrc",
  ".lintstagedrc.json",
  ".lintstagedrc.yml",
  ".gitlab-ci.yml",
  ".circleci/config.yml",
  ".buildkite/pipeline.yml",
  "azure-pipelines.yml",
  "bitbucket-pipelines.yml",
  "Makefile",
  "makefile",
  "GNUmakefile",
  "justfile",
  "Justfile",
  ".justfile",
  "Taskfile.yml",
  "Taskfile.yaml"
];
var runnersIn = [
  [".github/workflows", /\.ya?ml$/],
  [".husky", /^[a-z][a-z-]*$/]
];
async function readGateFiles(base, cwd) {
  if (base.is === "commit") return readCommitted(base, cwd);
  const { folder, standsFor } = base;
  return withPacksOfDisk(
    gateFilesOf(folder, cwd),
    (path) => nameOf(isInside(path, folder) ? join2(cwd, standsFor, nameOf(path, folder)) : path, cwd),
    rootOf(folder),
    cwd
  );
}
function readGateFilesHere(cwd) {
  return withPacksOfDisk(gateFilesOf(cwd, cwd), (path) => nameOf(path, cwd), rootOf(cwd), cwd);
}
async function readCommitted(base, cwd) {
  refuseElsewhere(base, cwd);
  const places = placesFor(fromRoot(base, cwd));
  const folders = runnersIn.map(([folder]) => folder);
  const texts = await textsOf(
    base,
    cwd,
    [...places, ...folders],
    (path) => places.includes(path) || runnersIn.some(([folder, name]) => isIn(path, folder, name))
  );
  const all = new Map(texts);
  for (const { folder } of packsOf(configIn(texts))) {
    if (isOutside(fromRoot(base, resolve2(cwd, folder)))) continue;
    for (const [name, text] of await readBaseFolder(base, folder, cwd)) all.set(name, text);
  }
  return all;
}
var isOutside = (name) => /^\.\.(?:\/|$)/.test(name);
function refuseElsewhere(base, cwd) {
  if (!isOutside(fromRoot(base, cwd))) return;
  const name = nameOf(base.root, realpathSync2(cwd));
  const what = isOutside(name) ? "a repository of its own" : "a submodule, a repository of its own";
  throw new UsageError(`--against ${base.ref}: ${name} is ${what}; run papertiger inside it`, 3);
}
function withPacksOfDisk(files, named, root, cwd) {
  const all = new Map([...files].map(([path, text]) => [named(path), text]));
  const config = configIn(all);
  const at2 = [...files.keys()].findLast((path) => named(path) === config?.file);
  if (config === void 0 || at2 === void 0) return all;
  for (const { entry } of packsOf(config)) {
    const folder = resolve2(dirname(at2), entry);
    if (!existsSync2(folder) || !isInside(realpathSync2(folder), realpathSync2(root))) continue;
    for (const [path, text] of yamlBelow(folder, cwd)) all.set(named(path), text);
  }
  return all;
}
async function readBaseConfig(base, cwd) {
  const texts = await readGateFiles(base, cwd);
  const start = base.is === "folder" ? join2(cwd, base.standsFor) : cwd;
  for (let folder = start; ; folder = dirname(folder)) {
    for (const name of configNames) {
      const file = nameOf(join2(folder, name), cwd);
      const text = texts.get(file);
      if (text !== void 0) return { file, text };
    }
    if (dirname(folder) === folder) return void 0;
  }
}
function placesFor(here) {
  const steps = here.split("/").filter(Boolean);
  const folders = steps.map((_, index) => `${steps.slice(0, index + 1).join("/")}/`);
  return [...runners, ...["", ...folders].flatMap((folder) => judges.map((name) => folder + name))];
}
function isIn(path, folder, name) {
  const rest = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : "/";
  return !rest.includes("/") && name.test(rest);
}
function gateFilesOf(folder, cwd) {
  const root = rootOf(folder);
  const listed = runnersIn.flatMap(
    ([place, name]) => filesIn(join2(root, place)).flatMap((file) => name.test(file) ? [`${place}/${file}`] : [])
  );
  const paths = [...placesFor(nameOf(folder, root)), ...listed].map((place) => join2(root, place));
  return new Map(
    paths.flatMap((path) => {
      const text = readRegular(path, root, nameOf(path, cwd));
      return text === void 0 ? [] : [[path, text]];
    })
  );
}
function filesIn(folder) {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
}

// src/bin/judged-by.ts
async function judgedByBase(invocation, ref, cwd) {
  const { options } = invocation;
  for (const name of ["config", "baseline"]) {
    if (options.has(name))
      throw new UsageError(`--untrusted takes the configuration from ${ref}; leave out --${name}`);
  }
  const point = await findBase(ref, [realpathSync3(cwd)], cwd, { fetch: options.has("fetch") });
  if (point.is === "folder" && !/^(\.{1,2}$|\.{1,2}[\\/]|\/)/.test(ref))
    throw new UsageError(
      `--untrusted: ${ref} is a folder of the head, not a revision; write ./${ref} to mean it`
    );
  const written = options.has("no-config") ? void 0 : await readBaseConfig(point, cwd);
  const config = written && at(ref, () => parseConfig(written, cwd));
  const rules = await rulesAt(point, config, options.get("rules") ?? [], cwd);
  const known = knownAt(ref, storedIn(await readGateFiles(point, cwd), config, cwd));
  const from = written ? `${written.file} and packs` : "no configuration";
  return { config, rules, known, notes: [`the head is not trusted: it is judged by ${from} as at ${ref}`] };
}
async function rulesAt(point, config, folders, cwd) {
  if (!config && folders.length === 0) return void 0;
  const texts = /* @__PURE__ */ new Map();
  for (const pack of config ? findPacks(config) : []) {
    if (pack.is === "folder") texts.set(pack.folder, await packAt(point, pack.folder, cwd));
  }
  const named = folders.map((folder) => resolve3(cwd, folder)).filter((folder) => texts.has(folder));
  if (named.length > 0)
    throw new UsageError(`--rules ${nameOf(named[0] ?? "", cwd)}: the configuration extends it`);
  const rules = gatherRules(config, folders, cwd, texts);
  if (config) checkNames(config, rules);
  return rules;
}
async function packAt(point, folder, cwd) {
  const files = await readBaseFolder(point, folder, cwd);
  if (files.size === 0) {
    throw new UsageError(
      `the rule pack ${nameOf(folder, cwd)} does not stand at ${point.ref}, and the head's is not trusted; name it with --rules to load it all the same`
    );
  }
  return [...files].map(([name, text]) => ({ file: nameOf(resolve3(cwd, name), folder), text, kind: "yaml" }));
}
function storedIn(files, config, cwd) {
  const names = [config?.folder ?? cwd, cwd].map((folder) => nameOf(resolve3(folder, baselineName), cwd));
  const found = names.flatMap((name) => {
    const text = files.get(name);
    return text === void 0 ? [] : [{ name, text }];
  });
  return found[0];
}
function knownAt(ref, stored) {
  return stored && at(ref, () => parseBaseline(stored.text, stored.name)).entries;
}
function at(ref, read) {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`at ${ref}: ${error.message}`, error.code);
  }
}

export {
  readBaseFile,
  readGateFiles,
  readGateFilesHere,
  readBaseConfig,
  judgedByBase,
  storedIn,
  knownAt
};
