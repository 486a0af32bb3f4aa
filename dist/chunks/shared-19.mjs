import {
  clip,
  parseDay,
  parseYaml,
  plainValue
} from "./shared-3.mjs";
import {
  listProblems,
  nodeAt,
  problemAt
} from "./shared-16.mjs";
import {
  nameOf,
  readText
} from "./shared-30.mjs";
import {
  UsageError
} from "./shared-14.mjs";

// src/core/verdict/known-file.ts
function printBaseline({ created, owner, paths, entries }) {
  const head = { version: 1, created, owner, ...paths.length > 0 && { paths } };
  const lines = Object.entries(head).map(([key, value]) => `  "${key}": ${JSON.stringify(value)},
`);
  const rows = entries.toSorted(byRule).map((entry) => `    ${JSON.stringify(inOrder(entry))}`);
  const list = rows.length === 0 ? "[]" : `[
${rows.join(",\n")}
  ]`;
  return `{
${lines.join("")}  "entries": ${list}
}
`;
}
function inOrder({ rule, entity, fingerprint, value, since, owner }) {
  return { rule, ...entity !== void 0 && { entity }, fingerprint, value, since, owner };
}
function byRule(a, b) {
  return compare(a.rule, b.rule) || compare(a.entity ?? "", b.entity ?? "") || compare(a.fingerprint, b.fingerprint);
}
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/host/baseline-entry.ts
var isHash = (value) => /^[0-9a-f]{16}$/.test(value);
var isRule = (value) => /^[\w.-]+\/[\w./-]+$/.test(value);
var hash = "16 hex digits, as papertiger baseline writes them";
var isDay = (value) => parseDay(value) !== void 0;
var isWord = (value) => value.trim() !== "" && value.length <= 1e3;
var isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function readEntry(value, index, problems) {
  const fields = fieldsOf(value, ["entries", index], problems);
  const entry = {
    rule: fields.text("rule", isRule, "the id of a rule, such as custody/quorum-below-half"),
    ...isMap(value) && "entity" in value && { entity: fields.text("entity", isWord, "an entity, such as wallet/eth-cold-1") },
    fingerprint: fields.text("fingerprint", isHash, hash),
    value: fields.text("value", isHash, hash),
    since: fields.text("since", isDay, "a day that exists, written YYYY-MM-DD"),
    owner: fields.text("owner", isWord, "the name of whoever accepted the finding")
  };
  fields.close(["rule", "entity", "fingerprint", "value", "since", "owner"]);
  return entry;
}
function fieldsOf(value, steps, problems) {
  const name = (key) => steps.length === 0 ? key : `${steps[0]}[${steps[1]}].${key}`;
  if (!isMap(value)) {
    const what = steps.length === 0 ? "a baseline" : `${steps[0]}[${steps[1]}]`;
    problems.push({ steps, text: `${what} must be a map` });
    return { text: () => "", close: () => {
    } };
  }
  return {
    text: (key, is, expected) => {
      const found = value[key];
      if (typeof found === "string" && is(found)) return found;
      const fault = found === void 0 ? `lacks ${expected}` : `must be ${expected}`;
      problems.push({ steps: found === void 0 ? steps : [...steps, key], text: `${name(key)} ${fault}` });
      return "";
    },
    close: (known) => {
      for (const key of Object.keys(value).filter((key2) => !known.includes(key2))) {
        problems.push({
          steps: [...steps, key],
          text: `unknown key "${clip(key)}"; known are ${known.join(", ")}`
        });
      }
    }
  };
}

// src/host/baseline-file.ts
function parseBaseline(text, file) {
  const quick = readValue(parsedJson(text));
  if (quick.problems.length === 0 && printBaseline(quick.baseline) === text) return quick.baseline;
  const { documents, hits } = parseYaml({ file, text });
  if (hits.length > 0) {
    throw listProblems(
      hits.map(({ at, args }) => {
        const problem = typeof args.problem === "string" ? args.problem : `the key "${String(args.key)}" stands twice`;
        return `${file}:${at.start.line}:${at.start.column}: ${problem}; a baseline is JSON`;
      })
    );
  }
  const [root, ...others] = documents.flatMap((document) => document.root ?? []);
  if (!root || others.length > 0) throw listProblems([`${file}:1:1: a baseline is one map in JSON`]);
  const { baseline, problems } = readValue(plainValue(root));
  if (problems.length === 0) return baseline;
  throw listProblems(problems.map(({ steps, text: fault }) => problemAt(nodeAt(root, steps), fault)));
}
function parsedJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function readValue(value) {
  const problems = [];
  const fields = fieldsOf(value, [], problems);
  const map = isMap(value) ? value : {};
  if (isMap(value) && map.version !== 1) {
    const text = "version must be 1; this baseline was written by another version of papertiger";
    return { baseline: nothing, problems: [{ steps: ["version"], text }] };
  }
  const baseline = {
    created: fields.text("created", isDay, "a day that exists, written YYYY-MM-DD"),
    owner: fields.text("owner", isWord, "the name of whoever answers for the baseline"),
    paths: readPaths(map.paths, problems),
    entries: listIn(map.entries, "entries", problems).map(
      (entry, index) => readEntry(entry, index, problems)
    )
  };
  fields.close(["version", "created", "owner", "paths", "entries"]);
  if (problems.length === 0) refuseRepeats(baseline.entries, problems);
  return { baseline, problems };
}
var nothing = { created: "", owner: "", paths: [], entries: [] };
function readPaths(value, problems) {
  return listIn(value ?? [], "paths", problems).map((path, index) => {
    if (typeof path === "string" && path !== "") return path;
    problems.push({ steps: ["paths", index], text: `paths[${index}] must be the path of a file or folder` });
    return "";
  });
}
function listIn(value, name, problems) {
  if (Array.isArray(value)) return value;
  problems.push({ steps: value === void 0 ? [] : [name], text: `${name} must be a list` });
  return [];
}
function refuseRepeats(entries, problems) {
  const seen = /* @__PURE__ */ new Map();
  for (const [index, { fingerprint }] of entries.entries()) {
    const first = seen.get(fingerprint);
    if (first === void 0) seen.set(fingerprint, index);
    else {
      const text = `entries[${index}] is about the same finding as entries[${first}]; delete one of the two`;
      problems.push({ steps: ["entries", index, "fingerprint"], text });
    }
  }
}

// src/host/baseline.ts
import { existsSync } from "node:fs";
import { join } from "node:path";
var baselineName = "papertiger-baseline.json";
function findBaseline(folders, cwd) {
  const paths = [...new Set(folders)].map((folder) => join(folder, baselineName));
  const found = paths.filter((path) => existsSync(path));
  if (found.length > 1) {
    const names = found.map((path) => nameOf(path, cwd)).join(" and ");
    throw new UsageError(`${names} both stand here; keep one, or name one with --baseline`);
  }
  return found[0];
}
function readBaseline(path, cwd) {
  const file = nameOf(path, cwd);
  return parseBaseline(readText(path, file, 2), file);
}

export {
  printBaseline,
  parseBaseline,
  baselineName,
  findBaseline,
  readBaseline
};
