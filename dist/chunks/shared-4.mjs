import {
  configFor
} from "./shared-7.mjs";
import {
  wantsColor,
  wantsLinks
} from "./shared-5.mjs";
import {
  gatherRules
} from "./shared-8.mjs";
import {
  settingsFor
} from "./shared-11.mjs";
import {
  baselineName,
  findBaseline,
  readBaseline
} from "./shared-17.mjs";
import {
  builtinRules,
  check,
  concealSecrets,
  formats,
  isSame,
  knownValue,
  mayBeKnown,
  parseDay,
  parseShard,
  render
} from "./shared-3.mjs";
import {
  visible
} from "./shared-19.mjs";
import {
  reaches
} from "./shared-16.mjs";
import {
  kindOf,
  readSources
} from "./shared-26.mjs";
import {
  nameOf
} from "./shared-29.mjs";
import {
  reasonOf,
  systemCode
} from "./shared-30.mjs";
import {
  suggest
} from "./shared-15.mjs";
import {
  UsageError
} from "./shared-12.mjs";

// src/bin/check.ts
import { resolve as resolve4 } from "node:path";

// src/host/write.ts
import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs";
import { basename, dirname, join } from "node:path";
function writeWhole(path, text, name) {
  try {
    const stats = statsOf(path);
    if (stats?.isDirectory()) throw new UsageError(`cannot write ${name}: it is a folder`, 3);
    if (stats && !stats.isFile()) writeFileSync(path, text);
    else replace(stats ? realpathSync(path) : path, text);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`cannot write ${name}: ${reasonOf(error)}`, 3);
  }
}
function replace(path, text) {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const descriptor = openSync(temporary, "w");
    try {
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
function statsOf(path) {
  try {
    return statSync(path);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return void 0;
    throw error;
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
import { resolve as resolve2 } from "node:path";
async function readInput({ options, operands }, io, config) {
  const [filename] = options.get("stdin-filename") ?? [];
  const paths = operands.filter((path) => path !== "-");
  const usesStdin = filename !== void 0 || paths.length < operands.length;
  if (!usesStdin) return readSources(paths, io.cwd, config);
  const typed = stdinSource(filename, io.cwd, await io.stdin());
  const rest = paths.length > 0 ? await readSources(paths, io.cwd, config) : { sources: [], notes: [] };
  const [replaced] = rest.sources.filter(({ file }) => file === typed.file);
  const others = rest.sources.filter(({ file }) => file !== typed.file);
  return { ...rest, sources: [...others, { ...typed, program: replaced?.program ?? "" }] };
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
function outputsOf(values, cwd) {
  const outputs = (values.length === 0 ? ["pretty"] : values).map((value) => outputOf(value, cwd));
  const places = outputs.map(({ path }) => path ?? "");
  const twice = outputs.find(({ path }, index) => places.indexOf(path ?? "") !== index);
  if (twice)
    throw new UsageError(`two formats go to ${twice.name}; give one of them a file: --format json:FILE`);
  return outputs;
}
function outputOf(value, cwd) {
  const [, format = "", file] = /^([^:]*)(?::(.*))?$/s.exec(value) ?? [];
  if (!formats.has(format)) throw unknownFormat(format);
  if (file === void 0 || file === "-") return { format, path: void 0, name: "standard output" };
  if (file === "" || file.endsWith("/") || file.endsWith(sep))
    throw new UsageError(`--format ${value} names no file; write ${format}:FILE or ${format}`);
  return { format, path: resolve3(cwd, file), name: file };
}
function unknownFormat(format) {
  const names = [...formats.keys()];
  const guess = suggest(format, names);
  const hint = guess ? `did you mean "${guess}"?` : `there are ${names.join(", ")}`;
  return new UsageError(`unknown format "${format}"; ${hint}`);
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
  const reading = await readInput(invocation, io, config);
  for (const note2 of reading.notes) await say(note2);
  watch.lap(`reading ${reading.sources.length} files`);
  refuseOverwriting(outputs, reading.sources, io.cwd);
  const settings = await settingsFor(invocation, config, reading.sources, io.cwd);
  const judging = {
    today,
    settings: { ...settings, ...known && { baseline: known } },
    ...rules && { rules },
    ...shard && { shard }
  };
  const { verdict, gate } = await judged(ref, reading.sources, judging, { invocation, io, config, say });
  watch.lap("judging");
  const note = gone?.(verdict);
  if (note !== void 0) await say(note);
  await report(verdict, outputs, reading, invocation, io, gate);
  watch.lap("reporting");
  if (options.has("stats")) await io.stderr.write(watch.table());
  return exitCode(verdict, options.has("exit-zero"));
}
function refuseOverwriting(outputs, sources, cwd) {
  const judged2 = new Set(sources.map(({ file }) => resolve4(cwd, file)));
  const victim = outputs.find(({ path }) => path !== void 0 && judged2.has(path));
  if (victim)
    throw new UsageError(`--format: ${victim.name} is a file that is judged; name another for the report`);
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
async function report(verdict, outputs, { sources }, invocation, io, gate = /* @__PURE__ */ new Map()) {
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
  const screen = {
    color,
    links: color && wantsLinks(io.env, io.stdout),
    ...io.stdout.columns && { width: Math.max(40, io.stdout.columns) }
  };
  await io.stdout.write(render(verdict, onScreen.format, { texts, quiet, ...screen }));
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
  check2 as check,
  dayFor,
  rulesFor,
  report
};
