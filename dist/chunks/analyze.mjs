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
import "./shared-13.mjs";
import "./shared-12.mjs";
import "./shared-19.mjs";
import "./shared-26.mjs";
import {
  amountText,
  analyze,
  compareAnalyses,
  countOf,
  digitsApart,
  dimensions,
  dollars,
  groupBy,
  nouns,
  painter,
  standardDigits
} from "./shared-3.mjs";
import {
  escapeJson,
  visible
} from "./shared-21.mjs";
import {
  columns,
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

// src/report/analysis-delta.ts
function deltaLines(delta2, compared, look) {
  const { paint, width } = look;
  const told = withoutRepeats(delta2.cuts);
  const falls = told.filter(({ of }) => of !== "freeze");
  const weaker = falls.filter(({ change }) => change === "weaker");
  const stronger = falls.filter(({ change }) => change === "stronger");
  const freezes = movesOf(told.filter(({ of }) => of === "freeze"));
  const news = compared > 0 ? sentence(weaker.length, stronger.length) : "nothing stands on both sides";
  const first = `Against ${visible(delta2.ref)}: ${news}.`;
  return [
    ...wrap(first, width).map((line) => paint("bold", line)),
    ...movesOf(weaker).flatMap((move) => fallLines("  weaker   ", move, "red", look)),
    ...movesOf(stronger).flatMap((move) => fallLines("  stronger ", move, "green", look)),
    ...freezes.flatMap((move) => freezeLines(move, look)),
    ...lossLines("the worst single loss", delta2.worst.single, look),
    ...lossLines("the worst loss by two", delta2.worst.pair, look),
    ...sided("New, nothing to compare with", delta2.added, width),
    ...sided("Gone", delta2.removed, width)
  ];
}
function sentence(weaker, stronger) {
  const places = (count) => count === 0 ? "nowhere" : `in ${count} place${count > 1 ? "s" : ""}`;
  if (weaker + stronger === 0) return "as many as before must fall, everywhere";
  return weaker === 0 ? `more must fall ${places(stronger)}, fewer nowhere` : `fewer must fall ${places(weaker)}, more ${places(stronger)}`;
}
function withoutRepeats(cuts) {
  const keyOf = ({ entity, was, is }, ...more) => JSON.stringify([entity, ...more, rangeOf(was), rangeOf(is)]);
  const noticed = new Set(cuts.filter(({ of }) => of === "cuts").map((cut) => keyOf(cut, cut.dimension)));
  const told = cuts.filter((cut) => cut.of !== "immediate" || !noticed.has(keyOf(cut, cut.dimension)));
  const ofOneKind = new Set(
    told.filter(({ dimension }) => dimension !== "mixed").map((cut) => keyOf(cut, cut.of))
  );
  return told.filter((cut) => cut.dimension !== "mixed" || !ofOneKind.has(keyOf(cut, cut.of)));
}
function movesOf(cuts) {
  const moves = groupBy(
    cuts,
    ({ of, dimension, was, is }) => JSON.stringify([of, dimension, rangeOf(was), rangeOf(is)])
  );
  return [...moves.values()].flatMap(
    (group) => group.slice(0, 1).map((cut) => ({ ...cut, entities: group.map(({ entity }) => entity) }))
  );
}
function fallLines(head, move, style, { paint, width }) {
  return hang(head, moveText(move), width).map((line) => paint(style, line));
}
function freezeLines(move, { width }) {
  return hang(`  ${move.change === "weaker" ? "easier" : "harder"} to freeze  `, moveText(move), width);
}
function moveText({ entities, dimension, of, was, is }) {
  const it = entities.length > 1 ? "each" : "it";
  const what = { cuts: `move ${it}`, immediate: `move ${it} at once`, freeze: `lock ${it}` }[of];
  const names = entities.map(visible).join(", ");
  return `${names}: ${countText(was, dimension)} -> ${countText(is, dimension)} to ${what}`;
}
function countText(cut, dimension) {
  const [least, most] = rangeOf(cut);
  const text = least === most ? countOf(least, dimension) : `${least} to ${countOf(most, dimension)}`;
  return cut.at_least ? `at least ${text}` : text;
}
var rangeOf = ({ size, undeclared, at_most: most }) => [size, undeclared ? most ?? null : size];
function lossLines(what, { was, is }, { paint, width }) {
  const digits = digitsApart(was.usd, is.usd);
  const [before, now] = [amountText(was, digits), amountText(is, digits)];
  if (before === now) return [];
  const isMeasured = was.undeclared === is.undeclared;
  const rise = (isMeasured ? is.usd - was.usd : 0) || is.targets.length - was.targets.length;
  const lines = hang("  ", `${what}: ${before} -> ${now}`, width);
  return rise === 0 ? lines : lines.map((line) => paint(rise > 0 ? "red" : "green", line));
}
function sided(what, names, width) {
  return names.length === 0 ? [] : hang(`  ${what}: `, names.map(visible).join(", "), width);
}

// src/report/components.ts
function named(component) {
  const [dimension, name] = partsOf(component);
  const [word] = nouns[dimension] ?? ["component"];
  return name === "?" ? `an undeclared ${word}` : `${word} ${visible(name)}`;
}
function together(components) {
  const parts = components.map(partsOf);
  const [[dimension = ""] = []] = parts;
  const isOneKind = parts.length > 1 && parts.every(([kind, name]) => kind === dimension && name !== "?");
  if (!isOneKind) return listed(components.map(named), "and");
  const [, many] = nouns[dimension] ?? ["", "components"];
  return `${many} ${listed(
    parts.map(([, name]) => visible(name)),
    "and"
  )}`;
}
function listed(words, last) {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
function partsOf(component) {
  const slash = component.indexOf("/");
  return [component.slice(0, slash), component.slice(slash + 1)];
}

// src/report/analysis-reach.ts
var mostLines = 5;
var mostNames = 4;
function reachLines(report, look) {
  const groups = groupReaches(report.blast_radius);
  const shown = groups.slice(0, mostLines);
  const more = groups.slice(mostLines).reduce((sum, group) => sum + group.length, 0);
  const told = shown.flatMap(([first]) => first ?? []);
  return [
    look.paint("bold", "What one of them reaches alone"),
    ...shown.flatMap((group) => groupLines(group, report, look)),
    ...more > 0 ? [look.paint("dim", `  and ${more} more (--format json lists all)`)] : [],
    ...pairLines(report, look),
    ...hang("  ", limitsText(report, [...told, report.worst.pair]), look.width)
  ];
}
function groupReaches(reaches) {
  const moving = reaches.filter(({ targets }) => targets.length > 0);
  return [...groupBy(moving, ({ targets }) => JSON.stringify(targets)).values()];
}
function groupLines(group, report, look) {
  const [first] = group;
  if (!first) return [];
  const names = group.slice(0, mostNames).map(({ component }) => named(component));
  const rest = group.length - names.length;
  return costLines("", first, listed(rest > 0 ? [...names, `${rest} more`] : names, "or"), report, look);
}
function pairLines(report, look) {
  const { single, pair, at_least: isPartial } = report.worst;
  const isMore = pair.usd > single.usd || pair.targets.length > single.targets.length;
  const alone = single.targets.length > 0 ? "" : "Nothing declared moves money by itself";
  const those = isPartial ? " that were tried" : "";
  if (!isMore) {
    const end = alone ? `, nor do any two${those || " together"}` : `No second one${isPartial ? " that was tried" : ""} adds anything to that`;
    return hang("  ", `${alone}${end}.`, look.width);
  }
  return [
    ...alone ? hang("  ", `${alone}.`, look.width) : [],
    ...costLines(`the worst two${those} reach `, pair, together(pair.components), report, look)
  ];
}
function costLines(lead, reach, who, report, { paint, width }) {
  const limit = exceeded(reach, report);
  const digits = limit && digitsApart(reach.usd, limit.usd);
  const text = `${lead}${amountText(reach, digits)}${limit ? `, ${limit.note}` : ""}: ${who}`;
  const targets = hang("      ", reach.targets.map(visible).join(", "), width);
  return [
    ...hang("  ", text, width).map((line) => limit ? paint(limit.style, line) : line),
    ...targets.map((line) => paint("dim", line))
  ];
}
function exceeded({ usd }, report) {
  const { survivable_loss_usd: survivable, appetite_usd: appetite } = report;
  if (survivable !== null && usd > survivable)
    return { usd: survivable, style: "red", note: "more than can be survived" };
  if (appetite !== null && usd > appetite)
    return { usd: appetite, style: "yellow", note: "above the loss appetite" };
  return void 0;
}
function limitsText(report, told) {
  const parts = [
    `loss appetite ${limitText(report.appetite_usd, told)}`,
    `survivable loss ${limitText(report.survivable_loss_usd, told)}`,
    `all assets ${limitText(report.assets_usd, told)}`
  ];
  return `For comparison: ${parts.join(", ")}.`;
}
function limitText(limit, told) {
  if (limit === null) return "undeclared";
  const above = told.filter(({ usd }) => usd > limit);
  return dollars(limit, Math.max(standardDigits, ...above.map(({ usd }) => digitsApart(usd, limit))));
}

// src/report/analysis-columns.ts
var headings = {
  person: "people",
  organization: "orgs",
  site: "sites",
  network: "nets",
  device: "devs",
  host: "hosts",
  cloud: "cloud",
  interface: "ui",
  provider: "supp",
  mixed: "any"
};
var kinds = [...dimensions, "mixed"];
function columnsFor(cuts, room) {
  const own = (kind) => Math.max(headings[kind].length, ...cuts.map((one) => sizeText(one[kind]).length));
  const total = (some, gap2) => [...some].reduce((sum, kind) => sum + own(kind) + gap2, 0);
  const gap = total(kinds, 2) <= room ? 2 : 1;
  const kept = new Set(kinds);
  for (const kind of leastTelling(cuts)) if (total(kept, gap) > room) kept.delete(kind);
  return {
    shown: [...kept],
    leftOut: kinds.filter((kind) => !kept.has(kind) && cuts.some((one) => one[kind].size !== null)),
    widthOf: (kind) => own(kind) + gap
  };
}
function leastTelling(cuts) {
  const fewest = (sizes) => Math.min(...sizes.map((size) => size ?? Number.MAX_SAFE_INTEGER));
  const least = (kind) => fewest(cuts.map((one) => one[kind].size));
  const most = (kind) => fewest(cuts.map((one) => one[kind].at_most ?? one[kind].size));
  return kinds.filter((kind) => kind !== "person" && kind !== "mixed").reverse().sort((a, b) => least(b) - least(a) || most(b) - most(a));
}
var sizeText = ({ size, undeclared, at_least: bound }) => size === null ? "-" : `${size}${undeclared ? "?" : ""}${bound ? "+" : ""}`;

// src/report/analysis-table.ts
var nameShare = 0.4;
var mostName = 24;
var mostSets = 20;
function cutTable(title, rows, of, look) {
  if (rows.length === 0) return [];
  const { paint } = look;
  const most = Math.min(mostName, Math.floor(look.width * nameShare));
  const name = Math.min(most, Math.max(...rows.map((row) => columns(visible(row.name)))));
  const funds = Math.max("funds".length, ...rows.map((row) => fundsOf(row).length));
  const lead = (first, second) => `  ${first}  ${second.padStart(funds)}`;
  const { shown, leftOut, widthOf } = columnsFor(
    rows.map(({ target }) => target[of]),
    look.width - columns(lead(" ".repeat(name), ""))
  );
  const heads = shown.map((kind) => headings[kind].padStart(widthOf(kind))).join("");
  return [
    "",
    ...wrap(title, look.width).map((line) => paint("bold", line)),
    paint("dim", lead(" ".repeat(name), "funds") + heads),
    ...rows.flatMap((row) => {
      const cells = shown.map((kind) => cell(row.target[of][kind], widthOf(kind), paint)).join("");
      const line = lead(padTo(visible(row.name), name), fundsOf(row)) + cells;
      return of === "freeze" ? [line] : [line, ...whoLines(row.target[of].mixed, look)];
    }),
    ...leftOutLines(
      leftOut.map((kind) => headings[kind]),
      look
    )
  ];
}
var fundsOf = ({ target }) => target.usd === null ? "?" : dollars(target.usd);
function leftOutLines(names, { paint, width }) {
  if (names.length === 0) return [];
  const text = `no room for ${names.join(", ")}: a wider terminal or --format json shows them`;
  return hang("  ", text, width).map((line) => paint("dim", line));
}
function whoLines({ size, undeclared, sets }, { paint, width }) {
  const [first = []] = sets;
  if (size === null || size > 2 || first.length === 0) return [];
  const others = sets.length - 1;
  const least = sets.length === mostSets ? "at least " : "";
  const more = others === 0 ? "" : `, or ${least}${others} other${others > 1 ? "s" : ""}`;
  const who = `${undeclared ? "perhaps " : ""}${together(first)}${more}`;
  return hang("      ", who, width).map((text) => paint("dim", text));
}
function padTo(name, width) {
  if (columns(name) <= width) return name + " ".repeat(width - columns(name));
  let kept = "";
  for (const character of name) {
    if (columns(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept}\u2026${" ".repeat(width - columns(kept) - 1)}`;
}
function cell(cut, width, paint) {
  const { size } = cut;
  const text = sizeText(cut);
  const style = size === null ? "dim" : size <= 1 ? "red" : size === 2 ? "yellow" : "green";
  return " ".repeat(width - text.length) + paint(style, text);
}

// src/report/analysis.ts
function analysisText(report, options) {
  const look = { paint: painter(options.color), width: options.width };
  const rows = rowsOf(report);
  const lines = [
    ...headLines(report, rows.length, look),
    ...againstLines(report.against, rows.length, look),
    ...rows.length > 0 ? bodyLines(report, rows, look) : []
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
function headLines({ inputs }, count, { paint, width }) {
  const [only = ""] = inputs.files;
  const what = inputs.files.length === 1 ? visible(only) : `${inputs.files.length} files`;
  const text = count === 0 ? `Analyzed ${what} on ${visible(inputs.today)}: no wallet, contract, bridge or authority is declared, so nothing could be computed.` : `Analyzed ${what} on ${visible(inputs.today)}: as declared, not as verified.`;
  return wrap(text, width).map((line) => paint("bold", line));
}
function bodyLines(report, rows, look) {
  const wallets = rows.slice(0, report.wallets.length);
  const notes = legend(rows, look);
  return [
    ...cutTable("The fewest that must fall for money to move", rows, "cuts", look),
    ...cutTable("The same at once, where a wait would give notice", changedRows(rows), "immediate", look),
    ...cutTable("The fewest whose loss locks everybody out", wallets, "freeze", look),
    "",
    ...reachLines(report, look),
    ...notes.length > 0 ? ["", ...notes] : []
  ];
}
function againstLines(delta2, count, look) {
  return delta2 ? ["", ...deltaLines(delta2, count - delta2.added.length, look)] : [];
}
function changedRows(rows) {
  return rows.filter(
    ({ target }) => JSON.stringify(sizesOf(target.cuts)) !== JSON.stringify(sizesOf(target.immediate))
  );
}
var sizesOf = (cuts) => Object.values(cuts).map(({ size }) => size);
function legend(rows, { paint, width }) {
  const cuts = rows.flatMap(
    ({ target }) => [target.cuts, target.immediate, target.freeze].flatMap(Object.values)
  );
  const notes = [
    [cuts.some(({ size }) => size === null), "- : no number of them gets there"],
    [
      cuts.some(({ undeclared }) => undeclared),
      "1? : the least it can be; it depends on what is not declared"
    ],
    [rows.some(({ target }) => target.usd === null), "? : an amount that is not declared"],
    [
      cuts.some(({ size, at_least: bound }) => size === 0 && !bound),
      "0 : nothing has to; as declared it is so already"
    ],
    [cuts.some(({ at_least: bound }) => bound), "1+ : proven to be at least this; the search stopped there"]
  ];
  return notes.filter(([isUsed]) => isUsed).flatMap(([, note]) => hang("", note, width)).map((line) => paint("dim", line));
}

// src/bin/analyze.ts
async function analyze2(invocation, io) {
  const { options } = invocation;
  const config = configFor(invocation, io.cwd);
  const rules = await rulesFor(invocation, config, io.cwd);
  const setting = { invocation, io, config, rules };
  const reading = await readInput(invocation, io, config);
  await say(reading.notes, io);
  const head = analyze(reading.sources, { today: dayFor(invocation, io), ...rules && { rules } });
  await say(faultNotes(head.inputs.faults), io);
  const [ref] = options.get("against") ?? [];
  const report = ref === void 0 ? head : { ...head, against: await delta(ref, head, setting) };
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
async function say(notes, { stderr }) {
  for (const note of notes) await stderr.write(`papertiger: ${visible(note)}
`);
}
async function delta(ref, head, setting) {
  const { invocation, io, config, rules } = setting;
  const { operands } = invocation;
  if (operands.includes("-"))
    throw new UsageError("--against compares files; standard input has no earlier state");
  const { openBase } = await import("./files.mjs");
  const { sources, notes } = await openBase(ref, operands, io.cwd, { selection: config });
  if (sources.length > 0) await say(notes, io);
  const base = analyzedAt(ref, sources, { today: head.inputs.today, ...rules && { rules } });
  await say(faultNotes(base.inputs.faults, ref), io);
  return compareAnalyses(head, base, ref);
}
function analyzedAt(ref, ...[sources, options]) {
  try {
    return analyze(sources, options);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`--against ${ref}: ${error.message}`, error.code);
  }
}
export {
  analyze2 as analyze
};
