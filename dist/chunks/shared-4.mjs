import {
  configFor
} from "./shared-6.mjs";
import {
  check,
  concealSecrets,
  formats,
  gatherRules,
  ignoredByGit,
  levels,
  nameOf,
  parseDay,
  reaches,
  readText,
  render,
  walk,
  wantsColor
} from "./shared-3.mjs";
import {
  reasonOf,
  systemCode,
  visible
} from "./shared-9.mjs";
import {
  UsageError,
  suggest
} from "./shared-7.mjs";

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

// src/bin/exit-code.ts
function exitCode({ findings, inputs }, zero) {
  const fails = findings.some(
    ({ status, severity }) => status.is === "open" && reaches(severity, inputs.failOn)
  );
  return fails && !zero ? 1 : 0;
}

// src/bin/input.ts
import { resolve as resolve2 } from "node:path";

// src/host/files.ts
import { basename as basename4 } from "node:path";

// src/host/pick-files.ts
import { readdirSync, statSync as statSync2 } from "node:fs";
import { basename as basename2, dirname as dirname2, extname, join as join2, resolve } from "node:path";
var programFile = /^security-program.*\.ya?ml$/;
var readable = /\.(ya?ml|md|markdown)$/i;
var sought = 'no YAML file with "apiVersion: security-program/v1" and no Markdown';
async function pickFiles(paths, cwd, selection) {
  const keep = await keepOf(selection);
  if (paths.length > 0) return Promise.all(paths.map((path) => pickPath(path, cwd, keep)));
  if (selection && selection.files.length > 0) return [await pickSelected(selection, cwd, keep)];
  return [pickHere(cwd, keep)];
}
async function keepOf(selection) {
  if (!selection || selection.exclude.length === 0) return () => true;
  const { globTest } = await import("./glob.mjs");
  const excluded = globTest(selection.exclude);
  return (path) => !excluded(nameOf(path, selection.folder));
}
async function pickPath(given, cwd, keep) {
  const path = resolve(cwd, given);
  const stats = statsOf2(path, given);
  if (stats.isDirectory()) return pickFolder(path, cwd, keep);
  if (!readable.test(path)) {
    const extension = extname(path) || "no extension";
    throw new UsageError(`cannot read ${given}: expected .yml, .yaml, .md or .markdown, not ${extension}`, 3);
  }
  return { picks: [{ path, named: true, below: void 0 }], notes: [], nothing: given };
}
async function pickFolder(folder, cwd, keep) {
  const ignored = await ignoredByGit(folder);
  const { files, notes } = walk(folder, { cwd, wanted: (name2) => readable.test(name2), ignored });
  const name = nameOf(folder, cwd) || "the working folder";
  return {
    picks: files.filter(keep).map((path) => ({ path, named: false, below: folder })),
    notes,
    nothing: `${sought} in ${name} or below (looked past node_modules, dot folders and what git ignores)`
  };
}
async function pickSelected({ folder, files: globs }, cwd, keep) {
  const { globTest, isLiteral } = await import("./glob.mjs");
  const test = globTest(globs);
  const literal = new Set(globs.filter(isLiteral).map((glob) => resolve(folder, glob)));
  const { picks, notes, nothing } = await pickFolder(folder, cwd, keep);
  return {
    picks: picks.filter(({ path }) => test(nameOf(path, folder))).map((pick) => ({ ...pick, named: literal.has(pick.path) })),
    notes,
    nothing: `"files" of the configuration (${globs.join(", ")}) leads to ${nothing}`
  };
}
function pickHere(cwd, keep) {
  const names = readdirSync(cwd, { withFileTypes: true }).filter((entry) => entry.isFile() && (programFile.test(entry.name) || /\.md$/.test(entry.name))).map((entry) => entry.name);
  return {
    picks: names.map((name) => ({ path: join2(cwd, name), named: programFile.test(name), below: cwd })).filter(({ path }) => keep(path)),
    notes: [],
    nothing: "no security-program*.yml and no *.md in this folder; name a folder: papertiger check DIR"
  };
}
function statsOf2(path, given) {
  try {
    return statSync2(path);
  } catch (error) {
    const missing = systemCode(error) === "ENOENT" || systemCode(error) === "ENOTDIR";
    const guess = missing ? neighborLike(path, given) : void 0;
    const hint = guess === void 0 ? "" : `; did you mean ${guess}?`;
    throw new UsageError(`cannot read ${given}: ${reasonOf(error)}${hint}`, 3);
  }
}
function neighborLike(path, given) {
  let names;
  try {
    names = readdirSync(dirname2(path));
  } catch {
    return void 0;
  }
  const guess = suggest(basename2(path), names);
  return guess && given.slice(0, given.length - basename2(path).length) + guess;
}

// src/host/program-names.ts
import { basename as basename3, dirname as dirname3 } from "node:path";
function programNames(picks, cwd) {
  const roots = new Set(
    picks.filter(({ path }) => programFile.test(basename3(path))).map(({ path }) => dirname3(path))
  );
  return new Map(
    picks.map(({ path, below }) => [
      path,
      below === void 0 ? "" : nameOf(nearest(path, below, roots), cwd)
    ])
  );
}
function nearest(path, below, roots) {
  for (let folder = dirname3(path); folder !== below; folder = dirname3(folder)) {
    if (roots.has(folder) || folder === dirname3(folder)) return folder;
  }
  return below;
}

// src/host/files.ts
async function readSources(paths, cwd, selection) {
  const requests = await pickFiles(paths, cwd, selection);
  const picks = /* @__PURE__ */ new Map();
  for (const pick of requests.flatMap((request) => request.picks)) {
    if (pick.named || !picks.has(pick.path)) picks.set(pick.path, pick);
  }
  const texts = readTexts([...picks.values()], cwd);
  for (const { picks: wanted, nothing } of requests) {
    if (!wanted.some(({ path }) => texts.has(path))) throw new UsageError(`nothing to read: ${nothing}`, 3);
  }
  const kept = [...picks.values()].filter(({ path }) => texts.has(path));
  return {
    sources: sourcesOf(kept, texts, cwd),
    notes: requests.flatMap((request) => request.notes)
  };
}
function kindOf(file) {
  return /\.(md|markdown)$/i.test(file) ? "markdown" : "yaml";
}
function readTexts(picks, cwd) {
  const texts = /* @__PURE__ */ new Map();
  const problems = [];
  for (const { path, named } of picks) {
    try {
      const text = readText(path, nameOf(path, cwd));
      if (named || mayBelong(path, text)) texts.set(path, text);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      problems.push(error.message);
    }
  }
  if (problems.length > 0) throw new UsageError(problems.join("\n"), 3);
  return texts;
}
function mayBelong(path, text) {
  return kindOf(path) === "markdown" || text.includes("apiVersion") || programFile.test(basename4(path));
}
function sourcesOf(picks, texts, cwd) {
  const programs = programNames(picks, cwd);
  return picks.map(({ path, named }) => {
    const program = programs.get(path) ?? "";
    const file = nameOf(path, cwd);
    return { file, text: texts.get(path) ?? "", kind: kindOf(path), program, ...named && { named } };
  }).sort((a, b) => a.file < b.file ? -1 : 1);
}

// src/bin/input.ts
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
import { resolve as resolve3 } from "node:path";
function outputsOf(values, cwd) {
  const outputs = (values.length === 0 ? ["pretty"] : values).map((value) => {
    const [, format = "", file] = /^([^:]*)(?::(.*))?$/s.exec(value) ?? [];
    if (!formats.has(format)) throw unknownFormat(format);
    if (file === "")
      throw new UsageError(`--format ${value} names no file; write ${format}:FILE or ${format}`);
    return {
      format,
      path: file === void 0 ? void 0 : resolve3(cwd, file),
      name: file ?? "standard output"
    };
  });
  const places = outputs.map(({ path }) => path ?? "");
  const twice = outputs.find(({ path }, index) => places.indexOf(path ?? "") !== index);
  if (twice)
    throw new UsageError(`two formats go to ${twice.name}; give one of them a file: --format json:FILE`);
  return outputs;
}
function unknownFormat(format) {
  const names = [...formats.keys()];
  const guess = suggest(format, names);
  const hint = guess ? `did you mean "${guess}"?` : `there are ${names.join(", ")}`;
  return new UsageError(`unknown format "${format}"; ${hint}`);
}

// src/bin/settings-for.ts
import { resolve as resolve4 } from "node:path";
async function settingsFor({ options }, config, sources, cwd) {
  const [failOn] = options.get("fail-on") ?? [];
  const overrides = config?.settings.overrides;
  return {
    ...config?.settings,
    ...overrides && { overrides: await seenFrom(cwd, overrides, config.folder, sources) },
    ...failOn !== void 0 && { failOn: levelOf(failOn) }
  };
}
function levelOf(word) {
  const level = levels.find((known) => known === word);
  if (level === void 0)
    throw new UsageError(`--fail-on must be one of ${levels.join(", ")}, not "${word}"`);
  return level;
}
async function seenFrom(cwd, overrides, folder, sources) {
  if (cwd === folder) return overrides;
  const { globOf, globTest } = await import("./glob.mjs");
  return overrides.map(({ files, rules }) => {
    const test = globTest(files);
    const meant = sources.filter(({ file }) => test(nameOf(resolve4(cwd, file), folder)));
    return { files: meant.map(({ file }) => globOf(file)), rules };
  });
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
  const watch = stopwatch();
  const config = configFor(invocation, io.cwd);
  const rules = await rulesFor(invocation, config, io.cwd);
  watch.lap("configuration and rules");
  const reading = await readInput(invocation, io, config);
  for (const note of reading.notes) await io.stderr.write(`papertiger: ${visible(note)}
`);
  watch.lap(`reading ${reading.sources.length} files`);
  const settings = await settingsFor(invocation, config, reading.sources, io.cwd);
  const verdict = check(reading.sources, { today, settings, ...rules && { rules } });
  watch.lap("judging");
  await report(verdict, outputs, reading, invocation, io);
  watch.lap("reporting");
  if (options.has("stats")) await io.stderr.write(watch.table());
  return exitCode(verdict, options.has("exit-zero"));
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
async function report(verdict, outputs, { sources }, invocation, io) {
  const found = verdict.findings.some(({ rule }) => rule === "meta/secrets-in-yaml");
  const texts = new Map(sources.map((source) => [source.file, found ? concealSecrets(source) : source.text]));
  const quiet = invocation.options.has("quiet");
  for (const { format, path, name } of outputs) {
    if (path !== void 0) writeWhole(path, render(verdict, format, { texts, quiet }), name);
  }
  const onScreen = outputs.find(({ path }) => path === void 0);
  if (!onScreen) return;
  const color = wantsColor(invocation, io.env, io.stdout);
  const screen = {
    color,
    links: color && io.stdout.isTTY && !io.env.CI,
    ...io.stdout.columns && { width: Math.max(40, io.stdout.columns) }
  };
  await io.stdout.write(render(verdict, onScreen.format, { texts, quiet, ...screen }));
}

export {
  exitCode,
  readInput,
  outputsOf,
  settingsFor,
  check2 as check,
  dayFor,
  rulesFor,
  report
};
