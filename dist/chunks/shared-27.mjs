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
  suggest
} from "./shared-17.mjs";
import {
  UsageError
} from "./shared-14.mjs";

// src/host/files.ts
import { basename as basename3 } from "node:path";

// src/host/pick-files.ts
import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, extname, resolve } from "node:path";
var programFile = /^security-program.*\.ya?ml$/;
var readable = /\.(ya?ml|md|markdown)$/i;
var sought = 'no YAML file with "apiVersion: security-program/v1" and no Markdown';
async function pickFiles(paths, cwd, selection) {
  const keep = await keepOf(selection);
  if (paths.length > 0) return Promise.all(paths.map((path) => pickPath(path, cwd, keep)));
  if (selection && selection.files.length > 0) return [await pickSelected(selection, cwd, keep)];
  return [pickHere(cwd, keep)];
}
async function keepOf(selection) {
  if (!selection || selection.exclude.length === 0) return () => true;
  const { globTest } = await import("./glob.mjs");
  const excluded = globTest(selection.exclude);
  return (path) => !excluded(nameOf(path, selection.folder));
}
async function pickPath(given, cwd, keep) {
  const path = resolve(cwd, given);
  const stats = statsOf(path, given);
  if (stats.isDirectory()) return pickFolder(path, cwd, keep);
  if (!readable.test(path)) {
    const extension = extname(path) || "no extension";
    throw new UsageError(`cannot read ${given}: expected .yml, .yaml, .md or .markdown, not ${extension}`, 3);
  }
  return { picks: [{ path, named: true, below: void 0 }], notes: [], nothing: given };
}
var isProgram = (path) => programFile.test(basename(path));
async function pickFolder(folder, cwd, wanted, needed = isProgram) {
  const ignored = await ignoredByGit(folder);
  const { files, notes } = walk(folder, {
    cwd,
    wanted: (path) => readable.test(path) && wanted(path),
    needed,
    ignored
  });
  const name = nameOf(folder, cwd) || "the working folder";
  return {
    picks: files.map((path) => ({ path, named: false, below: folder })),
    notes,
    nothing: `${sought} in ${name} or below (looked past node_modules, dot folders and what git ignores)`
  };
}
async function pickSelected({ folder, files: globs }, cwd, keep) {
  const { globTest, isLiteral } = await import("./glob.mjs");
  const test = globTest(globs);
  const literal = new Set(globs.filter(isLiteral).map((glob) => resolve(folder, glob)));
  const isNamed = (path) => literal.has(path);
  const { picks, notes, nothing } = await pickFolder(
    folder,
    cwd,
    (path) => keep(path) && test(nameOf(path, folder)),
    (path) => isNamed(path) || isProgram(path)
  );
  const found = new Set(picks.map(({ path }) => path));
  const lost = [...literal].filter((path) => keep(path) && !found.has(path));
  return {
    picks: picks.map((pick) => ({ ...pick, named: isNamed(pick.path) })),
    notes: [...notes, ...lost.map((path) => lostNote(path, cwd))],
    nothing: `"files" of the configuration (${globs.join(", ")}) leads to ${nothing}`
  };
}
function lostNote(path, cwd) {
  const why = existsSync(path) ? "it is no YAML and no Markdown, or it lies in node_modules, in a dot folder or where git ignores it" : "there is no such file";
  return `${nameOf(path, cwd)}, which "files" of the configuration names, was not read: ${why}`;
}
function pickHere(cwd, keep) {
  const wanted = (path) => (isProgram(path) || path.endsWith(".md")) && keep(path);
  const { files, notes } = walk(cwd, { cwd, wanted, needed: isProgram, ignored: /* @__PURE__ */ new Set(), isFlat: true });
  return {
    picks: files.map((path) => ({ path, named: isProgram(path), below: cwd })),
    notes,
    nothing: "no security-program*.yml and no *.md in this folder; name a folder: papertiger check DIR"
  };
}
function statsOf(path, given) {
  try {
    return statSync(path);
  } catch (error) {
    const missing = systemCode(error) === "ENOENT" || systemCode(error) === "ENOTDIR";
    const guess = missing ? neighborLike(path, given) : void 0;
    const hint = guess === void 0 ? "" : `; did you mean ${guess}?`;
    throw new UsageError(`cannot read ${given}: ${reasonOf(error)}${hint}`, 3);
  }
}
function neighborLike(path, given) {
  let names;
  try {
    names = readdirSync(dirname(path));
  } catch {
    return void 0;
  }
  const guess = suggest(basename(path), names);
  return guess && given.slice(0, given.length - basename(path).length) + guess;
}

// src/host/program-names.ts
import { basename as basename2, dirname as dirname2 } from "node:path";
function programNames(picks, cwd) {
  const roots = new Set(
    picks.filter(({ path }) => programFile.test(basename2(path))).map(({ path }) => dirname2(path))
  );
  const named = picks.filter(({ below }) => below === void 0).map(({ path }) => dirname2(path));
  const common = named.reduce((folder, other) => above(folder, other), named[0] ?? cwd);
  const name = (folder) => programName(folder, cwd);
  return new Map(
    picks.map(({ path, below }) => [path, name(below === void 0 ? common : nearest(path, below, roots))])
  );
}
var programName = (folder, cwd) => nameOf(folder, gitRoot(cwd) ?? cwd);
function above(folder, other) {
  let at = folder;
  while (!isInside(other, at)) at = dirname2(at);
  return at;
}
function nearest(path, below, roots) {
  for (let folder = dirname2(path); folder !== below; folder = dirname2(folder)) {
    if (roots.has(folder) || folder === dirname2(folder)) return folder;
  }
  return below;
}

// src/host/files.ts
async function readSources(paths, cwd, selection) {
  const requests = await pickFiles(paths, cwd, selection);
  const picks = /* @__PURE__ */ new Map();
  for (const pick of requests.flatMap((request) => request.picks)) {
    if (pick.named || !picks.has(pick.path)) picks.set(pick.path, pick);
  }
  const texts = readTexts([...picks.values()], cwd);
  for (const { picks: wanted, nothing } of requests) {
    if (!wanted.some(({ path }) => texts.has(path))) throw new UsageError(`nothing to read: ${nothing}`, 3);
  }
  const kept = [...picks.values()].filter(({ path }) => texts.has(path));
  return {
    sources: sourcesOf(kept, texts, cwd),
    notes: requests.flatMap((request) => request.notes)
  };
}
function kindOf(file) {
  return /\.(md|markdown)$/i.test(file) ? "markdown" : "yaml";
}
function readTexts(picks, cwd) {
  const texts = /* @__PURE__ */ new Map();
  const problems = [];
  for (const { path, named } of picks) {
    try {
      const text = readText(path, nameOf(path, cwd));
      if (named || mayBelong(path, text)) texts.set(path, text);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      problems.push(error.message);
    }
  }
  if (problems.length > 0) throw new UsageError(problems.join("\n"), 3);
  return texts;
}
function mayBelong(path, text) {
  return kindOf(path) === "markdown" || text.includes("apiVersion") || programFile.test(basename3(path));
}
function sourcesOf(picks, texts, cwd) {
  const programs = programNames(picks, cwd);
  return picks.map(({ path, named }) => {
    const program = programs.get(path) ?? "";
    const file = nameOf(path, cwd);
    return { file, text: texts.get(path) ?? "", kind: kindOf(path), program, ...named && { named } };
  }).sort((a, b) => a.file < b.file ? -1 : 1);
}

export {
  programFile,
  readable,
  keepOf,
  programName,
  readSources,
  kindOf,
  mayBelong,
  sourcesOf
};
