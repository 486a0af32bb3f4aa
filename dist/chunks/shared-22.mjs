import {
  keepOf,
  mayBelong,
  programFile,
  programName,
  readSources,
  readable,
  sourcesOf
} from "./shared-27.mjs";
import {
  findBase,
  locate,
  readBlobs,
  targetOf
} from "./shared-23.mjs";
import {
  gitRoot,
  isInside,
  nameOf,
  readText
} from "./shared-30.mjs";
import {
  askGit
} from "./shared-28.mjs";
import {
  UsageError
} from "./shared-14.mjs";

// src/host/base/commit.ts
import { existsSync as existsSync3 } from "node:fs";
import { join as join3 } from "node:path";

// src/host/base/find.ts
import { existsSync as existsSync2 } from "node:fs";
import { dirname as dirname2, join as join2 } from "node:path";

// src/host/base/scope.ts
import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
async function scopesOf(paths, cwd, selection) {
  const keep = await keepOf(selection);
  if (paths.length > 0) return paths.map((path) => scopeOf(resolve(cwd, path), keep));
  if (selection && selection.files.length > 0) {
    const { globTest, isLiteral } = await import("./glob.mjs");
    const { folder, files } = selection;
    const test = globTest(files);
    const literal = new Set(files.filter(isLiteral).map((glob) => resolve(folder, glob)));
    const scope = scopeOf(folder, (path) => keep(path) && test(nameOf(path, folder)));
    return [{ ...scope, isNamed: (path) => literal.has(path) }];
  }
  const isHere = (path) => dirname(path) === cwd && (isProgram(path) || path.endsWith(".md"));
  return [{ path: cwd, isFile: false, wants: (path) => isHere(path) && keep(path), isNamed: isProgram }];
}
function isProgram(path) {
  const name = basename(path);
  return programFile.test(name) || programFile.test(name.toLowerCase()) && !existsSync(path);
}
function scopeOf(path, keep) {
  const isFile = !statSync(path).isDirectory();
  if (isFile) return { path, isFile, wants: (found) => found === path, isNamed: () => true };
  return { path, isFile, wants: (found) => isEntered(found, path) && keep(found), isNamed: () => false };
}
function isEntered(path, folder) {
  const folders = nameOf(path, folder).split("/").slice(0, -1);
  return folders.every((name) => name !== "node_modules" && !name.startsWith("."));
}
function folderOf({ path, isFile }) {
  const folder = isFile ? dirname(path) : path;
  return realpathSync.native(folder);
}
function scopeName({ path }, cwd) {
  return nameOf(path, cwd) || "the working folder";
}
function treeNames({ path }, root, lexicalRoot) {
  const real = nameOf(realpathSync.native(path), root);
  const isSame = lexicalRoot !== void 0 && realpathSync.native(lexicalRoot) === root;
  const written = isSame ? nameOf(path, lexicalRoot) : nameOf(join(realFolder(path), basename(path)), root);
  return [.../* @__PURE__ */ new Set([written, real])].filter((name) => name !== ".." && !name.startsWith("../"));
}
var realFolder = (path) => realpathSync.native(dirname(path));

// src/host/base/find.ts
async function findIn(scope, base) {
  const { path, isFile, wants, isNamed } = scope;
  const lexicalRoot = gitRoot(isFile ? dirname2(path) : path);
  const { name, entries } = await locate(treeNames(scope, base.root, lexicalRoot), base);
  const files = /* @__PURE__ */ new Map();
  const pathOf = ({ path: inTree }) => join2(path, inTree.slice(name === "" ? 0 : name.length + 1));
  const add = (at, entry) => {
    const pick = { path: at, named: isNamed(at), below: isFile ? void 0 : path };
    if (readable.test(at) && wants(at)) files.set(at, { pick, entry });
  };
  for (const entry of entries) if (entry.is === "file") add(pathOf(entry), entry);
  for (const [link, file] of await linked(entries, base)) {
    if (!files.has(pathOf(file))) add(pathOf(link), file);
  }
  const submodules = entries.filter(({ is }) => is === "submodule").map(pathOf).filter((at) => wants(join2(at, "security-program.yml")) && existsSync2(join2(at, ".git")));
  return { files, submodules };
}
async function linked(entries, base) {
  const links = entries.filter(({ is, path }) => is === "link" && readable.test(path));
  if (links.length === 0) return [];
  const files = new Map(entries.filter(({ is }) => is === "file").map((entry) => [entry.path, entry]));
  const texts = await readBlobs(links, base);
  return links.flatMap((link) => {
    const file = files.get(targetOf(link, texts) ?? "");
    return file === void 0 ? [] : [[link, file]];
  });
}

// src/host/base/sparse.ts
import { resolve as resolve2 } from "node:path";
async function leftOut(root) {
  const setting = await askGit(["config", "--type=bool", "--get", "core.sparseCheckout"], root);
  if (setting.out.toString("utf8").trim() !== "true") return /* @__PURE__ */ new Set();
  const { out } = await askGit(["ls-files", "-t", "-z"], root);
  const records = out.toString("utf8").split("\0");
  const skipped = records.filter((record) => record.startsWith("S "));
  return new Set(skipped.map((record) => resolve2(root, record.slice(2))));
}

// src/host/base/commit.ts
async function readCommit(base, scopes, cwd) {
  const notes = [];
  const found = /* @__PURE__ */ new Map();
  const read = [];
  for (const scope of scopes) {
    const { files, submodules } = await findIn(scope, base);
    for (const [at, one] of files) if (one.pick.named || !found.has(at)) found.set(at, one);
    for (const at of submodules) notes.push(`${nameOf(at, cwd)} ${ownRepository}`);
    read.push({ scope, paths: [...files.keys()] });
  }
  notes.push(...await dropUntouched(found, base));
  const { texts, notes: pointers } = await textsOf(found, base, cwd);
  notes.push(...pointers);
  for (const { scope, paths } of read) {
    if (paths.some((at) => texts.has(at))) continue;
    notes.push(`${scopeName(scope, cwd)} held no program at ${base.ref}: all of it counts as new`);
  }
  const picks = [...found.values()].map(({ pick }) => pick).filter(({ path }) => texts.has(path));
  return { sources: sourcesOf(picks, texts, cwd), notes };
}
var ownRepository = "is a submodule, a repository of its own: it is compared only from inside";
async function dropUntouched(found, base) {
  const absent = [...found].filter(([at]) => !existsSync3(at));
  if (absent.length === 0) return [];
  const skipped = await leftOut(base.root);
  const untouched = absent.filter(([, { entry }]) => skipped.has(join3(base.root, entry.path)));
  for (const [at] of untouched) found.delete(at);
  const files = untouched.length === 1 ? "1 file is" : `${untouched.length} files are`;
  return untouched.length > 0 ? [`${files} not compared: this sparse checkout leaves them out`] : [];
}
async function textsOf(found, base, cwd) {
  const contents = await readBlobs(
    [...found.values()].map(({ entry }) => entry),
    base
  );
  const texts = /* @__PURE__ */ new Map();
  const notes = [];
  for (const [at, { pick, entry }] of found) {
    const text = contents.get(entry.object) ?? "";
    if (isPointer(text)) {
      const name = `${nameOf(at, cwd)} at ${base.ref}`;
      if (isReadNow(at))
        throw new UsageError(`cannot read ${name}: it is ${pointer}; compare with a folder instead`, 3);
      notes.push(`${name} is ${pointer}: it is not compared`);
    } else if (pick.named || mayBelong(at, text)) texts.set(at, text);
  }
  return { texts, notes };
}
var pointer = "a Git LFS pointer, and git does not hold its content";
var isPointer = (text) => text.startsWith("version https://git-lfs.github.com/spec/");
function isReadNow(at) {
  if (!existsSync3(at)) return false;
  const text = readText(at, at);
  return !isPointer(text) && mayBelong(at, text);
}

// src/host/base/folder.ts
import { existsSync as existsSync4, statSync as statSync2 } from "node:fs";
import { posix, resolve as resolve3 } from "node:path";
async function readFolder({ ref, folder, standsFor }, paths, cwd, selection) {
  const there = selection && { ...selection, folder };
  const inside = standsFor === "" ? paths.map((path) => withinFolder(path, ref, cwd)) : ["."];
  const missing = inside.filter((path) => !existsSync4(resolve3(folder, path)));
  const present = inside.filter((path) => !missing.includes(path));
  const notes = missing.map((path) => `${path} does not stand in ${ref}: all of it counts as new`);
  if (present.length === 0 && missing.length > 0) return { sources: [], notes: [...notes] };
  const named = (name) => [standsFor, name].filter(Boolean).join("/");
  const [here, beside] = [programName(resolve3(cwd, standsFor), cwd), programName(folder, folder)];
  try {
    const reading = await readSources(present, folder, there);
    const sources = reading.sources.map((source) => ({
      ...source,
      file: named(source.file),
      program: posix.join(here, posix.relative(beside, source.program ?? "")).replace(/^\.$/, "")
    }));
    return { sources, notes: [...notes, ...reading.notes.map((note) => `in ${ref}, ${note}`)] };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`nothing at ${ref} to compare with: ${error.message}`, 3);
  }
}
function standsForIn(paths, cwd) {
  const [only = ""] = paths;
  const isOne = paths.length === 1 && statSync2(resolve3(cwd, only)).isDirectory();
  return isOne ? nameOf(resolve3(cwd, only), cwd) : "";
}
function withinFolder(path, ref, cwd) {
  const at = resolve3(cwd, path);
  if (isInside(at, cwd)) return nameOf(at, cwd) || ".";
  throw new UsageError(`--against ${ref}: ${path} lies outside the working folder that ${ref} stands for`);
}

// src/host/base/files.ts
async function openBase(ref, paths, cwd, { selection, fetch = false } = {}) {
  const scopes = await scopesOf(paths, cwd, selection);
  const point = await findBase(ref, scopes.map(folderOf), cwd, {
    fetch,
    standsFor: standsForIn(paths, cwd)
  });
  const { sources, notes } = point.is === "commit" ? await readCommit(point, scopes, cwd) : await readFolder(point, paths, cwd, selection);
  return { sources, notes: [...point.notes, ...notes], point };
}

export {
  openBase
};
