import {
  builtinRules,
  isReported,
  loadRules
} from "./shared-3.mjs";
import {
  guess,
  listProblems,
  nodeAt,
  problemAt
} from "./shared-14.mjs";
import {
  gitRoot,
  isInside,
  nameOf,
  readText,
  walk
} from "./shared-29.mjs";
import {
  reasonOf
} from "./shared-30.mjs";
import {
  UsageError
} from "./shared-12.mjs";

// src/host/extends.ts
import { existsSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
var sets = ["papertiger:recommended", "papertiger:strict"];
var packageName = /^(@[a-z0-9-][\w.-]*\/)?[a-z0-9-][\w.-]*$/;
function findPacks(config) {
  const { root } = config;
  if (config.extends === void 0 || root === null) return [{ is: "recommended" }];
  const problems = [];
  const packs = config.extends.flatMap((entry, index) => {
    const found = findPack(entry, config);
    if (typeof found !== "string") return [found];
    problems.push(problemAt(nodeAt(root, ["extends", index]), found));
    return [];
  });
  if (problems.length > 0) throw listProblems(problems);
  return packs;
}
function findPack(entry, { folder }) {
  if (entry === "papertiger:recommended") return { is: "recommended" };
  if (entry === "papertiger:strict") return { is: "strict" };
  if (entry.includes(":")) return `extends: no set of rules is called "${entry}"${guess(entry, sets)}`;
  const own = isAbsolute(entry) ? entry : join(folder, entry);
  const installed = packageName.test(entry) ? join(folder, "node_modules", entry) : own;
  const path = [own, installed].find((candidate) => isFolder(candidate));
  if (path === void 0) {
    const places = own === installed ? entry : `${entry} or node_modules/${entry}`;
    return `extends: there is no folder ${places} beside this file`;
  }
  const bounds = realpathSync(gitRoot(folder) ?? folder);
  if (!isInside(realpathSync(path), bounds)) return `extends: ${entry} leads outside the repository`;
  return { is: "folder", folder: resolve(path) };
}
function isFolder(path) {
  return existsSync(path) && statSync(path).isDirectory();
}
var louder = {
  critical: "critical",
  high: "critical",
  medium: "high",
  low: "medium",
  none: "none"
};
function toStrict(rules) {
  return rules.map((rule) => {
    const { custodial, own_assets, fintech, other } = rule.severity;
    return {
      ...rule,
      severity: {
        custodial: louder[custodial],
        own_assets: louder[own_assets],
        fintech: louder[fintech],
        other: louder[other]
      }
    };
  });
}

// src/bin/gather-rules.ts
import { resolve as resolve2 } from "node:path";

// src/host/rules.ts
import { statSync as statSync2 } from "node:fs";
function readRuleSources(folder, cwd) {
  const name = nameOf(folder, cwd) || ".";
  if (!isFolder2(folder, name)) throw new UsageError(`rule pack ${name} is not a folder`);
  const wanted = (file) => /\.ya?ml$/i.test(file);
  const { files, notes } = walk(folder, { cwd, wanted, ignored: /* @__PURE__ */ new Set() });
  if (notes.length > 0) throw new UsageError(`rule pack ${name}: ${notes.join("\n")}`);
  if (files.length === 0) throw new UsageError(`rule pack ${name} holds no rules: no .yaml file in it`);
  return files.map((path) => ({
    file: nameOf(path, folder),
    text: readText(path, nameOf(path, cwd), 2),
    kind: "yaml"
  }));
}
function isFolder2(path, name) {
  try {
    return statSync2(path).isDirectory();
  } catch (error) {
    throw new UsageError(`cannot read the rule pack ${name}: ${reasonOf(error)}`);
  }
}

// src/bin/gather-rules.ts
function gatherRules(config, folders, cwd, packs = /* @__PURE__ */ new Map()) {
  const named = config ? findPacks(config) : [{ is: "recommended" }];
  const builtin = builtinRules();
  const rules = new Map(builtin.filter(isReported).map((rule) => [rule.id, rule]));
  const own = new Set(builtin.map(({ id }) => id));
  const paths = new Set(folders.map((folder) => resolve2(cwd, folder)));
  for (const pack of named) {
    if (pack.is === "folder") paths.add(pack.folder);
    else for (const rule of pack.is === "strict" ? toStrict(builtin) : builtin) rules.set(rule.id, rule);
  }
  for (const folder of paths) {
    addPack(rules, folder, own, cwd, packs.get(folder) ?? readRuleSources(folder, cwd));
  }
  return [...rules.values()];
}
function loadPack(folder, cwd, sources = readRuleSources(folder, cwd)) {
  try {
    return loadRules(sources);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`rule pack ${nameOf(folder, cwd) || "."}: ${error.message}`);
  }
}
function addPack(rules, folder, own, cwd, sources) {
  for (const rule of loadPack(folder, cwd, sources)) {
    if (rules.has(rule.id) || own.has(rule.id)) {
      const owner = own.has(rule.id) ? "papertiger itself" : "another pack";
      throw new UsageError(
        `rule pack ${nameOf(folder, cwd) || "."}: "${rule.id}" is already a rule of ${owner}; rename it`
      );
    }
    rules.set(rule.id, rule);
  }
}

export {
  findPacks,
  gatherRules,
  loadPack
};
