import {
  findCommit,
  isPlainName,
  isShallow,
  parseRef
} from "./shared-24.mjs";
import {
  askGit,
  fetchByGit
} from "./shared-28.mjs";
import {
  UsageError
} from "./shared-14.mjs";
import "./shared-1.mjs";

// src/host/fetch.ts
var remote = "origin";
var only = ["--no-tags", "--no-recurse-submodules", "--refmap=", "--upload-pack=git-upload-pack"];
async function fetchBase(ref, root) {
  const { out } = await askGit(["config", "--get", `remote.${remote}.url`], root);
  if (out.length === 0)
    throw new UsageError(`--fetch ${ref}: this repository has no remote called ${remote}`);
  const depth = await isShallow(root) ? ["--depth=1"] : [];
  const tries = await backward(ref, root) ?? wantsOf(ref).map((want) => [...depth, remote, want]);
  let complaint = "";
  for (const what of tries) {
    const answer = await fetchByGit([...only, ...what], root);
    if (answer.code === 0) return;
    complaint ||= answer.complaint || String(answer.code);
  }
  throw new UsageError(`--fetch ${ref}: git could not bring it from ${remote}: ${complaint}`);
}
async function fetchObjects(objects, ref, root) {
  const what = [...only, "--no-write-fetch-head", "--filter=blob:none", "--stdin", remote];
  const { code, complaint } = await fetchByGit(what, root, objects.map((object) => `${object}
`).join(""));
  if (code !== 0)
    throw new UsageError(`--fetch ${ref}: git could not bring its content: ${complaint || code}`, 3);
}
function wantsOf(ref) {
  const [, key, named = ""] = /^\.git#(\w+)=(.*)$/s.exec(ref) ?? [];
  const name = key === void 0 ? parseRef(ref).revisions[0] ?? "" : named;
  if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(name)) return [name];
  if (!isPlainName(name)) {
    throw new UsageError(`--fetch ${ref}: expected a branch, a tag, a full commit hash or HEAD~N`);
  }
  const [, kind, full = name.replace(/^origin\//, "")] = /^refs\/(heads|tags|remotes\/origin)\/(.+)$/.exec(name) ?? [];
  const branch = `+refs/heads/${full}:refs/remotes/${remote}/${full}`;
  const tag = `refs/tags/${full}:refs/tags/${full}`;
  if (key === "branch" || kind !== void 0 && kind !== "tags" || name !== full) return [branch];
  return key === "tag" || kind === "tags" ? [tag] : [branch, tag];
}
async function backward(ref, root) {
  const [, steps] = /^(?:\.git#(?:ref|commit)=)?(?:HEAD|@)((?:\^\d?|~\d{0,4})+)$/.exec(ref) ?? [];
  const head = steps === void 0 ? void 0 : await findCommit("HEAD", root, ref);
  if (steps === void 0 || head === void 0) return void 0;
  const counts = [...steps.matchAll(/\^\d?|~(\d*)/g)].map(([, count]) => Number(count || 1));
  return [[`--depth=${1 + counts.reduce((sum, count) => sum + count, 0)}`, remote, head]];
}
export {
  fetchBase,
  fetchObjects
};
