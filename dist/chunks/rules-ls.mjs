import {
  configFor
} from "./shared-7.mjs";
import {
  wantsColor
} from "./shared-5.mjs";
import "./shared-26.mjs";
import {
  gatherRules,
  painter
} from "./shared-3.mjs";
import {
  escapeJson,
  visible
} from "./shared-21.mjs";
import "./shared-18.mjs";
import "./shared-16.mjs";
import "./shared-2.mjs";
import "./shared-30.mjs";
import "./shared-31.mjs";
import "./shared-28.mjs";
import "./shared-17.mjs";
import "./shared-14.mjs";
import "./shared-1.mjs";

// src/bin/rules-ls.ts
var sectors = ["custodial", "own_assets", "fintech", "other"];
async function rulesLs(invocation, io) {
  const folders = invocation.options.get("rules") ?? [];
  const gathered = gatherRules(configFor(invocation, io.cwd), folders, io.cwd);
  const rules = [...gathered].sort((a, b) => a.id < b.id ? -1 : 1);
  const [format] = invocation.options.get("format") ?? [];
  const heading = painter(wantsColor(invocation, io.env, io.stdout));
  await io.stdout.write(
    format === "json" ? asJson(rules) : `${asTable(rules, (text) => heading("bold", text))}
`
  );
  return 0;
}
function asTable(rules, bold) {
  const rows = [
    ["rule", ...sectors, "title"],
    ...rules.map(({ id, severity, title }) => [
      visible(id),
      ...sectors.map((sector) => severity[sector] === "none" ? "-" : severity[sector]),
      visible(title)
    ])
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map(
    (row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()
  );
  return lines.map((line, index) => index === 0 ? bold(line) : line).join("\n");
}
function asJson(rules) {
  const stated = rules.map(({ examples, ...rest }) => ({ ...rest, examples: examples.length }));
  return `${escapeJson(JSON.stringify(stated, null, 2))}
`;
}
export {
  rulesLs
};
