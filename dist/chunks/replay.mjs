import {
  faultNotes
} from "./shared-8.mjs";
import {
  dayFor,
  readInput,
  rulesFor
} from "./shared-4.mjs";
import {
  configFor
} from "./shared-7.mjs";
import {
  wantsColor
} from "./shared-5.mjs";
import {
  compareReplays
} from "./shared-20.mjs";
import {
  settingsFor
} from "./shared-13.mjs";
import {
  toldIn
} from "./shared-12.mjs";
import "./shared-19.mjs";
import "./shared-26.mjs";
import {
  check,
  dollars,
  factsOf,
  loadCatalog,
  namesWith,
  painter,
  refuseForeign,
  replay,
  toProgram
} from "./shared-3.mjs";
import {
  escapeJson,
  visible
} from "./shared-21.mjs";
import {
  hang,
  wrap
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

// src/report/replay-against.ts
function againstLines(against, { paint, width }) {
  const ref = visible(against.ref);
  if ("fault" in against) {
    const text = `Against ${ref}: unknown, because ${visible(against.fault)}. What follows is the program as it is now.`;
    return wrap(text, width).map((line) => paint("yellow", line));
  }
  const { reopened, closed, totals, note } = against;
  const moved = reopened.length + closed.length > 0;
  const first = moved ? `Against ${ref}: re-opens ${sumText(totals.reopened)}, closes ${sumText(totals.closed)}.` : `Against ${ref}: no theft re-opens and none closes.`;
  const { interrupted, stopped } = totals;
  const second = `Interrupted: ${sumText(interrupted.base)} before, ${sumText(interrupted.head)} now; by a control that alone decides: ${sumText(stopped.base)} before, ${sumText(stopped.head)} now.`;
  return [
    ...wrap(first, width).map((line) => paint("bold", line)),
    ...wrap(second, width),
    ...reopened.flatMap((one) => hang("  re-opens ", reopenedText(one, ref), width)).map((line) => paint("red", line)),
    ...closed.flatMap((one) => hang("  closes   ", closedText(one, ref), width)).map((line) => paint("green", line)),
    ...moved ? wrap(note, width).map((line) => paint("dim", line)) : []
  ];
}
function reopenedText(moved, ref) {
  return `${theftText(moved)}: at ${ref} interrupted ${whereText(moved)}; ${otherwiseText(moved, "now")}.`;
}
function closedText(moved, ref) {
  return `${theftText(moved)}: now interrupted ${whereText(moved)}; ${otherwiseText(moved, `at ${ref}`)}.`;
}
function theftText({ id, usd, disputed }) {
  return `${visible(id)} (${dollars(usd)}${disputed ? "*" : ""})`;
}
function whereText({ interrupted: { step, by } }) {
  return `at step ${step} by ${by.map(({ control, grade }) => `${control} (${grade})`).join(", ")}`;
}
function otherwiseText({ otherwise }, when) {
  const [only] = otherwise;
  if (only && otherwise.length === 1) return `${when} it ${standingText(only.standing)}`;
  return otherwise.map(({ control, standing }) => `${when} ${control} ${standingText(standing)}`).join(", ");
}
function standingText(standing) {
  if (standing.is === "failing") return `fails ${standing.rules.map(visible).join(", ")}`;
  if (standing.is === "in-place") return "is in place";
  const because = {
    "no-rule": "no rule decides it",
    "not-run": "a rule that decides it was not run",
    "nothing-declared": "nothing is declared",
    "not-applicable": "it has no bearing"
  };
  return `is not judged (${because[standing.because]})`;
}
function sumText({ incidents, usd }) {
  return `${incidents} (${dollars(usd)})`;
}

// src/report/replay.ts
function replayText(replay3, { color, width }) {
  const look = { paint: painter(color), width };
  const lines = [
    ...headLines(replay3, look),
    "",
    ...replay3.against ? [...againstLines(replay3.against, look), ""] : [],
    ...tableLines(replay3.incidents, look),
    "",
    ...nextLines(replay3, look),
    "",
    ...[replay3.totals.overlap.note, replay3.judgement].flatMap(
      (note) => wrap(note, width).map((line) => look.paint("dim", line))
    )
  ];
  return `${lines.join("\n")}
`;
}
function headLines({ totals, inputs }, { paint, width }) {
  const { all, interrupted, stopped, open, controls, overlap, same_kind } = totals;
  const [only = ""] = inputs.files;
  const what = inputs.files.length === 1 ? visible(only) : `${inputs.files.length} files`;
  const first = `Replayed against ${what} on ${visible(inputs.today)}, in our judgement: ${shareText(interrupted, all)} would have been interrupted, ${sumText2(stopped)} by a control that alone decides; ${sumText2(open)} by nothing declared.`;
  const second = `${controls.in_place} controls in place (${controls.evidenced} with fresh evidence), ${controls.failing} failing, ${controls.not_judged} not judged, which counts as absent.`;
  const third = interrupted.incidents === 0 ? "" : ` An interrupted theft meets ${overlap.controls_per_incident} controls on average.`;
  return [
    ...wrap(first, width).map((line) => paint("bold", line)),
    ...kindLines(inputs.kinds, same_kind, width),
    ...wrap(second + third, width)
  ];
}
function kindLines(kinds, { all, interrupted }, width) {
  if (kinds.length === 0) return [];
  const kind = kinds.map(visible).join(", ");
  const text = all.incidents === 0 ? `None of them befell an organization of the same kind (${kind}).` : `At organizations of the same kind (${kind}): ${shareText(interrupted, all)}.`;
  return wrap(text, width);
}
function shareText(part, all) {
  return `${part.incidents} of ${all.incidents} thefts (${dollars(part.usd)} of ${dollars(all.usd)})`;
}
function sumText2({ incidents, usd }) {
  return `${incidents} (${dollars(usd)})`;
}
function tableLines(incidents, { paint, width }) {
  const column = Math.max(5, ...incidents.map(({ id }) => id.length)) + 1;
  const heading = `${"loss".padStart(6)}   ${"date".padEnd(12)}${"theft".padEnd(column)}  `;
  const rows = incidents.flatMap((incident) => {
    const { usd, disputed, date, id } = incident;
    const { mark, text, style } = resultOf(incident);
    const head = `${dollars(usd).padStart(6)}${disputed ? "*" : " "}  ${date}  ${visible(id).padEnd(column)}${mark} `;
    const [first = "", ...rest] = hang(head, text, width);
    const named = first.startsWith(head) ? head + paint(style, first.slice(head.length)) : first;
    return [named, ...rest.map((line) => paint(style, line))];
  });
  const above = hang(heading, "would have been interrupted at", width);
  const below = legend(incidents).flatMap((line) => wrap(line, width));
  return [...above.map((line) => paint("dim", line)), ...rows, ...below.map((line) => paint("dim", line))];
}
function resultOf({ interrupted, decisive }) {
  if (!interrupted) return { mark: " ", text: "nothing declared would have interrupted it", style: "red" };
  const { step, by, grade } = interrupted;
  const named = by.find((one) => one.grade === grade);
  const more = by.length > 1 ? ` and ${by.length - 1} more` : "";
  const shown = grade === "evidenced" ? ", evidenced" : "";
  const text = `step ${step} by ${named?.control ?? ""}${more}${shown}`;
  return isWeak({ decisive }) ? { mark: "~", text, style: "yellow" } : { mark: " ", text, style: "green" };
}
var isWeak = ({ decisive }) => decisive.in_place.length === 0;
function legend(incidents) {
  return [
    ...incidents.some(({ disputed }) => disputed) ? ["* sources dispute the figure; the low end stands here and in the sums"] : [],
    ...incidents.some((incident) => incident.interrupted && isWeak(incident)) ? ["~ no control in place decides alone: the theft might have found another way"] : []
  ];
}
function nextLines({ next }, { paint, width }) {
  if (next.length === 0) {
    return wrap("No control that is asked of this organization and judged missing would add to that.", width);
  }
  const [first] = next;
  return [
    ...wrap("What would add most, each counting only what those before it leave:", width).map(
      (line) => paint("bold", line)
    ),
    ...next.flatMap((addition, index) => hang(`  ${index + 1}. `, additionText(addition), width)),
    ...first ? hang("Next: ", `papertiger explain ${first.control}`, width) : []
  ];
}
function additionText({ control, title, stops, interrupts, standing }) {
  const gain = stops.usd > 0 ? `would have stopped ${sumText2(stops)} more` : `would have interrupted ${sumText2(interrupts)} more`;
  const blank = standing.is === "not-judged" ? " Nothing is declared to judge it by." : "";
  return `${control} ${gain}. ${title}.${blank}`;
}

// src/bin/replay.ts
async function replay2(invocation, io) {
  const { options } = invocation;
  const config = configFor(invocation, io.cwd);
  const setting = { invocation, io, config, rules: await rulesFor(invocation, config, io.cwd) };
  const reading = await readInput(invocation, io, config);
  for (const note of reading.notes) await io.stderr.write(`papertiger: ${visible(note)}
`);
  const sources = withPrograms(reading.sources);
  const facts = factsOf(sources);
  const head = await replayOf(await judgeSources(sources, setting), facts, setting);
  await tellFaults(sources, setting);
  const [ref] = options.get("against") ?? [];
  const replayed = ref === void 0 ? head : { ...head, against: await againstBase(ref, head, setting) };
  const look = {
    color: wantsColor(invocation, io.env, io.stdout),
    width: Math.max(40, io.stdout.columns ?? 100)
  };
  const isJson = options.get("format")?.includes("json");
  const text = isJson ? `${escapeJson(JSON.stringify(replayed, null, 2))}
` : replayText(replayed, look);
  await io.stdout.write(text);
  return 0;
}
async function judgeSources(sources, setting) {
  const { invocation, io, config, rules } = setting;
  const settings = await settingsFor(invocation, config, sources, io.cwd);
  return check(sources, { today: dayFor(invocation, io), settings, ...rules && { rules }, ...toldIn(io) });
}
async function replayOf(verdict, facts, { rules }) {
  return replay(verdict, await loadCatalog(), { facts, ...rules && { rules } });
}
async function tellFaults(sources, { io, rules }, ref) {
  const program = toProgram(sources, namesWith(rules ?? []));
  if (!program) return;
  refuseForeign(program);
  for (const note of faultNotes(program.faults.length, ref))
    await io.stderr.write(`papertiger: ${visible(note)}
`);
}
async function againstBase(ref, head, setting) {
  const { invocation, io, config } = setting;
  const { operands } = invocation;
  if (operands.includes("-"))
    throw new UsageError("--against compares files; standard input has no earlier state");
  const { openBase } = await import("./files.mjs");
  const base = await openBase(ref, operands, io.cwd, { selection: config });
  const sources = withPrograms(base.sources);
  for (const note of sources.length > 0 ? base.notes : [])
    await io.stderr.write(`papertiger: ${visible(note)}
`);
  const verdict = await judgeBase(ref, sources, setting);
  try {
    const before = await replayOf(verdict, factsOf(sources), setting);
    await tellFaults(sources, setting, ref);
    return compareReplays(head, before, ref);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    if (error.code === 2) throw new UsageError(`--against ${ref}: ${error.message}`);
    const fault = `at ${ref}, ${error.message}`;
    await io.stderr.write(`papertiger: ${visible(fault)}; what changed since is unknown
`);
    return { ref, fault };
  }
}
async function judgeBase(ref, sources, setting) {
  const nothing = new UsageError(`nothing at ${ref} to compare with: no program stood there`, 3);
  if (sources.length === 0) throw nothing;
  try {
    const verdict = await judgeSources(sources, setting);
    if (verdict.inputs.programs.length > 0) return verdict;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    if (error.code === 2) throw new UsageError(`--against ${ref}: ${error.message}`);
  }
  throw nothing;
}
function withPrograms(sources) {
  const programs = new Set(sources.filter(({ kind }) => kind === "yaml").map(({ program }) => program));
  return sources.filter(({ program }) => programs.has(program));
}
export {
  replay2 as replay
};
