import {
  keepOf,
  mayBelong,
  programFile,
  readSources,
  readable,
  sourcesOf
} from "./shared-11.mjs";
import {
  askGit,
  gitRoot,
  isInside,
  nameOf
} from "./shared-12.mjs";
import "./shared-14.mjs";
import {
  UsageError
} from "./shared-7.mjs";
import "./shared-1.mjs";

// src/host/base-files.ts
import { realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";

// src/host/revision.ts
async function findCommit(ref, root) {
  const question = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`];
  const { code, out, complaint } = await askGit(question, root);
  if (code === 0) return out.toString("utf8").trim();
  if (code === "ENOENT")
    throw new UsageError(`--against ${ref}: git was not found; install it, or name a folder`);
  if (code !== 1) throw new UsageError(`--against ${ref}: git could not look it up: ${complaint || code}`);
  return void 0;
}
async function unknownRevision(ref, root) {
  const { code, out } = await askGit(["rev-parse", "--is-shallow-repository"], root);
  const isShallow = code === 0 && out.toString("utf8").trim() === "true";
  return new UsageError(
    isShallow ? `--against ${ref}: this shallow clone does not have that revision; bring it with: ${fetchFor(ref)}` : `--against ${ref}: neither a revision of this repository nor a folder`
  );
}
function fetchFor(ref) {
  const [, remote] = /^origin\/(\w[\w./-]*)$/.exec(ref) ?? [];
  if (remote !== void 0) return `git fetch --depth=1 origin ${remote}:refs/remotes/origin/${remote}`;
  if (/^[0-9a-f]{40}$/.test(ref)) return `git fetch --depth=1 origin ${ref}`;
  const isName = /^[A-Za-z_][\w./-]*$/.test(ref) && ref !== "HEAD" && !/^[0-9a-f]+$/.test(ref);
  return isName ? `git fetch --depth=1 origin ${ref}:${ref}` : "git fetch --unshallow";
}

// src/host/tree.ts
import { isUtf8 } from "node:buffer";
var mostBytes = 8 * 1024 * 1024;
async function listTree(commit, path, root) {
  const where = path === "" ? [commit] : [commit, path];
  const answer = await askGit(["ls-tree", "-r", "-z", "-l", "--full-tree", "--", ...where], root);
  const records = contentOf(answer).toString("utf8").split("\0");
  return records.flatMap((record) => {
    const [, object, bytes, name] = /^100\d+ blob ([0-9a-f]+) +(\S+)\t(.+)$/s.exec(record) ?? [];
    return object && name ? [{ path: name, object, bytes: Number(bytes) }] : [];
  });
}
async function readBlobs(blobs, ref, root) {
  const refuse = ({ path }, why) => new UsageError(`cannot read ${path} at ${ref}: ${why}`, 3);
  const large = blobs.find(({ bytes }) => bytes > mostBytes);
  if (large) throw refuse(large, "it has more than 8 MiB, and at most 8 MiB are read");
  const wanted = [...new Map(blobs.map((blob) => [blob.object, blob])).values()];
  const input = wanted.map(({ object }) => `${object}
`).join("");
  const all = contentOf(await askGit(["cat-file", "--batch"], root, input));
  const texts = /* @__PURE__ */ new Map();
  let at = 0;
  for (const blob of wanted) {
    const start = all.indexOf("\n", at) + 1;
    const [, size] = /^\S+ blob (\d+)\n$/.exec(all.toString("utf8", at, start)) ?? [];
    if (size === void 0) throw refuse(blob, "this clone does not hold its content; fetch it with git");
    const bytes = all.subarray(start, start + Number(size));
    if (!isUtf8(bytes)) throw refuse(blob, "it is not UTF-8 text");
    texts.set(blob.object, bytes.toString("utf8"));
    at = start + Number(size) + 1;
  }
  return texts;
}
function contentOf({ code, out, complaint }) {
  if (code === 0) return out;
  throw new UsageError(`git could not say what stood there: ${complaint || code}`, 3);
}

// src/host/base-files.ts
async function readBase(ref, paths, cwd, selection) {
  if (ref === "" || ref.startsWith("-")) {
    throw new UsageError(`--against "${ref}": expected a git revision or a folder`);
  }
  const scopes = await scopesOf(paths, cwd, selection);
  const roots = new Set(scopes.map((scope) => gitRoot(folderOf(scope))));
  const [root] = roots;
  const isFolder = statSync(resolve(cwd, ref), { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (root === void 0 || roots.size > 1) {
    if (isFolder) return readFolder(ref, paths, cwd, selection);
    const fault = roots.size > 1 ? "the paths do not lie in one git repository" : "this is no git repository";
    throw new UsageError(`--against ${ref}: ${fault}, and no folder has that name`);
  }
  const commit = isFolder && /^[./]/.test(ref) ? void 0 : await findCommit(ref, root);
  if (commit !== void 0) return readCommit(commit, { ref, root, scopes, cwd });
  if (isFolder) return readFolder(ref, paths, cwd, selection);
  throw await unknownRevision(ref, root);
}
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
var isProgram = (path) => programFile.test(basename(path));
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
  const real = realpathSync(path);
  return isFile ? dirname(real) : real;
}
async function readCommit(commit, { ref, root, scopes, cwd }) {
  const found = /* @__PURE__ */ new Map();
  for (const { path, isFile, wants, isNamed } of scopes) {
    const real = realpathSync(path);
    for (const blob of await listTree(commit, nameOf(real, root), root)) {
      const at = join(path, relative(real, join(root, blob.path)));
      const pick = { path: at, named: isNamed(at), below: isFile ? void 0 : path };
      if (readable.test(at) && wants(at) && (pick.named || !found.has(at))) found.set(at, { pick, blob });
    }
  }
  const contents = await readBlobs(
    [...found.values()].map(({ blob }) => blob),
    ref,
    root
  );
  const texts = /* @__PURE__ */ new Map();
  for (const [at, { pick, blob }] of found) {
    const text = contents.get(blob.object);
    if (text !== void 0 && (pick.named || mayBelong(at, text))) texts.set(at, text);
  }
  if (texts.size === 0) {
    const names = scopes.map(({ path }) => nameOf(path, cwd) || "the working folder");
    throw new UsageError(`nothing at ${ref} to compare with: no program stood in ${names.join(", ")}`, 3);
  }
  const picks = [...found.values()].map(({ pick }) => pick);
  return sourcesOf(
    picks.filter(({ path }) => texts.has(path)),
    texts,
    cwd
  );
}
async function readFolder(ref, paths, cwd, selection) {
  const folder = resolve(cwd, ref);
  const there = selection && { ...selection, folder };
  const [only = ""] = paths;
  const isWhole = paths.length === 1 && statSync(resolve(cwd, only)).isDirectory();
  const inside = isWhole ? ["."] : paths.map((path) => withinFolder(path, ref, cwd));
  const prefix = isWhole ? nameOf(resolve(cwd, only), cwd) : "";
  const named = (name) => [prefix, name].filter((part) => part !== "").join("/");
  try {
    const { sources } = await readSources(inside, folder, there);
    return sources.map((source) => ({
      ...source,
      file: named(source.file),
      program: named(source.program ?? "")
    }));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`nothing at ${ref} to compare with: ${error.message}`, 3);
  }
}
function withinFolder(path, ref, cwd) {
  const at = resolve(cwd, path);
  if (isInside(at, cwd)) return nameOf(at, cwd) || ".";
  throw new UsageError(`--against ${ref}: ${path} lies outside the working folder that ${ref} stands for`);
}
export {
  readBase
};
