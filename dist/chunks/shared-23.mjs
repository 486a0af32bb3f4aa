import {
  gitRoot
} from "./shared-30.mjs";
import {
  branchNamed,
  findCommit,
  gitTrouble,
  isShallow,
  parseRef,
  unknownRevision
} from "./shared-24.mjs";
import {
  askGit
} from "./shared-28.mjs";
import {
  UsageError
} from "./shared-14.mjs";

// src/host/base/point.ts
import { statSync } from "node:fs";
import { resolve } from "node:path";

// src/host/base/fork.ts
async function forkOf(tip, ref, root) {
  const head = await findCommit("HEAD", root, ref);
  if (head === void 0) return { commit: tip, note: `HEAD has no commit yet: compared with ${ref} itself` };
  if (head === tip) return { commit: tip, note: onlyUncommitted(ref) };
  if ((await parentsOf(head, root)).includes(tip)) return { commit: tip };
  const answer = await askGit(["merge-base", "--all", tip, head], root);
  if (answer.code !== 0 && answer.code !== 1) throw gitTrouble(ref, answer, root);
  const [commit, ...others] = answer.out.toString("utf8").split("\n").filter(Boolean);
  if (commit === void 0) return { commit: tip, note: await noFork(ref, root) };
  if (others.length > 0) {
    return { commit: tip, note: `HEAD and ${ref} met more than once: compared with ${ref} itself` };
  }
  if (commit === tip) return { commit };
  if (commit === head) return { commit, note: onlyUncommitted(ref) };
  const short = commit.slice(0, 10);
  return {
    commit,
    note: `compared with ${short}, where HEAD left ${ref}; what ${ref} became since is left out`
  };
}
var onlyUncommitted = (ref) => `HEAD is part of ${ref}: only what is not committed can differ from it; name an earlier commit to compare more`;
async function noFork(ref, root) {
  return await isShallow(root) ? `this shallow clone does not show where HEAD left ${ref}: compared with ${ref} itself; to know it: git fetch --unshallow` : `HEAD and ${ref} share no history: compared with ${ref} itself`;
}
async function parentsOf(commit, root) {
  const { code, out } = await askGit(["cat-file", "commit", commit], root);
  const [header = ""] = code === 0 ? out.toString("utf8").split("\n\n", 1) : [];
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent);
}

// src/host/base/point.ts
async function findBase(ref, folders, cwd, { fetch = false, standsFor = "" } = {}) {
  const asked = parseRef(ref);
  const folder = resolve(cwd, ref);
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const itself = { is: "folder", ref, folder, standsFor, notes: [] };
  if (isFolder && /^(\.{1,2}$|\.{1,2}[\\/]|\/)/.test(ref)) return itself;
  const roots = new Set(folders.map((path) => gitRoot(path)));
  const [root] = roots;
  if (root === void 0 || roots.size > 1) {
    if (isFolder) return itself;
    const fault = roots.size > 1 ? "the paths do not lie in one git repository" : "this is no git repository";
    throw new UsageError(`--against ${ref}: ${fault}, and no folder has that name`);
  }
  let found = await resolveRevision(asked, root);
  if (found === void 0 && fetch && !isFolder) {
    const { fetchBase } = await import("./fetch.mjs");
    await fetchBase(ref, root);
    found = await resolveRevision(asked, root);
  }
  if (found === void 0) {
    if (isFolder) return itself;
    throw await beforeFirst(ref, root) ?? await unknownRevision(ref, root);
  }
  const both = `${ref} is a revision and a folder: the revision was taken; write ./${ref} for the folder`;
  return { is: "commit", ref, ...found, root, fetch, notes: [...isFolder ? [both] : [], ...found.notes] };
}
async function beforeFirst(ref, root) {
  if (!/^(?:\.git#(?:ref|commit)=)?(?:HEAD|@)(?:\^1?|~\d*)+$/.test(ref) || await isShallow(root))
    return void 0;
  const isFirst = await findCommit("HEAD", root, ref) !== void 0 && !await findCommit("HEAD^", root, ref);
  return isFirst ? new UsageError(`--against ${ref}: HEAD is the first commit; nothing stood before it`) : void 0;
}
async function resolveRevision(asked, root) {
  for (const revision of asked.revisions) {
    const tip = await findCommit(revision, root, asked.ref);
    if (tip === void 0) continue;
    const name = revision.replace(/^refs\/(heads|tags|remotes)\//, "");
    const isFork = asked.meant === "fork" || asked.meant === "by kind" && await isBranch(revision, root);
    const { commit, note } = isFork ? await forkOf(tip, name, root) : { commit: tip };
    return { commit, notes: note === void 0 ? [] : [note] };
  }
  return void 0;
}
async function isBranch(revision, root) {
  return !/^(HEAD|@)$/.test(revision) && await branchNamed(revision, root) !== void 0;
}

// src/host/tree.ts
import { isUtf8 } from "node:buffer";
var mostBytes = 8 * 1024 * 1024;
async function listTree({ commit, root }, ...paths) {
  const where = paths.includes("") ? [commit] : [commit, ...paths];
  const answer = await askGit(["ls-tree", "-r", "-z", "--full-tree", "--", ...where], root);
  const records = contentOf(answer).toString("utf8").split("\0");
  return records.flatMap((record) => {
    const [, mode = "", object, name] = /^(\d+) \w+ ([0-9a-f]+)\t(.+)$/s.exec(record) ?? [];
    if (!object || !name) return [];
    const is = mode === "120000" ? "link" : mode === "160000" ? "submodule" : "file";
    return [{ is, path: name, object }];
  });
}
async function readBlobs(entries, base) {
  if (entries.length === 0) return /* @__PURE__ */ new Map();
  const wanted = [...new Map(entries.map((entry) => [entry.object, entry])).values()];
  await checkSizes(wanted, base);
  const all = contentOf(await batch("--batch", wanted, base.root));
  const texts = /* @__PURE__ */ new Map();
  let at = 0;
  for (const entry of wanted) {
    const start = all.indexOf("\n", at) + 1;
    const size = sizeIn(all.toString("utf8", at, start));
    if (size === void 0) throw refuse(entry, base, missing(base));
    const bytes = all.subarray(start, start + size);
    if (!isUtf8(bytes)) throw refuse(entry, base, "it is not UTF-8 text");
    texts.set(entry.object, bytes.toString("utf8"));
    at = start + size + 1;
  }
  return texts;
}
async function checkSizes(wanted, base) {
  let sizes = await sizesOf(wanted, base.root);
  const lacking = wanted.filter((_, index) => sizes[index] === void 0);
  if (base.fetch && lacking.length > 0) {
    const { fetchObjects } = await import("./fetch.mjs");
    await fetchObjects(
      lacking.map(({ object }) => object),
      base.ref,
      base.root
    );
    sizes = await sizesOf(wanted, base.root);
  }
  for (const [index, entry] of wanted.entries()) {
    const size = sizes[index];
    if (size === void 0) throw refuse(entry, base, missing(base));
    if (size > mostBytes) throw refuse(entry, base, "it has more than 8 MiB, and at most 8 MiB are read");
  }
}
async function sizesOf(wanted, root) {
  const answer = await batch("--batch-check", wanted, root);
  const isLacking = answer.code !== 0 && await isPartial(root);
  const lines = (isLacking ? answer.out : contentOf(answer)).toString("utf8").split("\n");
  return lines.map(sizeIn);
}
async function isPartial(root) {
  const question = ["config", "--get-regexp", String.raw`^(remote\..*\.promisor|extensions\.partialclone)$`];
  return (await askGit(question, root)).code === 0;
}
function batch(how, wanted, root) {
  return askGit(["cat-file", how], root, wanted.map(({ object }) => `${object}
`).join(""));
}
function sizeIn(line) {
  const [, size] = /^\S+ blob (\d+)\n?$/.exec(line) ?? [];
  return size === void 0 ? void 0 : Number(size);
}
var missing = ({ commit }) => `this clone does not hold its content; bring it with --fetch, or with: git archive --output=/dev/null ${commit}`;
function refuse({ path }, { ref }, why) {
  return new UsageError(`cannot read ${path} at ${ref}: ${why}`, 3);
}
function contentOf({ code, out, complaint }) {
  if (code === 0) return out;
  throw new UsageError(`git could not say what stood there: ${complaint || code}`, 3);
}

// src/host/base/locate.ts
import { posix } from "node:path";
var mostLinks = 8;
async function locate(names, base) {
  for (const name2 of names) {
    const located = await followLinks(name2, base);
    if (located.entries.length > 0) return located;
  }
  const [name = ""] = names;
  const everything = await listTree(base, "");
  const lower = name.toLowerCase();
  const alike = new Set(
    everything.flatMap(({ path }) => {
      const start = path.slice(0, name.length);
      const isWhole = path.length === name.length || path[name.length] === "/";
      return isWhole && start.toLowerCase() === lower ? [start] : [];
    })
  );
  const [only] = alike;
  return only !== void 0 && alike.size === 1 ? followLinks(only, base) : { name, entries: [] };
}
async function followLinks(start, base) {
  let name = start;
  for (let steps = 0; steps < mostLinks; steps += 1) {
    const entries = await listTree(base, name);
    const [link] = entries.filter(({ is, path }) => is === "link" && path === name);
    if (link === void 0) return { name, entries };
    const target = targetOf(link, await readBlobs([link], base));
    if (target === void 0) break;
    name = target;
  }
  return { name: start, entries: [] };
}
function targetOf({ path, object }, texts) {
  const target = posix.join(posix.dirname(path), texts.get(object) ?? "");
  const isOut = texts.get(object)?.startsWith("/") || target === ".." || target.startsWith("../");
  return isOut ? void 0 : target.replace(/\/$/, "");
}

export {
  listTree,
  readBlobs,
  locate,
  targetOf,
  findBase
};
