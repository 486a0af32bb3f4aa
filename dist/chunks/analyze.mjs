import {
  dayFor,
  readInput
} from "./shared-4.mjs";
import {
  configFor
} from "./shared-7.mjs";
import {
  wantsColor
} from "./shared-5.mjs";
import "./shared-8.mjs";
import "./shared-11.mjs";
import "./shared-17.mjs";
import "./shared-25.mjs";
import {
  analyze,
  compareAnalyses,
  countOf,
  dollars,
  nouns,
  painter
} from "./shared-3.mjs";
import {
  columns,
  hang,
  wrap
} from "./shared-31.mjs";
import {
  escapeJson,
  visible
} from "./shared-19.mjs";
import "./shared-16.mjs";
import "./shared-14.mjs";
import "./shared-2.mjs";
import "./shared-26.mjs";
import "./shared-29.mjs";
import "./shared-30.mjs";
import "./shared-27.mjs";
import "./shared-15.mjs";
import {
  UsageError
} from "./shared-12.mjs";
import "./shared-1.mjs";

// src/report/analysis-delta.ts
var questions = { cuts: "to move it", immediate: "to move it at once", freeze: "to lock it" };
function deltaLines(delta2, look) {
  const { paint, width } = look;
  const ref = visible(delta2.ref);
  const weaker = delta2.cuts.filter(({ change }) => change === "weaker");
  const stronger = delta2.cuts.filter(({ change }) => change === "stronger");
  const first = delta2.cuts.length === 0 ? `Against ${ref}: as many as before must fall, everywhere.` : `Against ${ref}: fewer must fall in ${weaker.length} places, more in ${stronger.length}.`;
  return [
    ...wrap(first, width).map((line) => paint("bold", line)),
    ...weaker.flatMap((cut) => cutLines("  weaker   ", cut, look)).map((line) => paint("red", line)),
    ...stronger.flatMap((cut) => cutLines("  stronger ", cut, look)).map((line) => paint("green", line)),
    ...lossLines("the worst single loss", delta2.worst.single, look),
    ...lossLines("the worst loss by two", delta2.worst.pair, look),
    ...sided("New, nothing to compare with", delta2.added, width),
    ...sided("Gone", delta2.removed, width)
  ];
}
function cutLines(head, { entity, dimension, of, was, is }, { width }) {
  return hang(
    head,
    `${visible(entity)}: ${countText(was, dimension)} -> ${countText(is, dimension)} ${questions[of]}`,
    width
  );
}
function countText({ size, undeclared, at_most: most }, dimension) {
  if (size === null || !undeclared) return countOf(size, dimension);
  return `${size} to ${countOf(most ?? null, dimension)}`;
}
function lossLines(what, { was, is }, { paint, width }) {
  const before = was.usd;
  const now = is.usd;
  if (before === now) return [];
  const text = `${what}: ${dollars(before)} -> ${dollars(now)}`;
  return hang("  ", text, width).map((line) => paint(now > before ? "red" : "green", line));
}
function sided(what, names, width) {
  return names.length === 0 ? [] : hang(`  ${what}: `, names.map(visible).join(", "), width);
}

// src/report/analysis-table.ts
var kinds = [
  ["person", "people"],
  ["organization", "orgs"],
  ["site", "sites"],
  ["network", "nets"],
  ["device", "devs"],
  ["host", "hosts"],
  ["cloud", "cloud"],
  ["interface", "ui"],
  ["provider", "supp"],
  ["mixed", "any"]
];
var mostName = 24;
var cellWidth = 6;
function cutTable(title, rows, of, look) {
  if (rows.length === 0) return [];
  const { paint } = look;
  const name = Math.min(mostName, Math.max(...rows.map((row) => columns(visible(row.name))))) + 1;
  const shown = shownKinds(rows, of, name, look.width);
  const heading = `  ${"".padEnd(name)}${"funds".padStart(7)}${shown.map(([, head]) => head.padStart(cellWidth + 1)).join("")}`;
  return [
    "",
    paint("bold", title),
    paint("dim", heading),
    ...rows.flatMap((row) => rowLines(row, of, name, shown, look))
  ];
}
function shownKinds(rows, of, name, width) {
  const room = Math.max(2, Math.floor((width - 9 - name) / (cellWidth + 1)));
  if (kinds.length <= room) return kinds;
  const reached = kinds.filter(([kind]) => rows.some(({ target }) => target[of][kind].size !== null));
  const always = reached.filter(([kind]) => kind === "mixed");
  const others2 = reached.filter(([kind]) => kind !== "mixed").slice(0, room - always.length);
  return [...others2, ...always];
}
function rowLines({ name, target }, of, width, shown, { paint, width: total }) {
  const cuts = target[of];
  const funds = target.usd === null ? "?" : dollars(target.usd);
  const cells = shown.map(([kind]) => cell(cuts[kind], paint)).join("");
  const line = `  ${padTo(visible(name), width)}${funds.padStart(7)}${cells}`;
  const few = cuts.mixed;
  if (of === "freeze" || few.size === null || few.size > 2 || few.set.length === 0) return [line];
  const who = `${few.set.map(named).join(" and ")}${others(few.sets.length - 1)}`;
  return [line, ...hang("      ", who, total).map((text) => paint("dim", text))];
}
var others = (count) => count === 0 ? "" : `, or ${count} other${count > 1 ? "s" : ""}`;
function padTo(name, width) {
  if (columns(name) < width) return name + " ".repeat(width - columns(name));
  let kept = "";
  for (const character of name) {
    if (columns(kept + character) > width - 2) break;
    kept += character;
  }
  return `${kept}\u2026${" ".repeat(width - columns(kept) - 1)}`;
}
function cell({ size, undeclared, at_least: bound }, paint) {
  const text = size === null ? "-" : `${size}${undeclared ? "?" : ""}${bound ? "+" : ""}`;
  const style = size === null ? "dim" : size <= 1 ? "red" : size === 2 ? "yellow" : "green";
  return " ".repeat(Math.max(1, cellWidth + 1 - text.length)) + paint(style, text);
}
function named(component) {
  const slash = component.indexOf("/");
  const [word] = nouns[component.slice(0, slash)] ?? ["component"];
  const name = component.slice(slash + 1);
  return name === "?" ? `an undeclared ${word}` : `${word} ${visible(name)}`;
}

// src/report/analysis.ts
var mostReaches = 5;
function analysisText(report, options) {
  const look = { paint: painter(options.color), width: options.width };
  const rows = rowsOf(report);
  const lines = [
    ...headLines(report, rows.length, look),
    ...report.against ? ["", ...deltaLines(report.against, look)] : [],
    ...cutTable("The fewest that must fall for money to move", rows, "cuts", look),
    ...cutTable("The same at once, where a wait would give notice", changedRows(rows), "immediate", look),
    ...cutTable(
      "The fewest whose loss locks everybody out",
      rows.slice(0, report.wallets.length),
      "freeze",
      look
    ),
    "",
    ...blastLines(report, look),
    "",
    ...legend(rows, look)
  ];
  return `${lines.join("\n")}
`;
}
function rowsOf({ wallets, contracts, bridges, authority }) {
  return [
    ...wallets.map((target) => ({ name: target.id, target })),
    ...contracts.map((target) => ({ name: `contract/${target.id}`, target })),
    ...bridges.map((target) => ({ name: `bridge/${target.id}`, target })),
    ...authority ? [{ name: "authority.move", target: authority }] : []
  ];
}
function changedRows(rows) {
  return rows.filter(
    ({ target }) => JSON.stringify(sizesOf(target.cuts)) !== JSON.stringify(sizesOf(target.immediate))
  );
}
var sizesOf = (cuts) => Object.values(cuts).map(({ size }) => size);
function headLines({ inputs }, count, { paint, width }) {
  const [only = ""] = inputs.files;
  const what = inputs.files.length === 1 ? visible(only) : `${inputs.files.length} files`;
  const text = count === 0 ? `Analyzed ${what} on ${visible(inputs.today)}: no wallet, contract, bridge or authority is declared, so nothing could be computed.` : `Analyzed ${what} on ${visible(inputs.today)}: as declared, not as verified.`;
  return wrap(text, width).map((line) => paint("bold", line));
}
function blastLines(report, { paint, width }) {
  const moving = report.blast_radius.filter(({ targets }) => targets.length > 0);
  const shown = moving.slice(0, mostReaches);
  const more = moving.length - shown.length;
  const { single, pair } = report.worst;
  return [
    paint("bold", "What one of them reaches alone"),
    ...shown.length === 0 ? ["  Nothing declared moves money by itself."] : [],
    ...shown.flatMap((reach) => reachLine(reach, report, { paint, width })),
    ...more > 0 ? [paint("dim", `  and ${more} more (--format json lists all)`)] : [],
    ...pair.usd > single.usd ? hang("  the worst two: ", pairText(pair), width) : [],
    ...hang("  ", boundsText(report), width)
  ];
}
function reachLine(reach, report, { paint, width }) {
  const { style, note } = against(reach.usd, report);
  const least = reach.undeclared ? "at least " : "";
  const text = `${least}${dollars(reach.usd)}${note} (${reach.targets.map(visible).join(", ")})`;
  return hang(`  ${named(reach.component)}: `, text, width).map((line) => paint(style, line));
}
function pairText({ components, usd, targets }) {
  return `${components.map(named).join(" and ")} reach ${dollars(usd)} (${targets.map(visible).join(", ")})`;
}
function against(usd, report) {
  const { survivable_loss_usd: survivable, appetite_usd: appetite } = report;
  if (survivable !== null && usd > survivable) return { style: "red", note: ", more than can be survived" };
  if (appetite !== null && usd > appetite) return { style: "yellow", note: ", above the loss appetite" };
  return { style: "dim", note: "" };
}
function boundsText(report) {
  const say = (usd) => usd === null ? "undeclared" : dollars(usd);
  const parts = [
    `loss appetite ${say(report.appetite_usd)}`,
    `survivable loss ${say(report.survivable_loss_usd)}`,
    `all assets ${say(report.assets_usd)}`
  ];
  return `For comparison: ${parts.join(", ")}.`;
}
function legend(rows, { paint, width }) {
  const cuts = rows.flatMap(
    ({ target }) => [target.cuts, target.immediate, target.freeze].flatMap(Object.values)
  );
  const notes = [
    cuts.some(({ size }) => size === null) ? "- : no number of them gets there" : "",
    cuts.some(({ undeclared }) => undeclared) ? "? : the least it can be; it depends on what is not declared" : "",
    cuts.some(({ at_least: bound }) => bound) ? "+ : proven to be at least this; the search stopped there" : ""
  ].filter((note) => note !== "");
  return notes.flatMap((note) => wrap(note, width)).map((line) => paint("dim", line));
}

// src/bin/analyze.ts
async function analyze2(invocation, io) {
  const { options } = invocation;
  const config = configFor(invocation, io.cwd);
  const today = dayFor(invocation, io);
  const reading = await readInput(invocation, io, config);
  for (const note of reading.notes) await io.stderr.write(`papertiger: ${visible(note)}
`);
  const head = analyze(reading.sources, { today });
  const [ref] = options.get("against") ?? [];
  const report = ref === void 0 ? head : { ...head, against: await delta(ref, head, invocation, io, config) };
  const look = {
    color: wantsColor(invocation, io.env, io.stdout),
    width: Math.max(40, io.stdout.columns ?? 100)
  };
  const isJson = options.get("format")?.includes("json");
  await io.stdout.write(
    isJson ? `${escapeJson(JSON.stringify(report, null, 2))}
` : analysisText(report, look)
  );
  return 0;
}
async function delta(ref, head, { operands }, io, config) {
  if (operands.includes("-"))
    throw new UsageError("--against compares files; standard input has no earlier state");
  const { openBase } = await import("./files.mjs");
  const { sources, notes } = await openBase(ref, operands, io.cwd, { selection: config });
  for (const note of sources.length > 0 ? notes : []) await io.stderr.write(`papertiger: ${visible(note)}
`);
  try {
    return compareAnalyses(head, analyze(sources, { today: head.inputs.today }), ref);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`--against ${ref}: ${error.message}`, error.code);
  }
}
export {
  analyze2 as analyze
};
