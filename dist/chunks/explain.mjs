import {
  configFor
} from "./shared-4.mjs";
import {
  gatherRules,
  painter,
  parseYaml,
  wantsColor
} from "./shared-2.mjs";
import {
  visible
} from "./shared-7.mjs";
import "./shared-6.mjs";
import {
  UsageError,
  suggest
} from "./shared-5.mjs";
import "./shared-1.mjs";
import {
  hang
} from "./shared-9.mjs";

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
    const name = word(String(key));
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
  if (typeof node.scalar === "string") return word(node.scalar);
  return node.origin.text.slice(node.span.start, node.span.end);
}
function word(text) {
  const isPlain = /^[a-z][\w./-]*( [\w./-]+)*$/i.test(text) || /^\d{4}-\d{2}-\d{2}$/.test(text);
  const isSpecial = /^(true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isPlain && !isSpecial ? text : JSON.stringify(text);
}
function indent(first, lines) {
  return lines.map((line, index) => (index === 0 ? first : " ".repeat(first.length)) + line);
}

// src/bin/explain.ts
async function explain(invocation, io) {
  const [id] = invocation.operands;
  if (id === void 0) throw new UsageError("explain needs a rule: papertiger explain RULE");
  const folders = invocation.options.get("rules") ?? [];
  const rules = gatherRules(configFor(invocation, io.cwd), folders, io.cwd);
  const width = Math.max(40, Math.min(io.stdout.columns ?? 100, 100));
  const paint = painter(wantsColor(invocation, io.env, io.stdout));
  const rule = rules.find((candidate) => candidate.id === id);
  const lines = rule ? ruleLines(rule, paint, width) : controlLines(id, rules, paint);
  await io.stdout.write(`${lines.join("\n")}
`);
  return 0;
}
function controlLines(id, rules, paint) {
  const deciding = rules.filter(({ controls }) => controls.includes(id));
  if (deciding.length === 0) {
    const known = rules.flatMap((rule) => [rule.id, ...rule.controls]);
    const guess = suggest(id, new Set(known));
    const hint = guess ? `did you mean "${guess}"?` : "see papertiger rules ls";
    throw new UsageError(`no rule and no control is called "${id}"; ${hint}`);
  }
  return [
    `${paint("bold", id)} is a control. Decided by:`,
    ...deciding.map((rule) => `  ${visible(rule.id)}  ${visible(rule.title)}`)
  ];
}
function ruleLines(rule, paint, width) {
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
  const column = Math.max(...told.map(([name]) => name.length)) + 2;
  return [
    paint("bold", visible(rule.id)),
    ...hang("", plain(rule.title), width),
    "",
    ...told.flatMap(([name, value]) => labeled(name.padEnd(column), plain(value), paint, width)),
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
function labeled(label, text, paint, width) {
  const [first = "", ...rest] = hang(label, text, width);
  return [paint("dim", label) + first.slice(label.length), ...rest];
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
function plain(text) {
  return visible(text.trim().replaceAll(/\s*\n\s*/g, " "));
}
export {
  explain
};
