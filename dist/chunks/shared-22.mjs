import {
  baselineName
} from "./shared-17.mjs";
import {
  listTree,
  locate,
  readBlobs
} from "./shared-21.mjs";
import {
  gitRoot,
  isInside,
  nameOf,
  readText,
  walk
} from "./shared-29.mjs";

// src/host/base/texts.ts
import { existsSync, realpathSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
async function fileAt(path, base) {
  const { name, entries } = await locate([path], base);
  return entries.find((entry) => entry.is === "file" && entry.path === name);
}
async function readBaseFolder(base, folder, cwd) {
  const at = resolve(cwd, folder);
  if (base.is === "commit") {
    const name = fromRoot(base, at);
    return textsOf(base, cwd, [name], (path) => yaml.test(path) && isEntered(path.slice(name.length)));
  }
  const there = basePath(base, at, cwd);
  if (!existsSync(there)) return /* @__PURE__ */ new Map();
  const { files } = walk(there, { cwd, wanted: (name) => yaml.test(name), ignored: /* @__PURE__ */ new Set() });
  const headOf = (path) => nameOf(resolve(at, nameOf(path, there)), cwd);
  return new Map(files.map((path) => [headOf(path), readText(path, nameOf(path, cwd))]));
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
import { readdirSync } from "node:fs";
import { dirname, join as join2 } from "node:path";
var configNames = ["papertiger.yml", "papertiger.yaml"];
var judges = [...configNames, baselineName];
var runners = [
  ".pre-commit-config.yaml",
  ".pre-commit-config.yml",
  "lefthook.yml",
  "lefthook.yaml",
  ".lefthook.yml",
  ".lintstagedrc",
  ".lintstagedrc.json",
  ".lintstagedrc.yml",
  "package.json",
  ".gitlab-ci.yml",
  ".circleci/config.yml",
  ".buildkite/pipeline.yml",
  "azure-pipelines.yml",
  "bitbucket-pipelines.yml"
];
var runnersIn = [
  [".github/workflows", /\.ya?ml$/],
  [".husky", /^[a-z][a-z-]*$/]
];
async function readGateFiles(base, cwd) {
  if (base.is === "commit") {
    const places = placesFor(fromRoot(base, cwd));
    const folders = runnersIn.map(([folder2]) => folder2);
    return textsOf(
      base,
      cwd,
      [...places, ...folders],
      (path) => places.includes(path) || runnersIn.some(([folder2, name]) => isIn(path, folder2, name))
    );
  }
  const { folder, standsFor } = base;
  const texts = [...gateFilesOf(folder, cwd)].map(([path, text]) => {
    const at = isInside(path, folder) ? join2(cwd, standsFor, nameOf(path, folder)) : path;
    return [nameOf(at, cwd), text];
  });
  return new Map(texts);
}
function readGateFilesHere(cwd) {
  return new Map([...gateFilesOf(cwd, cwd)].map(([path, text]) => [nameOf(path, cwd), text]));
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

export {
  readBaseFolder,
  readGateFiles,
  readGateFilesHere,
  readBaseConfig
};
