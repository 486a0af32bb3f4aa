import {
  scalarText
} from "./shared-15.mjs";
import {
  configFor
} from "./shared-7.mjs";
import {
  wantsColor
} from "./shared-5.mjs";
import "./shared-26.mjs";
import {
  dollars,
  gatherRules,
  loadCatalog,
  painter,
  parseYaml
} from "./shared-3.mjs";
import {
  visible
} from "./shared-21.mjs";
import {
  hang
} from "./shared-18.mjs";
import "./shared-16.mjs";
import "./shared-2.mjs";
import "./shared-30.mjs";
import "./shared-31.mjs";
import "./shared-28.mjs";
import {
  suggest
} from "./shared-17.mjs";
import {
  UsageError
} from "./shared-14.mjs";
import "./shared-1.mjs";

// src/bin/block-yaml.ts
function blockYaml(text) {
  const lines = text.trimEnd().split("\n");
  if (lines.length > 1 || !/^\s*[{[]/.test(text)) return lines;
  const { documents, hits } = parseYaml({ file: "example", text });
  const root = documents[0]?.root;
  return root && hits.length === 0 ? block(root) : lines;
}
function block(node) {
  if (node.children.size === 0 || isFlat(node)) return [flow(node)];
  if (node.kind === "list") return [...node.children.values()].flatMap((item) => indent("- ", block(item)));
  return [...node.children].flatMap(([key, child]) => {
    const name = scalarText(String(key));
    const nested = child.children.size > 0 && !isFlat(child);
    return nested ? [`${name}:`, ...indent("  ", block(child))] : [`${name}: ${flow(child)}`];
  });
}
function isFlat({ kind, children }) {
  return kind === "list" && [...children.values()].every((item) => item.kind === "scalar");
}
function flow(node) {
  if (node.kind === "list") return `[${[...node.children.values()].map(flow).join(", ")}]`;
  if (node.kind === "map") return "{}";
  if (typeof node.scalar === "string") return scalarText(node.scalar);
  return node.origin.text.slice(node.span.start, node.span.end);
}
function indent(first, lines) {
  return lines.map((line, index) => (index === 0 ? first : " ".repeat(first.length)) + line);
}

// src/bin/labeled.ts
function labeled(rows, paint, width) {
  const column = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.flatMap(([name, text]) => {
    const label = name.padEnd(column);
    const [first = "", ...rest] = hang(label, plain(text), width);
    return [paint("dim", label) + first.slice(label.length), ...rest];
  });
}
function plain(text) {
  return visible(text.trim().replaceAll(/\s*\n\s*/g, " "));
}

// src/bin/explain-control.ts
function controlLines(control, { incidents, sources }, rules, paint, width) {
  return [
    paint("bold", plain(control.id)),
    ...hang("", plain(control.title), width),
    "",
    ...labeled(
      [
        ["section", control.section],
        ["kind", control.kind],
        ["requires", control.requirement],
        ["interrupts", control.technique],
        ["evidence", control.evidence],
        ["asked of", control.organizations.join(", ")],
        ["sources", control.sources.map((source) => citation(source, sources)).join("; ")]
      ],
      paint,
      width
    ),
    ...ruleLines(control.id, rules, paint, width),
    ...theftLines(control.id, incidents, paint, width)
  ];
}
function citation(source, sources) {
  const [key = ""] = source.split(" ");
  if (key === "judgement") return "judgement (ours)";
  const cited = sources[key];
  return cited ? `${source} (${cited.title})` : source;
}
function ruleLines(id, rules, paint, width) {
  const deciding = rules.filter(({ controls }) => controls.includes(id));
  const lines = deciding.flatMap((rule) => hang(`  ${plain(rule.id)}  `, plain(rule.title), width));
  const none = hang("  ", "None of the rules in this run: it cannot be judged, and counts as absent.", width);
  return ["", paint("bold", "Decided by"), ...lines.length > 0 ? lines : none];
}
function theftLines(id, incidents, paint, width) {
  const met = incidents.flatMap((incident) => {
    const step = incident.steps.findIndex(({ interrupted_by }) => interrupted_by.includes(id));
    const usd = incident.ranking_usd ?? incident.loss_usd.low;
    return step < 0 ? [] : [{ incident, step: step + 1, usd }];
  }).sort((a, b) => b.usd - a.usd || (a.incident.id < b.incident.id ? -1 : 1));
  const heading = ["", paint("bold", "Would have interrupted")];
  if (met.length === 0) return [...heading, "  None of the thefts in the catalog."];
  const decisive = met.filter(({ incident }) => incident.decisive.includes(id));
  const sum = (some) => dollars(some.reduce((total, { usd }) => total + usd, 0));
  const column = Math.max(...met.map(({ incident }) => incident.id.length));
  return [
    ...heading,
    ...met.flatMap(({ incident, step, usd }) => {
      const mark = incident.decisive.includes(id) ? ", decisive" : "";
      const head = `  ${dollars(usd).padStart(6)}  ${incident.id.padEnd(column)}  `;
      return hang(head, `at step ${step} of ${incident.steps.length}${mark}`, width);
    }),
    ...hang(
      "  ",
      `In all ${met.length}, costing ${sum(met)} at the low end of each figure; alone it would have stopped ${decisive.length} of them, ${sum(decisive)}. That is our judgement, and other controls meet the same thefts: these sums must not be added to theirs.`,
      width
    )
  ];
}

// src/bin/explain-incident.ts
function incidentLines(incident, { controls }, paint, width) {
  const titles = new Map(controls.map(({ id, title }) => [id, title]));
  return [
    paint("bold", plain(incident.id)),
    ...hang("", plain(incident.name), width),
    "",
    ...labeled(factRows(incident), paint, width),
    "",
    paint("bold", "Steps"),
    ...incident.steps.flatMap((step, index) => stepLines(step, index + 1, paint, width)),
    "",
    ...hang("", "Decisive: each alone would have stopped it or cut it to a small part", width).map(
      (line) => paint("bold", line)
    ),
    ...decisiveLines(incident, titles, width),
    "",
    ...hang("", "Which control would have interrupted which step is our judgement.", width),
    "",
    paint("bold", "Sources"),
    ...incident.sources.flatMap(({ title, host }) => hang("  ", `${plain(title)}, ${plain(host)}`, width))
  ];
}
function factRows(incident) {
  const { date, date_note, organization, disputed_note, attribution, cause_confidence, notes } = incident;
  const rows = [
    ["date", date_note === void 0 ? date : `${date}; ${date_note}`],
    ["befell", organization],
    ["loss", lossText(incident)],
    ["disputed", disputed_note],
    ["attribution", attributionText(attribution)],
    ["cause", `known with ${cause_confidence} confidence`],
    ["notes", notes]
  ];
  return rows.flatMap(([name, text]) => text === void 0 ? [] : [[name, text]]);
}
function lossText({ loss_usd, ranking_usd }) {
  const { low, high, headline } = loss_usd;
  const weight = dollars(ranking_usd ?? low);
  if (low === high) return dollars(low);
  return `${dollars(low)} to ${dollars(high)}, in headlines ${dollars(headline)}; weighs ${weight} in sums`;
}
function attributionText({ actor, official, by, confidence }) {
  const who = official ? "named by a government" : "not named by a government";
  return `${actor}; according to ${by}; confidence ${confidence}, ${who}`;
}
function stepLines({ stage, text, interrupted_by }, number, paint, width) {
  const head = `  ${number}. `;
  const breaking = interrupted_by.length === 0 ? "nothing in the catalog" : interrupted_by.join(", ");
  return [
    ...hang(head, `${stage.replaceAll("_", " ")}: ${plain(text)}`, width),
    ...hang(" ".repeat(head.length), `would have been broken by ${breaking}`, width).map(
      (line) => paint("dim", line)
    )
  ];
}
function decisiveLines({ decisive }, titles, width) {
  if (decisive.length === 0) return ["  None in the catalog."];
  return decisive.flatMap((id) => hang(`  ${id}  `, plain(titles.get(id) ?? ""), width));
}

// src/bin/explain.ts
async function explain(invocation, io) {
  const [id] = invocation.operands;
  if (id === void 0)
    throw new UsageError("explain needs a rule, a control or an incident: papertiger explain ID");
  const folders = invocation.options.get("rules") ?? [];
  const rules = gatherRules(configFor(invocation, io.cwd), folders, io.cwd);
  const width = Math.max(40, Math.min(io.stdout.columns ?? 100, 100));
  const paint = painter(wantsColor(invocation, io.env, io.stdout));
  const rule = rules.find((candidate) => candidate.id === id);
  const lines = rule ? ruleLines2(rule, paint, width) : await catalogLines(id, rules, paint, width);
  await io.stdout.write(`${lines.join("\n")}
`);
  return 0;
}
async function catalogLines(id, rules, paint, width) {
  const catalog = await loadCatalog();
  const control = catalog.controls.find((candidate) => candidate.id === id);
  if (control) return controlLines(control, catalog, rules, paint, width);
  const incident = catalog.incidents.find((candidate) => candidate.id === id);
  if (incident) return incidentLines(incident, catalog, paint, width);
  const known = [...rules, ...catalog.controls, ...catalog.incidents].map((one) => one.id);
  const guess = suggest(id, new Set(known));
  const hint = guess ? `did you mean "${guess}"?` : "see papertiger rules ls";
  throw new UsageError(`no rule, control or incident is called "${id}"; ${hint}`);
}
function ruleLines2(rule, paint, width) {
  const { select, when, require: require2, at, message } = rule;
  const severities = Object.entries(rule.severity).map(([sector, level]) => `${sector} ${level}`);
  const rows = [
    ["severity", severities.join(", ")],
    ["judges", require2 === void 0 ? "the document as it is read" : select],
    ["when", when],
    ...Object.entries(rule.let).map(([name, value]) => [`let ${name}`, value]),
    ["require", require2],
    ["points at", at],
    ["says", message],
    ["exceptions", rule.exceptions === "never" ? "never: no exception excuses it" : "allowed"],
    ["controls", rule.controls.join(", ")],
    ["incidents", rule.incidents.join(", ")],
    ["references", rule.references.join("; ")],
    ["since", rule.since]
  ];
  const told = rows.flatMap(([name, value]) => value ? [[name, value]] : []);
  return [
    paint("bold", visible(rule.id)),
    ...hang("", plain(rule.title), width),
    "",
    ...labeled(told, paint, width),
    ...parameterLines(rule, paint, width),
    "",
    paint("bold", "Why"),
    ...hang("  ", plain(rule.why), width),
    "",
    paint("bold", "Fix"),
    ...hang("  ", plain(rule.fix), width),
    ...exampleLines(rule.examples, paint)
  ];
}
function parameterLines({ parameters }, paint, width) {
  const lines = Object.entries(parameters).flatMap(
    ([name, { default: standard, stronger, description }]) => hang(`  ${visible(name)} = ${standard}  `, `${plain(description)} (${stronger} is stronger)`, width)
  );
  return lines.length === 0 ? [] : ["", paint("bold", "Parameters"), ...lines];
}
function exampleLines(examples, paint) {
  const failing = examples.find(({ fails }) => fails !== null);
  const passing = examples.find(({ fails }) => fails === null);
  return [failing, passing].flatMap((example) => {
    if (!example) return [];
    const verb = example.fails === null ? "Passes" : "Fails";
    const several = Object.keys(example.files).length > 1;
    const texts = Object.entries(example.files).flatMap(([file, text]) => [
      ...several ? [`  # ${visible(file)}`] : [],
      ...blockYaml(text).map((line) => `  ${visible(line)}`.trimEnd())
    ]);
    const places = (example.fails ?? []).map((path) => path || "the document").join(", ");
    const at = places === "" ? [] : [`  # found at ${visible(places)}`];
    return ["", `${paint("bold", verb)} (${plain(example.name)})`, ...texts, ...at];
  });
}
export {
  explain
};
