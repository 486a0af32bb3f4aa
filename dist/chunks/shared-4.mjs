import {
  configFor
} from "./shared-6.mjs";
import {
  check,
  concealSecrets,
  formats,
  gatherRules,
  parseDay,
  render,
  wantsColor
} from "./shared-3.mjs";
import {
  visible
} from "./shared-10.mjs";
import {
  levels,
  reaches
} from "./shared-9.mjs";
import {
  kindOf,
  readSources
} from "./shared-11.mjs";
import {
  nameOf
} from "./shared-12.mjs";
import {
  reasonOf,
  systemCode
} from "./shared-14.mjs";
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
import { resolve } from "node:path";
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
  const file = nameOf(resolve(cwd, filename), cwd);
  return { file, text, kind: kindOf(file), named: true };
}

// src/bin/outputs.ts
import { resolve as resolve2 } from "node:path";
function outputsOf(values, cwd) {
  const outputs = (values.length === 0 ? ["pretty"] : values).map((value) => {
    const [, format = "", file] = /^([^:]*)(?::(.*))?$/s.exec(value) ?? [];
    if (!formats.has(format)) throw unknownFormat(format);
    if (file === "")
      throw new UsageError(`--format ${value} names no file; write ${format}:FILE or ${format}`);
    return {
      format,
      path: file === void 0 ? void 0 : resolve2(cwd, file),
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
import { resolve as resolve3 } from "node:path";
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
    const meant = sources.filter(({ file }) => test(nameOf(resolve3(cwd, file), folder)));
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
