import {
  _s,
  parseYaml,
  plainValue
} from "./shared-3.mjs";
import {
  listProblems,
  problemAt,
  shapeProblem
} from "./shared-16.mjs";
import {
  gitRoot,
  nameOf,
  readText
} from "./shared-30.mjs";
import {
  UsageError
} from "./shared-14.mjs";

// src/host/config.ts
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
var names = ["papertiger.yml", "papertiger.yaml"];
function findConfig(cwd) {
  const top = gitRoot(cwd) ?? cwd;
  for (let folder = cwd; ; folder = dirname(folder)) {
    const found = names.filter((name) => existsSync(join(folder, name)));
    if (found.length > 1) {
      throw new UsageError(
        `${found.join(" and ")} both stand in ${nameOf(folder, cwd) || "this folder"}; keep one`
      );
    }
    if (found[0] !== void 0) return join(folder, found[0]);
    if (folder === top || folder === dirname(folder)) return void 0;
  }
}
function readConfig(path, cwd) {
  const file = nameOf(path, cwd);
  return parseConfig({ file, text: readText(path, file, 2) }, cwd);
}
function parseConfig({ file, text }, cwd) {
  const { documents, hits } = parseYaml({ file, text });
  if (hits.length > 0) {
    const problems = hits.map(({ at, args }) => `${at.start.line}:${at.start.column}: ${hitText(args)}`);
    throw listProblems(problems.map((problem) => `${file}:${problem}`));
  }
  const roots = documents.flatMap((document) => document.root ?? []);
  if (roots.length > 1) throw new UsageError(`${file}: expected one YAML document, found ${roots.length}`);
  const root = roots[0] ?? null;
  const written = root === null ? {} : checkedValue(root);
  return {
    file,
    folder: dirname(resolve(cwd, file)),
    extends: written.extends,
    files: written.files ?? [],
    exclude: written.exclude ?? [],
    settings: {
      ...written["fail-on"] && { failOn: written["fail-on"] },
      ...written.rules && { rules: written.rules },
      ...written.parameters && { parameters: written.parameters },
      ...written.overrides && { overrides: written.overrides }
    },
    root
  };
}
function hitText(args) {
  return typeof args.problem === "string" ? args.problem : `the key "${String(args.key)}" stands twice`;
}
function checkedValue(root) {
  const value = plainValue(root);
  if (isValid(value)) return value;
  const errors = _s.errors ?? [];
  throw listProblems(
    errors.length > 0 ? errors.map((error) => shapeProblem(root, error)) : [problemAt(root, "the configuration does not have the shape of config.schema.json")]
  );
}
function isValid(value) {
  return _s(value);
}

export {
  findConfig,
  readConfig,
  parseConfig
};
