// src/host/git.ts
import { execFile } from "node:child_process";
var harmless = ["-c", "core.fsmonitor=false", "--no-optional-locks", "--literal-pathspecs"];
var offline = { GIT_NO_LAZY_FETCH: "1", GIT_ALLOW_PROTOCOL: "none" };
var quietly = [
  "core.hooksPath=/dev/null",
  "core.alternateRefsCommand=",
  "maintenance.auto=false",
  "gc.auto=0"
];
var online = { GIT_ALLOW_PROTOCOL: "https:ssh:file", GIT_TERMINAL_PROMPT: "0", GIT_ASKPASS: "" };
var mostBytes = 256 * 1024 * 1024;
var elsewhere = [
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_COMMON_DIR",
  "GIT_PREFIX",
  "GIT_NAMESPACE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_SHALLOW_FILE",
  "GIT_GRAFT_FILE",
  "GIT_REPLACE_REF_BASE",
  "GIT_GLOB_PATHSPECS",
  "GIT_NOGLOB_PATHSPECS",
  "GIT_ICASE_PATHSPECS"
];
function askGit(question, folder, input = "") {
  return callGit({ argv: [...harmless, ...question], folder, input, reach: offline, seconds: 10 });
}
function fetchByGit(what, folder, input = "") {
  const settings = quietly.flatMap((setting) => ["-c", setting]);
  const argv = [...harmless, ...settings, "fetch", "--quiet", ...what];
  return callGit({ argv, folder, input, reach: online, seconds: 120 });
}
function callGit({ argv, folder, input, reach, seconds }) {
  return new Promise((settle) => {
    const child = execFile(
      "git",
      argv,
      { cwd: folder, env: around(reach), encoding: "buffer", timeout: seconds * 1e3, maxBuffer: mostBytes },
      (error, out, err) => {
        const [complaint = ""] = err.toString("utf8").trim().split("\n");
        settle({ code: error ? error.code ?? "killed" : 0, out, complaint });
      }
    );
    child.stdin?.on("error", () => {
    });
    child.stdin?.end(input);
  });
}
function around(reach) {
  const kept = Object.entries(process.env).filter(([name]) => !elsewhere.includes(name));
  return { ...Object.fromEntries(kept), GIT_NO_REPLACE_OBJECTS: "1", ...reach };
}

export {
  askGit,
  fetchByGit
};
