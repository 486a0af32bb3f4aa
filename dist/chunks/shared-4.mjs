import {
  configFor
} from "./shared-7.mjs";
import {
  wantsColor,
  wantsLinks
} from "./shared-5.mjs";
import {
  settingsFor
} from "./shared-13.mjs";
import {
  toldIn
} from "./shared-12.mjs";
import {
  baselineName,
  findBaseline,
  readBaseline
} from "./shared-19.mjs";
import {
  builtinRules,
  check,
  concealSecrets,
  formats,
  gatherRules,
  isSame,
  knownValue,
  mayBeKnown,
  packFolders,
  parseDay,
  parseShard,
  render
} from "./shared-3.mjs";
import {
  visible
} from "./shared-21.mjs";
import {
  reaches
} from "./shared-18.mjs";
import {
  keepOf,
  kindOf,
  programFile,
  programName,
  readSources
} from "./shared-27.mjs";
import {
  ignoredByGit,
  isEntered,
  isInside,
  nameOf
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

// src/host/write.ts
import { randomBytes } from "node:crypto";
import {
  closeSync,
  constants,
  fsyncSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs";
import { basename, dirname, join } from "node:path";
var openFile = /^\/dev\/(std(out|err)|fd\/\d+)$|^\/proc\/(self|thread-self|\d+)\/fd\/\d+$/;
function writeWhole(path, text, name) {
  try {
    if (isLink(path)) throw refusal(name, "it is a symbolic link; name the file it leads to");
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory()) throw refusal(name, "it is a folder");
    if (stats && !stats.isFile()) append(path, text);
    else replace(path, text);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw refusal(name, reasonOf(error));
  }
}
function isLink(path) {
  try {
    return !openFile.test(path) && lstatSync(path).isSymbolicLink();
  } catch (error) {
    if (systemCode(error) !== "") return false;
    throw error;
  }
}
function refusal(name, why) {
  return new UsageError(`cannot write ${name}: ${why}`, 3);
}
function append(path, text) {
  const unfollowed = openFile.test(path) ? 0 : constants.O_NOFOLLOW ?? 0;
  writeAndClose(openSync(path, constants.O_WRONLY | constants.O_APPEND | unfollowed), text);
}
function replace(path, text) {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const descriptor = openSync(temporary, "wx");
    writeAndClose(descriptor, text, fsyncSync);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
function writeAndClose(descriptor, text, settle) {
  try {
    writeFileSync(descriptor, text);
    settle?.(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

// src/bin/baseline/for.ts
import { existsSync } from "node:fs";
import { dirname as dirname2, join as join2, resolve } from "node:path";

// src/core/verdict/known-compare.ts
function compareKnown({ entries }, verdict, rules) {
  const recordable = new Set(rules.filter(mayBeKnown).map(({ id }) => id));
  const findings = verdict.findings.filter(({ rule }) => recordable.has(rule));
  const byPrint = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  const matched = /* @__PURE__ */ new Set();
  const unmatched = entries.filter((entry) => {
    const finding = byPrint.get(entry.fingerprint);
    const matches = finding !== void 0 && isSame(entry, finding);
    if (matches) matched.add(finding);
    return !matches;
  });
  const isUndecided = undecidedIn(verdict);
  return {
    fresh: findings.filter((finding) => finding.status.is !== "excepted" && !matched.has(finding)),
    known: [...matched],
    gone: unmatched.filter((entry) => !isUndecided(entry)),
    undecided: unmatched.filter(isUndecided)
  };
}
function undecidedIn({ findings, outcomes, skipped }) {
  const isBlind = findings.some(({ rule }) => rule === "meta/syntax" || rule === "meta/duplicate-key");
  const idle = new Set(skipped.map(({ rule }) => rule).filter((rule) => outcomes[rule] === void 0));
  return ({ rule }) => isBlind || idle.has(rule) || (outcomes[rule]?.error ?? 0) > 0;
}
function renewed(baseline, { drop, add }, { today, owner }) {
  const replaced = new Set([...drop, ...add].map(({ fingerprint }) => fingerprint));
  const kept = baseline.entries.filter(({ fingerprint }) => !replaced.has(fingerprint));
  return { ...baseline, entries: [...kept, ...add.map((finding) => entryOf(finding, today, owner))] };
}
function entryOf(finding, since, owner) {
  const { rule, entity, fingerprint } = finding;
  return {
    rule,
    ...entity !== void 0 && { entity },
    fingerprint,
    value: knownValue(finding),
    since,
    owner
  };
}

// src/bin/baseline/for.ts
function locateBaseline({ options }, config, cwd) {
  const [named] = options.get("baseline") ?? [];
  const folder = config?.folder ?? cwd;
  const path = named === void 0 ? findBaseline([folder, cwd], cwd) : resolve(cwd, named);
  const target = path ?? join2(folder, baselineName);
  const exists = named === void 0 ? path !== void 0 : existsSync(target);
  return {
    path: target,
    name: nameOf(target, cwd),
    baseline: exists ? readBaseline(target, cwd) : void 0
  };
}
function baselineFor(invocation, config, cwd) {
  const { path, name, baseline } = locateBaseline(invocation, config, cwd);
  if (baseline) return { path, name, baseline };
  return invocation.options.has("baseline") ? { path, name, baseline: readBaseline(path, cwd) } : void 0;
}
function pathsFor(operands, path, cwd) {
  return [...new Set(operands.map((operand) => nameOf(resolve(cwd, operand), dirname2(path)) || "."))].sort();
}
function hasPaths({ paths }, others) {
  return JSON.stringify([...new Set(paths)].sort()) === JSON.stringify(others);
}
function goneNote({ path, name, baseline }, verdict, rules, { options, operands }, cwd) {
  const isPart = options.has("shard") || options.has("stdin-filename") || operands.includes("-");
  if (!baseline || isPart || !hasPaths(baseline, pathsFor(operands, path, cwd))) return void 0;
  const { gone } = compareKnown(baseline, verdict, rules ?? builtinRules());
  if (gone.length === 0) return void 0;
  const [count, verb] = gone.length === 1 ? ["1 entry", "matches"] : [`${gone.length} entries`, "match"];
  return `${count} of ${name} ${verb} no finding any more; papertiger baseline --prune drops what is gone`;
}

// src/bin/exit-code.ts
function exitCode({ findings, inputs, comparison }, zero) {
  if (zero) return 0;
  const open = findings.filter(({ status }) => status.is === "open");
  const weaker = open.some(
    ({ change, severity }) => comparison !== void 0 && change === "weaker" && reaches(severity, comparison.failOn)
  );
  if (weaker) return 4;
  return open.some(({ severity }) => reaches(severity, inputs.failOn)) ? 1 : 0;
}

// src/bin/input.ts
import { basename as basename2, dirname as dirname4, resolve as resolve2 } from "node:path";

// src/host/beside.ts
import { closeSync as closeSync2, opendirSync, openSync as openSync2, readSync, realpathSync } from "node:fs";
import { dirname as dirname3, join as join3 } from "node:path";
var mostEntries = 2e3;
var mostOpened = 200;
var headBytes = 4096;
var mostNamed = 3;
var declares = /^["']?apiVersion["']?[ \t]*:[ \t]*["']?security-program\//m;
async function besideNote(folder, read, keep) {
  const { paths, isCut } = lookBelow(folder);
  const known = new Set(read.map(real));
  const others = paths.filter((path) => keep(path) && !known.has(real(path)));
  const found = others.slice(0, mostOpened).filter((path) => declares.test(headOf(path)));
  const ignored = found.length > 0 ? await ignoredByGit(folder) : /* @__PURE__ */ new Set();
  const names = found.filter((path) => !isWithin(path, folder, ignored)).map((path) => nameOf(path, folder));
  if (names.length === 0) return void 0;
  const rest = names.length - mostNamed;
  const atLeast = isCut || others.length > mostOpened ? "at least " : "";
  const more = rest > 0 ? ` and ${atLeast}${rest} more` : "";
  const [declare, them] = names.length === 1 ? ["declares", "it was"] : ["declare", "they were"];
  return `${names.slice(0, mostNamed).join(", ")}${more} ${declare} part of a security program, and ${them} not read; read all that lies here with: papertiger . (or list the files under "files" in papertiger.yml)`;
}
function lookBelow(root) {
  const paths = [];
  const folders = [root];
  let left = mostEntries;
  for (const folder of folders) {
    const entries = entriesOf(folder, left);
    left -= entries.length;
    const files = entries.filter((entry) => entry.isFile() && /\.ya?ml$/i.test(entry.name));
    paths.push(...files.map(({ name }) => join3(folder, name)));
    const below = entries.filter((entry) => entry.isDirectory() && isEntered(entry.name));
    folders.push(...below.map(({ name }) => join3(folder, name)));
    if (left <= 0) return { paths, isCut: true };
  }
  return { paths, isCut: false };
}
function entriesOf(folder, most) {
  const entries = [];
  try {
    const directory = opendirSync(folder);
    try {
      while (entries.length < most) {
        const entry = directory.readSync();
        if (entry === null) break;
        entries.push(entry);
      }
    } finally {
      directory.closeSync();
    }
  } catch {
  }
  return entries.sort((a, b) => a.name < b.name ? -1 : 1);
}
function headOf(path) {
  try {
    const descriptor = openSync2(path, "r");
    try {
      const bytes = Buffer.alloc(headBytes);
      return bytes.toString("utf8", 0, readSync(descriptor, bytes, 0, headBytes, 0)).replace(/^\ufeff/, "");
    } finally {
      closeSync2(descriptor);
    }
  } catch {
    return "";
  }
}
function real(path) {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
function isWithin(path, root, paths) {
  for (let at = path; at !== root; at = dirname3(at)) if (paths.has(at)) return true;
  return false;
}

// src/bin/input.ts
async function readInput({ options, operands }, io, config) {
  const [filename] = options.get("stdin-filename") ?? [];
  const paths = operands.filter((path) => path !== "-");
  const usesStdin = filename !== void 0 || paths.length < operands.length;
  if (!usesStdin) return withHint(await readSources(paths, io.cwd, config), paths, io.cwd, config);
  const typed = stdinSource(filename, io.cwd, await io.stdin());
  const own = programName(dirname4(resolve2(io.cwd, typed.file)), io.cwd);
  const rest = paths.length > 0 ? await readSources(paths, io.cwd, config) : { sources: [], notes: [] };
  const [replaced] = rest.sources.filter(({ file }) => file === typed.file);
  const others = rest.sources.filter(({ file }) => file !== typed.file);
  return { ...rest, sources: [...others, { ...typed, program: replaced?.program ?? own }] };
}
async function withHint(reading, paths, cwd, config) {
  const isChosen = paths.length > 0 || config !== void 0 && config.files.length > 0;
  if (isChosen || !reading.sources.some(({ file }) => programFile.test(basename2(file)))) return reading;
  const read = reading.sources.map(({ file }) => resolve2(cwd, file));
  const note = await besideNote(cwd, read, await keepOf(config));
  return note === void 0 ? reading : { ...reading, notes: [...reading.notes, note] };
}
function stdinSource(filename, cwd, text) {
  if (filename === void 0) return { file: "<stdin>", text, kind: "yaml", named: true };
  if (!/\.(ya?ml|md|markdown)$/i.test(filename)) {
    throw new UsageError(
      `--stdin-filename ${filename}: expected a name that ends in .yml, .yaml, .md or .markdown`
    );
  }
  const file = nameOf(resolve2(cwd, filename), cwd);
  return { file, text, kind: kindOf(file), named: true };
}

// src/bin/outputs.ts
import { resolve as resolve3, sep } from "node:path";

// src/host/identity.ts
import { realpathSync as realpathSync2, statSync } from "node:fs";
import { basename as basename3, dirname as dirname5, join as join4 } from "node:path";
function identityOf(path) {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return join4(realFolder(dirname5(path)), basename3(path));
  }
}
function realFolder(folder) {
  try {
    return realpathSync2(folder);
  } catch {
    return folder;
  }
}

// src/bin/outputs.ts
var standardOutput = /^\/(dev\/(stdout|fd\/1)|proc\/self\/fd\/1)$/;
function outputsOf(values, cwd) {
  const outputs = (values.length === 0 ? ["pretty"] : values).map((value) => outputOf(value, cwd));
  const places = outputs.map(({ path }) => path && identityOf(path));
  const twice = outputs.find((_, index) => places.indexOf(places[index]) !== index);
  if (twice)
    throw new UsageError(`two formats go to ${twice.name}; give one of them a file: --format json:FILE`);
  return outputs;
}
function outputOf(value, cwd) {
  const [, format = "", file] = /^([^:]*)(?::(.*))?$/s.exec(value) ?? [];
  if (!formats.has(format)) throw unknownFormat(format);
  if (file === void 0 || file === "-") return screen(format);
  if (file === "" || file.endsWith("/") || file.endsWith(sep))
    throw new UsageError(`--format ${value} names no file; write ${format}:FILE or ${format}`);
  const path = resolve3(cwd, file);
  if (standardOutput.test(path)) return screen(format);
  if (isLink(path)) throw new UsageError(`--format: ${file} is a symbolic link; name the file it leads to`);
  return { format, path, name: file };
}
var screen = (format) => ({ format, path: void 0, name: "standard output" });
function unknownFormat(format) {
  const names = [...formats.keys()];
  const guess = suggest(format, names);
  const hint = guess ? `did you mean "${guess}"?` : `there are ${names.join(", ")}`;
  return new UsageError(`unknown format "${format}"; ${hint}`);
}

// src/bin/overwriting.ts
import { dirname as dirname6, join as join5, resolve as resolve4 } from "node:path";
function keptBy({ options }, config, sources, cwd) {
  const at = (name) => resolve4(cwd, name);
  const baselines = options.get("baseline") ?? [config?.folder ?? cwd, cwd].map((one) => join5(one, baselineName));
  return {
    files: [
      ...sources.map(({ file }) => ({ path: at(file), is: "a file that is judged" })),
      ...config ? [{ path: at(config.file), is: "the configuration" }] : [],
      ...baselines.map((name) => ({ path: at(name), is: "where the baseline stands" }))
    ],
    packs: [...packFolders(config, options.get("rules") ?? [], cwd)]
  };
}
function refuseOverwriting(outputs, { files, packs }) {
  const kept = new Map(files.map(({ path, is }) => [identityOf(path), is]));
  for (const { path, name } of outputs) {
    if (path === void 0) continue;
    const isRule = /\.ya?ml$/i.test(path) && packs.some((folder) => isInside(realFolder(dirname6(path)), realFolder(folder)));
    const is = kept.get(identityOf(path)) ?? (isRule ? "a file of a rule pack" : void 0);
    if (is !== void 0) throw new UsageError(`--format: ${name} is ${is}; name another for the report`);
  }
}

// src/bin/ref-for.ts
function refFor({ options, operands }) {
  const [ref] = options.get("against") ?? [];
  const needy = ["changed", "fetch", "untrusted"].find((name) => options.has(name));
  if (ref === void 0 && needy !== void 0)
    throw new UsageError(`--${needy} needs --against REF: what is there to compare with?`);
  if (ref === void 0) return void 0;
  if (operands.includes("-") || options.has("stdin-filename"))
    throw new UsageError("--against compares files; standard input has no earlier state");
  if (options.has("shard"))
    throw new UsageError(
      "--against compares a whole run; leave out --shard, or compare one program at a time"
    );
  return ref;
}

// src/bin/stopwatch.ts
function stopwatch() {
  const laps = [];
  let last = performance.now();
  return {
    lap: (what) => {
      const now = performance.now();
      laps.push([what, now - last]);
      last = now;
    },
    table: () => laps.map(([what, time]) => `${time.toFixed(1).padStart(9)} ms  ${what}
`).join("")
  };
}

// src/bin/check.ts
async function check2(invocation, io) {
  const { options } = invocation;
  const outputs = outputsOf(options.get("format") ?? [], io.cwd);
  const today = dayFor(invocation, io);
  const [shard] = (options.get("shard") ?? []).map(parseShard);
  const watch = stopwatch();
  const ref = refFor(invocation);
  const say = (note2) => io.stderr.write(`papertiger: ${visible(note2)}
`);
  const { config, rules, known, notes, gone } = await judgedBy(invocation, ref, io.cwd);
  for (const note2 of notes) await say(note2);
  watch.lap("configuration and rules");
  io.progress?.stage("reading");
  const reading = await readInput(invocation, io, config);
  for (const note2 of reading.notes) await say(note2);
  watch.lap(`reading ${reading.sources.length} files`);
  refuseOverwriting(outputs, keptBy(invocation, config, reading.sources, io.cwd));
  const settings = await settingsFor(invocation, config, reading.sources, io.cwd);
  const judging = {
    today,
    settings: { ...settings, ...known && { baseline: known } },
    ...rules && { rules },
    ...shard && { shard },
    ...toldIn(io)
  };
  const { verdict, gate } = await judged(ref, reading.sources, judging, { invocation, io, config, say });
  watch.lap("judging");
  io.progress?.stage("reporting");
  const note = gone?.(verdict);
  if (note !== void 0) await say(note);
  await report(verdict, outputs, reading, invocation, io, { gate, config });
  watch.lap("reporting");
  if (options.has("stats")) await io.stderr.write(watch.table());
  return exitCode(verdict, options.has("exit-zero"));
}
async function judgedBy(invocation, ref, cwd) {
  if (ref !== void 0 && invocation.options.has("untrusted")) {
    const { judgedByBase } = await import("./judged-by.mjs");
    return judgedByBase(invocation, ref, cwd);
  }
  const config = configFor(invocation, cwd);
  const rules = await rulesFor(invocation, config, cwd);
  const baseline = baselineFor(invocation, config, cwd);
  return {
    config,
    rules,
    known: baseline?.baseline.entries,
    notes: [],
    ...baseline && { gone: (verdict) => goneNote(baseline, verdict, rules, invocation, cwd) }
  };
}
async function judged(ref, sources, judging, setting) {
  if (ref === void 0) return { verdict: check(sources, judging) };
  setting.io.progress?.stage(`comparing with ${visible(ref)}`);
  const { judgeAgainst } = await import("./against.mjs");
  const { verdict, gate, notes } = await judgeAgainst(ref, sources, judging, setting);
  for (const note of notes) await setting.say(note);
  return { verdict, gate };
}
function dayFor({ options }, io) {
  const [day] = options.get("today") ?? [];
  if (day === void 0) return io.now().toISOString().slice(0, 10);
  if (parseDay(day) === void 0) {
    throw new UsageError(`--today ${day}: expected a day that exists, written YYYY-MM-DD`);
  }
  return day;
}
async function rulesFor({ options }, config, cwd) {
  const folders = options.get("rules") ?? [];
  if (!config && folders.length === 0) return void 0;
  const rules = gatherRules(config, folders, cwd);
  if (config) {
    const { checkNames } = await import("./config-names.mjs");
    checkNames(config, rules);
  }
  return rules;
}
async function report(verdict, outputs, { sources }, invocation, io, { gate = /* @__PURE__ */ new Map(), config } = {}) {
  const found = verdict.findings.some(({ rule }) => rule === "meta/secrets-in-yaml");
  const texts = new Map([
    ...gate,
    ...sources.map((source) => [source.file, found ? concealSecrets(source) : source.text])
  ]);
  const quiet = invocation.options.has("quiet");
  for (const { format, path, name } of outputs) {
    if (path !== void 0) writeWhole(path, render(verdict, format, { texts, quiet }), name);
  }
  const onScreen = outputs.find(({ path }) => path === void 0);
  if (!onScreen) return;
  const color = wantsColor(invocation, io.env, io.stdout);
  const screen2 = {
    color,
    ...color && wantsLinks(io.env, io.stdout) && await linksFor(invocation, config, io.cwd),
    ...io.stdout.columns && { width: Math.max(40, io.stdout.columns) }
  };
  await io.stdout.write(render(verdict, onScreen.format, { texts, quiet, ...screen2 }));
}
async function linksFor({ options }, config, cwd) {
  const { ruleUrls } = await import("./rule-urls.mjs");
  const packs = packFolders(options.has("untrusted") ? void 0 : config, options.get("rules") ?? [], cwd);
  return { links: true, ruleUrl: ruleUrls(packs) };
}

export {
  writeWhole,
  compareKnown,
  renewed,
  locateBaseline,
  baselineFor,
  pathsFor,
  hasPaths,
  exitCode,
  readInput,
  outputsOf,
  keptBy,
  refuseOverwriting,
  check2 as check,
  dayFor,
  rulesFor,
  report
};
