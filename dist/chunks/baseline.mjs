import {
  compareKnown,
  dayFor,
  hasPaths,
  locateBaseline,
  pathsFor,
  readInput,
  renewed,
  rulesFor,
  writeWhole
} from "./shared-4.mjs";
import {
  configFor
} from "./shared-7.mjs";
import "./shared-5.mjs";
import {
  settingsFor
} from "./shared-13.mjs";
import {
  toldIn
} from "./shared-12.mjs";
import {
  printBaseline
} from "./shared-19.mjs";
import "./shared-26.mjs";
import {
  builtinRules,
  check,
  messageOf,
  position
} from "./shared-3.mjs";
import {
  breakCommands,
  escapeJson,
  visible
} from "./shared-21.mjs";
import {
  levels
} from "./shared-18.mjs";
import "./shared-16.mjs";
import "./shared-2.mjs";
import "./shared-27.mjs";
import "./shared-30.mjs";
import "./shared-31.mjs";
import "./shared-28.mjs";
import "./shared-17.mjs";
import {
  UsageError
} from "./shared-14.mjs";
import "./shared-1.mjs";

// src/bin/baseline/text.ts
function baselineText(outcome) {
  const { located, comparison } = outcome;
  const before = new Set(located.baseline?.entries.map(({ fingerprint }) => fingerprint));
  const lines = [
    ...comparison.fresh.map((finding) => {
      const word = before.has(finding.fingerprint) ? "changed" : "new";
      const what = `${position(finding.at)}  ${visible(finding.rule)}  ${messageOf(finding)}`;
      return `${word.padEnd(7)}  ${finding.severity.padEnd(8)}  ${what}`;
    }),
    ...comparison.gone.map(
      ({ rule, entity = "", since, owner }) => `gone     ${visible(`${rule} ${entity}`.trim())}  since ${since}, owner ${visible(owner)}`
    ),
    ...sentences(outcome)
  ];
  return breakCommands(`${lines.join("\n")}
`);
}
function sentences(outcome) {
  const { located, comparison, add, drop } = outcome;
  const { fresh, gone, undecided } = comparison;
  const kept = (located.baseline?.entries.length ?? 0) - gone.length;
  const isFirst = located.baseline === void 0;
  return [
    isFirst ? firstSentence(outcome) : `${visible(located.name)}: ${changes(outcome)}.`,
    ...isFirst ? [] : [`${kept} known, ${fresh.length} new, ${gone.length} gone.`],
    ...lastingLines(outcome),
    ...undecided.length === 0 ? [] : [`${count(undecided, "entry stays", "entries stay")} undecided: not every rule ran.`],
    ...fresh.length > add.length ? ["What is new stays open. Mend it, or accept it: papertiger baseline --accept-new --owner ID"] : [],
    ...gone.length > drop.length ? ["What is gone may be dropped: papertiger baseline --prune"] : []
  ];
}
function firstSentence({ located, add, isWritten, owner }) {
  if (add.length === 0) return "There is no open finding to record, and nothing is written.";
  const bySeverity = levels.map((level) => `${add.filter((one) => one.severity === level).length} ${level}`);
  const verb = isWritten ? "recorded" : "would be recorded";
  const what = `${count(add, "finding", "findings")} ${verb} as known (${bySeverity.join(", ")})`;
  return `${visible(located.name)}: ${what}${owner === "" ? "" : `, owner ${visible(owner)}`}.`;
}
function changes({ add, drop, isWritten }) {
  if (add.length + drop.length === 0) return "left as it was";
  const accepted = `${add.length} accepted`;
  return `${isWritten ? "" : "not written; would be "}${accepted}, ${drop.length} dropped`;
}
function lastingLines({ findings, comparison }) {
  const ours = /* @__PURE__ */ new Set([...comparison.fresh, ...comparison.known]);
  const lasting = findings.filter((finding) => finding.status.is === "open" && !ours.has(finding));
  if (lasting.length === 0) return [];
  const rules = [...new Set(lasting.map(({ rule }) => visible(rule)))].sort();
  return [
    `${count(lasting, "finding stays", "findings stay")} open, never to be known: ${rules.join(", ")}.`
  ];
}
function count(list, one, many) {
  return `${list.length} ${list.length === 1 ? one : many}`;
}

// src/bin/baseline/baseline.ts
async function baseline(invocation, io) {
  const { options, operands } = invocation;
  if (operands.includes("-")) throw new UsageError("a baseline is recorded of files, not of standard input");
  const today = dayFor(invocation, io);
  const config = configFor(invocation, io.cwd);
  const located = locateBaseline(invocation, config, io.cwd);
  const old = startOf(located, invocation, today, io.cwd);
  const { verdict, rules } = await judgeNow(invocation, io, config, today);
  const comparison = compareKnown(old, verdict, rules);
  const add = !located.baseline || options.has("accept-new") ? comparison.fresh : [];
  const accepted = new Set(add.map(({ fingerprint }) => fingerprint));
  const drop = comparison.gone.filter(({ fingerprint }) => options.has("prune") || accepted.has(fingerprint));
  const owner = ownerFor(invocation, add);
  const isWritten = add.length + drop.length > 0 && !options.has("dry-run");
  if (isWritten) {
    const next = renewed(located.baseline ?? { ...old, owner }, { drop, add }, { today, owner });
    writeWhole(located.path, escapeJson(printBaseline(next)), located.name);
  }
  const outcome = { located, comparison, add, drop, isWritten, findings: verdict.findings, owner };
  await io.stdout.write(baselineText(outcome));
  return comparison.fresh.length > add.length ? 1 : 0;
}
async function judgeNow(invocation, io, config, today) {
  const rules = await rulesFor(invocation, config, io.cwd) ?? builtinRules();
  const reading = await readInput(invocation, io, config);
  for (const note of reading.notes) await io.stderr.write(`papertiger: ${visible(note)}
`);
  const settings = await settingsFor(invocation, config, reading.sources, io.cwd);
  const verdict = check(reading.sources, { today, settings, rules, ...toldIn(io) });
  refuseUnread(verdict);
  return { verdict, rules };
}
function startOf({ baseline: found, path, name }, { options, operands }, today, cwd) {
  const paths = pathsFor(operands, path, cwd);
  if (found && !hasPaths(found, paths)) {
    const recorded = found.paths.length === 0 ? "without any paths" : `for ${found.paths.join(" ")}`;
    throw new UsageError(`${name} was recorded ${recorded}; name the same, or another file with --baseline`);
  }
  const early = ["prune", "accept-new"].find((option) => options.has(option));
  if (!found && early !== void 0) {
    throw new UsageError(
      `--${early}: there is no ${name} yet; papertiger baseline --owner ID records the first`
    );
  }
  return found ?? { created: today, owner: "", paths, entries: [] };
}
function ownerFor({ options }, add) {
  const [owner = ""] = options.get("owner") ?? [];
  if (owner === "" && (add.length === 0 || options.has("dry-run"))) return owner;
  if (owner.trim() !== "" && owner.length <= 200 && visible(owner) === owner) return owner;
  throw new UsageError("--owner ID is needed: who answers for the findings that become known");
}
function refuseUnread({ findings }) {
  const faults = findings.filter(({ rule }) => rule === "meta/syntax" || rule === "meta/duplicate-key");
  const files = [...new Set(faults.map(({ at }) => at.file))];
  if (files.length === 0) return;
  throw new UsageError(`${files.join(", ")} cannot be read in full; papertiger check says where and why`, 3);
}
export {
  baseline
};
