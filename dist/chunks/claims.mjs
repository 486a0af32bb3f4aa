import {
  dayFor,
  exitCode,
  keptBy,
  outputsOf,
  readInput,
  refuseOverwriting,
  report,
  rulesFor
} from "./shared-4.mjs";
import {
  configFor
} from "./shared-7.mjs";
import "./shared-5.mjs";
import {
  settingsFor
} from "./shared-13.mjs";
import "./shared-12.mjs";
import "./shared-19.mjs";
import "./shared-26.mjs";
import {
  builtinRules,
  check
} from "./shared-3.mjs";
import {
  visible
} from "./shared-21.mjs";
import "./shared-18.mjs";
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

// src/bin/claims.ts
async function claims(invocation, io) {
  const { options } = invocation;
  const outputs = outputsOf(options.get("format") ?? [], io.cwd);
  const today = dayFor(invocation, io);
  const config = configFor(invocation, io.cwd);
  const rules = forWords(await rulesFor(invocation, config, io.cwd) ?? builtinRules());
  const reading = options.has("stdin") ? await readStdin(io) : await readInput(invocation, io, config);
  for (const note of reading.notes) await io.stderr.write(`papertiger: ${visible(note)}
`);
  const pages = reading.sources.filter(({ kind }) => kind === "markdown");
  if (pages.length === 0)
    throw new UsageError("nothing to read: no Markdown here; name a file or a folder", 3);
  refuseOverwriting(outputs, keptBy(invocation, config, pages, io.cwd));
  const settings = await settingsFor(invocation, config, pages, io.cwd);
  const verdict = check(pages, { today, settings, rules });
  await report(verdict, outputs, { ...reading, sources: pages }, invocation, io, { config });
  return exitCode(verdict, options.has("exit-zero"));
}
async function readStdin(io) {
  const source = { file: "<stdin>", text: await io.stdin(), kind: "markdown" };
  return { sources: [source], notes: [] };
}
function forWords(rules) {
  return rules.flatMap(({ require: require2, ...rule }) => rule.claim || require2 === void 0 ? [rule] : []);
}
export {
  claims
};
