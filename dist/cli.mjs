#!/usr/bin/env node
import {
  commands,
  defaultCommand
} from "./chunks/shared-6.mjs";
import "./chunks/shared-10.mjs";
import {
  watched
} from "./chunks/shared-12.mjs";
import {
  version,
  visible
} from "./chunks/shared-21.mjs";
import "./chunks/shared-18.mjs";
import {
  reasonOf,
  systemCode
} from "./chunks/shared-31.mjs";
import {
  suggest
} from "./chunks/shared-17.mjs";
import {
  UsageError
} from "./chunks/shared-14.mjs";
import "./chunks/shared-1.mjs";

// src/bin/papertiger.ts
import { isUtf8 } from "node:buffer";

// src/bin/channel.ts
import { writeSync } from "node:fs";
function channelOf(stream, name, columns) {
  stream.on("error", () => void 0);
  const write = (text) => new Promise((resolve2, reject) => {
    stream.write(text, (error) => {
      if (!error || systemCode(error) === "EPIPE") resolve2();
      else reject(new UsageError(`cannot write ${name}: ${reasonOf(error)}`, 3));
    });
  });
  const isTTY = stream.isTTY === true;
  const { fd } = stream;
  return {
    write,
    isTTY,
    columns: stream.columns || columnsOf(columns),
    ...isTTY && fd !== void 0 && { writeNow: (text) => writeAtOnce(fd, text) }
  };
}
function columnsOf(text = "") {
  const columns = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return columns >= 40 && columns <= 400 ? columns : void 0;
}
function writeAtOnce(fd, text) {
  try {
    writeSync(fd, text);
  } catch (error) {
    if (systemCode(error) === "") throw error;
  }
}

// src/bin/arguments.ts
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
function parseArguments(argv, cwd) {
  const tokens = tokenize(argv);
  const words = tokens.flatMap((token) => token.kind === "positional" ? [token.value] : []);
  const asks = (name) => tokens.some((token) => token.kind === "option" && token.name === name);
  if (asks("version")) return { is: "version" };
  refuseStrangers(tokens);
  if (words[0] === "help") return { is: "help", command: commandFor(words.slice(1), cwd)?.command };
  const found = commandFor(words, cwd);
  if (asks("help")) return { is: "help", command: found?.command };
  const command = found?.command ?? defaultCommand;
  const operands = words.slice(found?.length ?? 0);
  if (operands.length > command.mostOperands) {
    const most = command.operands === "" ? "nothing more" : command.operands;
    const extra = operands[command.mostOperands];
    throw new UsageError(`${command.name} takes ${most}, so "${extra}" is too much; see ${helpFor(command)}`);
  }
  return { is: "run", invocation: { command, options: optionsOf(tokens, command), operands } };
}
function tokenize(argv) {
  const options = {};
  for (const { name, value, short } of commands.flatMap((command) => command.options)) {
    options[name] = { type: value === void 0 ? "boolean" : "string", ...short && { short } };
  }
  return parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true }).tokens;
}
function commandFor(words, cwd) {
  const [first, second = ""] = words;
  if (first === void 0) return void 0;
  const named = commands.find(({ name }) => name === first || name === `${first} ${second}`);
  if (named) return { command: named, length: named.name.split(" ").length };
  const family = commands.filter(({ name }) => name.startsWith(`${first} `));
  if (family.length > 0) throw unknownMember(first, second, family);
  if (/^[a-z][a-z-]*$/.test(first) && !existsSync(resolve(cwd, first))) throw unknownCommand(first);
  return void 0;
}
function unknownMember(first, second, family) {
  const names = family.map(({ name }) => name);
  if (second === "") return new UsageError(`${first} needs a second word: ${names.join(" or ")}`);
  const guess = suggest(`${first} ${second}`, names);
  const hint = guess ? `; did you mean "${guess}"?` : `; there are ${names.join(" and ")}`;
  return new UsageError(`unknown command "${first} ${second}"${hint}`);
}
function unknownCommand(word) {
  const names = ["help", ...new Set(commands.map(({ name }) => name.split(" ")[0] ?? name))];
  const guess = suggest(word, names);
  const hint = guess ? `did you mean "${guess}"?` : `the commands are ${names.join(", ")}`;
  return new UsageError(`"${word}" is neither a command nor a file here; ${hint}`);
}
function optionsOf(tokens, command) {
  const options = /* @__PURE__ */ new Map();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = command.options.find(({ name }) => name === token.name);
    if (!option) throw foreignOption(token.rawName, command);
    const values = options.get(option.name) ?? [];
    if (values.length > 0 && !option.repeatable) throw new UsageError(`${token.rawName} was given twice`);
    const value = givenValue(token, option);
    options.set(option.name, value === void 0 ? values : [...values, value]);
  }
  return options;
}
function givenValue(token, option) {
  const { rawName, value, inlineValue } = token;
  if (option.value === void 0) {
    if (value !== void 0) throw new UsageError(`${rawName} is a switch and takes no value`);
    return void 0;
  }
  const isMissing = value === void 0 || value === "" || !inlineValue && /^-./.test(value);
  if (isMissing) throw new UsageError(`${rawName} needs a value: ${rawName} ${option.value}`);
  if (option.choices && !option.choices.includes(value)) {
    const guess = suggest(value, option.choices);
    const hint = guess ? `; did you mean "${guess}"?` : "";
    throw new UsageError(`${rawName} must be one of ${option.choices.join(", ")}, not "${value}"${hint}`);
  }
  return value;
}
function refuseStrangers(tokens) {
  const known = new Set(commands.flatMap(({ options }) => options.map(({ name }) => name)));
  for (const token of tokens) {
    if (token.kind !== "option" || known.has(token.name)) continue;
    const guess = suggest(
      token.rawName,
      [...known].map((name) => `--${name}`)
    );
    const hint = guess ? `did you mean ${guess}?` : "see papertiger --help";
    throw new UsageError(`unknown option ${token.rawName}; ${hint}`);
  }
}
function foreignOption(given, command) {
  const homes = commands.filter(({ options }) => options.some(({ name }) => `--${name}` === given));
  const names = homes.map(({ name }) => `papertiger ${name}`).join(" and ");
  return new UsageError(`${command.name} has no option ${given}; it belongs to ${names}`);
}
function helpFor(command) {
  return `papertiger ${command.name} --help`;
}

// src/bin/cli.ts
var mostLines = 20;
async function main(argv, io2) {
  try {
    return await run(argv, io2);
  } catch (error) {
    const code = error instanceof UsageError ? error.code : 5;
    await io2.stderr.write(complaint(error, io2.env.PAPERTIGER_DEBUG === "1")).catch(() => {
    });
    return code;
  }
}
async function run(argv, io2) {
  const wish = parseArguments(argv, io2.cwd);
  if (wish.is === "version") {
    await io2.stdout.write(`${version}
`);
    return 0;
  }
  if (wish.is === "help") {
    const { helpText } = await import("./chunks/help.mjs");
    await io2.stdout.write(helpText(wish.command));
    return 0;
  }
  const command = await wish.invocation.command.load();
  const { io: shown, end } = watched(wish.invocation, io2);
  try {
    return await command(wish.invocation, shown);
  } finally {
    end();
  }
}
function complaint(error, debug) {
  if (error instanceof UsageError) return lines(error.message);
  const message = error instanceof Error ? error.message : String(error);
  const [first = ""] = message.split("\n");
  const advice = debug ? "" : " PAPERTIGER_DEBUG=1 shows where.";
  const stack = debug && error instanceof Error && error.stack ? `
${error.stack}` : "";
  const request = "Please report it on the issue tracker with the command that you ran and its input.";
  return lines(`this is a bug in papertiger ${version}: ${first}. ${request}${advice}${stack}`);
}
function lines(message) {
  const [first = "", ...rest] = message.split("\n").map(visible);
  const shown = rest.slice(0, mostLines - 1).map((line) => `  ${line}
`);
  const more = rest.length > shown.length ? `  and ${rest.length - shown.length} more lines
` : "";
  return `papertiger: ${first}
${shown.join("")}${more}`;
}

// src/bin/papertiger.ts
async function readStdin() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  if (!isUtf8(bytes)) throw new UsageError("cannot read standard input: it is not UTF-8 text", 3);
  return bytes.toString("utf8");
}
var io = {
  cwd: process.cwd(),
  env: process.env,
  stdout: channelOf(process.stdout, "standard output", process.env.COLUMNS),
  stderr: channelOf(process.stderr, "standard error", process.env.COLUMNS),
  stdin: readStdin,
  now: () => /* @__PURE__ */ new Date()
};
process.exitCode = await main(process.argv.slice(2), io);
