import {
  askGit
} from "./shared-28.mjs";
import {
  UsageError
} from "./shared-14.mjs";

// src/host/base/ref.ts
var plainName = /^[\p{L}\p{N}_][\p{L}\p{N}_./@+-]*$/u;
function isPlainName(ref) {
  return plainName.test(ref) && !ref.includes("..") && !ref.includes("@{") && !/^(HEAD|@)$/.test(ref);
}
function parseRef(ref) {
  if (ref === "" || ref.startsWith("-") || new RegExp("\\p{Cc}", "u").test(ref)) {
    throw new UsageError(`--against "${ref}": expected a git revision or a folder`);
  }
  if (ref.startsWith(".git#")) return parseKey(ref);
  if (ref.includes(".git#")) {
    throw new UsageError(
      `--against ${ref}: only .git# of the repository around the working folder is read; for another, name a folder in which it is checked out`
    );
  }
  const [, left] = /^(.+?)\.\.\.(?:HEAD|@)?$/.exec(ref) ?? [];
  if (left !== void 0) return { ref, revisions: revisionsOf(left), meant: "fork" };
  return { ref, revisions: revisionsOf(ref), meant: "by kind" };
}
function revisionsOf(ref) {
  return isPlainName(ref) && !ref.startsWith("refs/") ? [ref, `refs/remotes/origin/${ref}`] : [ref];
}
function parseKey(ref) {
  const [, key, name = ""] = /^\.git#(branch|tag|ref|commit)=([^,]+)$/.exec(ref) ?? [];
  switch (key) {
    case "branch":
      return { ref, revisions: [`refs/heads/${name}`, `refs/remotes/origin/${name}`], meant: "by kind" };
    case "tag":
      return { ref, revisions: [`refs/tags/${name}`], meant: "itself" };
    case "ref":
    case "commit":
      if (!name.startsWith("-")) return { ref, revisions: [name], meant: "itself" };
  }
  throw new UsageError(
    `--against ${ref}: expected .git#branch=NAME, .git#tag=NAME or .git#ref=REVISION and nothing after it`
  );
}

// src/host/revision.ts
async function findCommit(revision, root, ref = revision) {
  const question = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
  const answer = await askGit(question, root);
  if (answer.code === 0) return answer.out.toString("utf8").trim();
  if (answer.code !== 1) throw gitTrouble(ref, answer, root);
  return void 0;
}
function gitTrouble(ref, { code, complaint }, root) {
  if (code === "ENOENT")
    return new UsageError(`--against ${ref}: git was not found; install it, or name a folder`);
  if (code === "killed") return new UsageError(`--against ${ref}: git did not answer in time`);
  const hint = /dubious ownership/.test(complaint) ? `; if you trust it: git config --global --add safe.directory ${root}` : "";
  return new UsageError(`--against ${ref}: git could not look it up: ${complaint || code}${hint}`);
}
async function branchNamed(revision, root) {
  const question = ["rev-parse", "--verify", "--quiet", "--symbolic-full-name", "--end-of-options", revision];
  const { code, out } = await askGit(question, root);
  const name = code === 0 ? out.toString("utf8").trim() : "";
  if (name === "" && isPlainName(revision)) await refuseTwoMeanings(revision, root);
  return /^refs\/(heads|remotes)\//.test(name) ? name : void 0;
}
async function refuseTwoMeanings(name, root) {
  const places = [`refs/heads/${name}`, `refs/tags/${name}`];
  const { out } = await askGit(["for-each-ref", "--format=%(refname)", ...places], root);
  const found = out.toString("utf8").split("\n");
  if (!places.every((place) => found.includes(place))) return;
  throw new UsageError(
    `--against ${name}: both a branch and a tag; write .git#branch=${name} or .git#tag=${name}`
  );
}
async function isShallow(root) {
  const { code, out } = await askGit(["rev-parse", "--is-shallow-repository"], root);
  return code === 0 && out.toString("utf8").trim() === "true";
}
async function unknownRevision(ref, root) {
  if (await isShallow(root)) {
    const command = fetchFor(ref);
    return new UsageError(
      `--against ${ref}: this shallow clone does not have that revision; bring it with: ${command}`
    );
  }
  const { code, out } = await askGit(["rev-list", "--all", "--max-count=1"], root);
  const isEmpty = code === 0 && out.length === 0;
  const fault = isEmpty ? "this repository has no commit yet, and no folder has that name" : neither;
  return new UsageError(`--against ${ref}: ${fault}`);
}
var neither = "neither a revision of this repository nor a folder";
function fetchFor(ref) {
  const [, key = "", name = ref] = /^\.git#(branch|tag|ref|commit)=(.+)$/.exec(ref) ?? [];
  const isSafe = /^[A-Za-z0-9_][\w./-]*$/.test(name) && !name.includes("..");
  if (key === "tag" && isSafe) return `git fetch --depth=1 origin refs/tags/${name}:refs/tags/${name}`;
  if (key === "branch" && isSafe) return `git fetch --depth=1 origin ${name}:refs/remotes/origin/${name}`;
  const [, remote] = /^origin\/(\w[\w./-]*)$/.exec(name) ?? [];
  if (remote !== void 0) return `git fetch --depth=1 origin ${remote}:refs/remotes/origin/${remote}`;
  if (/^[0-9a-f]{40}$/.test(name)) return `git fetch --depth=1 origin ${name}`;
  const isName = isSafe && !/^\d/.test(name) && name !== "HEAD" && !/^[0-9a-f]+$/.test(name);
  return isName ? `git fetch --depth=1 origin ${name}:${name}` : "git fetch --unshallow";
}

export {
  isPlainName,
  parseRef,
  findCommit,
  gitTrouble,
  branchNamed,
  isShallow,
  unknownRevision
};
