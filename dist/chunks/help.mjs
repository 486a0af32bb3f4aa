import {
  commands
} from "./shared-6.mjs";
import "./shared-10.mjs";
import {
  hang
} from "./shared-18.mjs";
import "./shared-1.mjs";

// src/bin/help.ts
var width = 80;
function helpText(command) {
  return `${(command ? commandLines(command) : overviewLines()).join("\n")}
`;
}
function overviewLines() {
  return [
    "papertiger tells paper from protection: a linter for security programs.",
    "",
    "Usage: papertiger [command] [options]",
    "",
    "Commands",
    ...table(commands.map(({ name, operands, summary }) => [`${name} ${operands}`.trim(), summary])),
    ...table([["help [command]", "Explain a command and its options."]]),
    "",
    "Options",
    ...table([
      ["-h, --help", "Explain a command."],
      ["--version", "Print the version."]
    ]),
    "",
    "Exit codes",
    ...exitCodes,
    "",
    "Examples",
    ...commands.flatMap(({ examples }) => examples.slice(0, 2).map((example) => `  ${example}`))
  ];
}
function commandLines(command) {
  const isCheck = command.name === "check";
  return [
    ...hang("", command.summary, width),
    "",
    `Usage: papertiger ${isCheck ? "[check]" : command.name} ${`${command.operands} [options]`.trim()}`,
    "",
    "Options",
    ...table(command.options.map((option) => [optionName(option), option.help])),
    ...isCheck ? ["", "Exit codes", ...exitCodes] : [],
    "",
    "Examples",
    ...command.examples.map((example) => `  ${example}`)
  ];
}
var exitCodes = table([
  ["0", "Nothing at or above --fail-on."],
  ["1", "Findings at or above --fail-on."],
  ["2", "The command line, the configuration or a rule pack is wrong."],
  ["3", "An input cannot be read, or there is nothing to read."],
  ["4", "Something became weaker, at or above --fail-on; only with --against."],
  ["5", "papertiger itself is at fault."]
]);
function optionName({ name, short, value }) {
  return `${short ? `-${short}, ` : ""}--${name}${value ? ` ${value}` : ""}`;
}
function table(rows) {
  return rows.flatMap(([name, text]) => hang(`  ${name.padEnd(24)} `, text, width));
}
export {
  helpText
};
