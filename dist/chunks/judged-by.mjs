import {
  findPacks,
  gatherRules
} from "./shared-8.mjs";
import {
  checkNames
} from "./shared-24.mjs";
import "./shared-28.mjs";
import {
  readBaseConfig,
  readBaseFolder,
  readGateFiles
} from "./shared-22.mjs";
import {
  baselineName,
  parseBaseline
} from "./shared-17.mjs";
import {
  parseConfig
} from "./shared-25.mjs";
import "./shared-3.mjs";
import "./shared-31.mjs";
import "./shared-19.mjs";
import "./shared-16.mjs";
import "./shared-14.mjs";
import "./shared-2.mjs";
import {
  findBase
} from "./shared-21.mjs";
import {
  nameOf
} from "./shared-29.mjs";
import "./shared-30.mjs";
import "./shared-23.mjs";
import "./shared-27.mjs";
import "./shared-15.mjs";
import {
  UsageError
} from "./shared-12.mjs";
import "./shared-1.mjs";

// src/bin/judged-by.ts
import { realpathSync } from "node:fs";
import { resolve } from "node:path";
async function judgedByBase(invocation, ref, cwd) {
  const { options } = invocation;
  for (const name of ["config", "baseline"]) {
    if (options.has(name))
      throw new UsageError(`--untrusted takes the configuration from ${ref}; leave out --${name}`);
  }
  const point = await findBase(ref, [realpathSync(cwd)], cwd, { fetch: options.has("fetch") });
  if (point.is === "folder" && !/^(\.{1,2}$|\.{1,2}[\\/]|\/)/.test(ref))
    throw new UsageError(
      `--untrusted: ${ref} is a folder of the head, not a revision; write ./${ref} to mean it`
    );
  const written = options.has("no-config") ? void 0 : await readBaseConfig(point, cwd);
  const config = written && at(ref, () => parseConfig(written, cwd));
  const rules = await rulesAt(point, config, options.get("rules") ?? [], cwd);
  const known = await knownAt(point, config, ref, cwd);
  const from = written ? `${written.file} and packs` : "no configuration";
  return { config, rules, known, notes: [`the head is not trusted: it is judged by ${from} as at ${ref}`] };
}
async function rulesAt(point, config, folders, cwd) {
  if (!config && folders.length === 0) return void 0;
  const texts = /* @__PURE__ */ new Map();
  for (const pack of config ? findPacks(config) : []) {
    if (pack.is === "folder") texts.set(pack.folder, await packAt(point, pack.folder, cwd));
  }
  const named = folders.map((folder) => resolve(cwd, folder)).filter((folder) => texts.has(folder));
  if (named.length > 0)
    throw new UsageError(`--rules ${nameOf(named[0] ?? "", cwd)}: the configuration extends it`);
  const rules = gatherRules(config, folders, cwd, texts);
  if (config) checkNames(config, rules);
  return rules;
}
async function packAt(point, folder, cwd) {
  const files = await readBaseFolder(point, folder, cwd);
  if (files.size === 0) {
    throw new UsageError(
      `the rule pack ${nameOf(folder, cwd)} does not stand at ${point.ref}, and the head's is not trusted; name it with --rules to load it all the same`
    );
  }
  return [...files].map(([name, text]) => ({ file: nameOf(resolve(cwd, name), folder), text, kind: "yaml" }));
}
async function knownAt(point, config, ref, cwd) {
  const files = await readGateFiles(point, cwd);
  const names = [config?.folder ?? cwd, cwd].map((folder) => nameOf(resolve(folder, baselineName), cwd));
  const name = names.find((one) => files.has(one));
  const text = name === void 0 ? void 0 : files.get(name);
  return text === void 0 || name === void 0 ? void 0 : at(ref, () => parseBaseline(text, name)).entries;
}
function at(ref, read) {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`at ${ref}: ${error.message}`, error.code);
  }
}
export {
  judgedByBase
};
