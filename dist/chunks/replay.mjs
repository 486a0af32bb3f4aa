import {
  dollars
} from "./shared-11.mjs";
import {
  dayFor,
  readInput,
  rulesFor,
  settingsFor
} from "./shared-4.mjs";
import {
  configFor
} from "./shared-6.mjs";
import {
  check,
  factsOf,
  loadCatalog,
  painter,
  replay,
  wantsColor
} from "./shared-3.mjs";
import {
  hang,
  wrap
} from "./shared-12.mjs";
import {
  escapeJson,
  visible
} from "./shared-9.mjs";
import "./shared-8.mjs";
import "./shared-7.mjs";
import "./shared-2.mjs";
import "./shared-1.mjs";

// src/report/replay.ts
function replayText(replay3, { color, width }) {
  const look = { paint: painter(color), width };
  const lines = [
    ...headLines(replay3, look),
    "",
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
  const first = `Replayed against ${what} on ${visible(inputs.today)}, in our judgement: ${shareText(interrupted, all)} would have been interrupted, ${sumText(stopped)} by a control that alone decides; ${sumText(open)} by nothing declared.`;
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
function sumText({ incidents, usd }) {
  return `${incidents} (${dollars(usd)})`;
}
function tableLines(incidents, { paint, width }) {
  const column = Math.max(5, ...incidents.map(({ id }) => id.length)) + 1;
  const heading = `${"loss".padStart(6)}   ${"date".padEnd(12)}${"theft".padEnd(column)}  would have been interrupted at`;
  const rows = incidents.flatMap((incident) => {
    const { usd, disputed, date, id } = incident;
    const { mark, text, style } = resultOf(incident);
    const head = `${dollars(usd).padStart(6)}${disputed ? "*" : " "}  ${date}  ${visible(id).padEnd(column)}${mark} `;
    const [first = "", ...rest] = hang(head, text, width);
    return [head + paint(style, first.slice(head.length)), ...rest.map((line) => paint(style, line))];
  });
  return [paint("dim", heading), ...rows, ...legend(incidents).map((line) => paint("dim", line))];
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
    paint("bold", "What would add most, each counting only what those before it leave:"),
    ...next.flatMap((addition, index) => hang(`  ${index + 1}. `, additionText(addition), width)),
    ...first ? [`Next: papertiger explain ${first.control}`] : []
  ];
}
function additionText({ control, title, stops, interrupts, standing }) {
  const gain = stops.usd > 0 ? `would have stopped ${sumText(stops)} more` : `would have interrupted ${sumText(interrupts)} more`;
  const blank = standing.is === "not-judged" ? " Nothing is declared to judge it by." : "";
  return `${control} ${gain}. ${title}.${blank}`;
}

// src/bin/replay.ts
async function replay2(invocation, io) {
  const { options } = invocation;
  const today = dayFor(invocation, io);
  const config = configFor(invocation, io.cwd);
  const rules = await rulesFor(invocation, config, io.cwd);
  const reading = await readInput(invocation, io, config);
  for (const note of reading.notes) await io.stderr.write(`papertiger: ${visible(note)}
`);
  const sources = withPrograms(reading.sources);
  const facts = factsOf(sources);
  const settings = await settingsFor(invocation, config, sources, io.cwd);
  const verdict = check(sources, { today, settings, ...rules && { rules } });
  const replayed = replay(verdict, await loadCatalog(), {
    facts,
    ...rules && { rules }
  });
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
function withPrograms(sources) {
  const programs = new Set(sources.filter(({ kind }) => kind === "yaml").map(({ program }) => program));
  return sources.filter(({ program }) => programs.has(program));
}
export {
  replay2 as replay
};
