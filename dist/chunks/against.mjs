import {
  compareReplays
} from "./shared-20.mjs";
import {
  settingsFor
} from "./shared-13.mjs";
import {
  toldIn
} from "./shared-12.mjs";
import {
  knownAt,
  readBaseConfig,
  readBaseFile,
  readGateFiles,
  readGateFilesHere,
  storedIn
} from "./shared-11.mjs";
import "./shared-19.mjs";
import {
  parseConfig
} from "./shared-26.mjs";
import {
  alwaysOn,
  check,
  compare,
  countBy,
  factsOf,
  isAbsence,
  knownValue,
  loadCatalog,
  replay
} from "./shared-3.mjs";
import "./shared-21.mjs";
import {
  levels
} from "./shared-18.mjs";
import "./shared-25.mjs";
import "./shared-16.mjs";
import "./shared-29.mjs";
import "./shared-2.mjs";
import {
  openBase
} from "./shared-22.mjs";
import "./shared-27.mjs";
import "./shared-23.mjs";
import {
  nameOf
} from "./shared-30.mjs";
import "./shared-31.mjs";
import {
  findCommit
} from "./shared-24.mjs";
import "./shared-28.mjs";
import "./shared-17.mjs";
import {
  UsageError
} from "./shared-14.mjs";
import "./shared-1.mjs";

// src/bin/against.ts
import { resolve } from "node:path";

// src/core/verdict/changed-lines-anchors.ts
function anchors(base, head) {
  const inHead = singles(head);
  const pairs = [...singles(base)].flatMap(([line, index]) => {
    const other = inHead.get(line);
    return other === void 0 ? [] : [[index, other]];
  });
  return longestRise(pairs);
}
function singles(lines) {
  const indexes = /* @__PURE__ */ new Map();
  for (const [index, line] of lines.entries()) indexes.set(line, indexes.has(line) ? -1 : index);
  return new Map([...indexes].filter(([, index]) => index >= 0));
}
function longestRise(pairs) {
  const tops = [];
  const previous = [];
  for (const [index, [, end]] of pairs.entries()) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    previous.push(tops[low - 1] ?? -1);
    tops[low] = index;
  }
  const rise = [];
  for (let index = tops.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = pairs[index];
    if (pair) rise.push(pair);
  }
  return rise.reverse();
}

// src/core/verdict/changed-lines-script.ts
var mostEdits = 200;
function unmatched(base, head, budget) {
  if (base.length === 0 || head.length === 0) return [...head.keys()];
  const frontiers = [];
  let reach = new Int32Array(3);
  for (let edits = 0; edits <= mostEdits; edits++) {
    const next = new Int32Array(2 * edits + 3).fill(-1);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const start = edits === 0 ? 0 : furthest(reach, edits - 1, diagonal);
      const end = slide(base, head, start, diagonal);
      budget.steps -= end - start + 1;
      next[diagonal + edits + 1] = end;
      if (end >= base.length && end - diagonal >= head.length) return retrace(frontiers, edits, diagonal);
      if (budget.steps <= 0) return void 0;
    }
    frontiers.push(next);
    reach = next;
  }
  return void 0;
}
function furthest(reach, edits, diagonal) {
  const deleted = at(reach, edits, diagonal - 1);
  const inserted = at(reach, edits, diagonal + 1);
  return Math.max(deleted + 1, inserted);
}
var at = (reach, edits, diagonal) => reach[diagonal + edits + 1] ?? -1;
function slide(base, head, start, diagonal) {
  let end = start;
  while (end < base.length && end - diagonal < head.length && base[end] === head[end - diagonal]) end++;
  return end;
}
function retrace(frontiers, edits, last) {
  const inserted = [];
  let diagonal = last;
  for (let step = edits; step > 0; step--) {
    const reach = frontiers[step - 1];
    if (!reach) break;
    const above = at(reach, step - 1, diagonal + 1);
    const isInsertion = above > at(reach, step - 1, diagonal - 1);
    if (isInsertion) inserted.push(above - diagonal - 1);
    diagonal += isInsertion ? 1 : -1;
  }
  return inserted;
}

// src/core/verdict/changed-lines.ts
var stepsPerLine = 40;
var leastSteps = 2e5;
function changedLines(base, head) {
  const words = /* @__PURE__ */ new Map();
  const before = numbered(base, words);
  const after = numbered(head, words);
  const changed = /* @__PURE__ */ new Set();
  const budget = { steps: Math.max(leastSteps, stepsPerLine * (before.length + after.length)) };
  const gaps = [{ base: [0, before.length], head: [0, after.length] }];
  for (let gap = gaps.pop(); gap; gap = gaps.pop()) {
    const inner = trimmed(gap, before, after);
    const left = before.subarray(...inner.base);
    const right = after.subarray(...inner.head);
    const exact = unmatched(left, right, budget);
    const parts = exact ? [] : split(inner, left, right, budget);
    for (const part of parts) gaps.push(part);
    if (parts.length > 0) continue;
    for (const index of exact ?? right.keys()) changed.add(inner.head[0] + index + 1);
  }
  return changed;
}
function numbered(text, words) {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  return Int32Array.from(lines, (line) => {
    const number = words.get(line) ?? words.size;
    words.set(line, number);
    return number;
  });
}
function trimmed({ base, head }, before, after) {
  let [baseStart, baseEnd] = base;
  let [headStart, headEnd] = head;
  while (baseStart < baseEnd && headStart < headEnd && before[baseStart] === after[headStart]) {
    baseStart++;
    headStart++;
  }
  while (baseStart < baseEnd && headStart < headEnd && before[baseEnd - 1] === after[headEnd - 1]) {
    baseEnd--;
    headEnd--;
  }
  return { base: [baseStart, baseEnd], head: [headStart, headEnd] };
}
function split(gap, left, right, budget) {
  budget.steps -= left.length + right.length;
  const fixed = budget.steps > 0 ? anchors(left, right) : [];
  if (fixed.length === 0) return [];
  const ends = [...fixed, [left.length, right.length]];
  return ends.map(([baseEnd, headEnd], index) => {
    const [baseStart, headStart] = fixed[index - 1] ?? [-1, -1];
    return {
      base: [gap.base[0] + baseStart + 1, gap.base[0] + baseEnd],
      head: [gap.head[0] + headStart + 1, gap.head[0] + headEnd]
    };
  });
}

// src/core/verdict/touched-files.ts
var mostHolders = 8;
function forerunners(before, after) {
  const gone = [...before.keys()].filter((file) => !after.has(file)).sort();
  const added = [...after.keys()].filter((file) => !before.has(file)).sort();
  if (gone.length === 0 || added.length === 0) return /* @__PURE__ */ new Map();
  const holders = holdersOf(gone, before);
  const found = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  for (const file of added) {
    const lines = linesOf(after.get(file) ?? "");
    const nearest = nearestOf(lines, holders, taken);
    if (nearest === void 0 || nearest.shared * 2 < lines.size) continue;
    found.set(file, nearest.file);
    taken.add(nearest.file);
  }
  return found;
}
function linesOf(text) {
  return new Set(
    text.split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== "")
  );
}
function holdersOf(files, texts) {
  const holders = /* @__PURE__ */ new Map();
  for (const file of files) {
    for (const line of linesOf(texts.get(file) ?? "")) {
      const known = holders.get(line);
      if (!known) holders.set(line, [file]);
      else if (known.length <= mostHolders) known.push(file);
    }
  }
  return holders;
}
function nearestOf(lines, holders, taken) {
  const shared = /* @__PURE__ */ new Map();
  for (const line of lines) {
    const files = holders.get(line) ?? [];
    if (files.length > mostHolders) continue;
    for (const file of files) if (!taken.has(file)) shared.set(file, (shared.get(file) ?? 0) + 1);
  }
  let best;
  for (const [file, count] of shared) if (!best || count > best.shared) best = { file, shared: count };
  return best;
}

// src/core/verdict/touched.ts
function touched(findings, change) {
  const before = new Set(change.baseFindings.map(identity));
  const open = new Set(change.baseFindings.filter(isOpen).map(identity));
  const isOnChange = changeTest(change);
  return findings.filter(
    (finding) => alwaysOn.includes(finding.rule) || finding.change !== void 0 || !(isOpen(finding) ? open : before).has(identity(finding)) || !isAbsence(finding) && isOnChange(finding.at) || finding.related.some(({ at: at2 }) => isOnChange(at2))
  );
}
function onlyTouched(verdict, change) {
  const findings = touched(verdict.findings, change);
  const open = findings.filter(({ status }) => status.is === "open");
  const counts = countBy(levels, open, ({ severity }) => severity);
  const statuses = countBy(["open", "excepted", "known"], findings, ({ status }) => status.is);
  return {
    verdict: { ...verdict, findings, counts, statuses },
    leftOut: verdict.findings.length - findings.length
  };
}
var isOpen = ({ status }) => status.is === "open";
var identity = (finding) => `${finding.fingerprint} ${knownValue(finding)}`;
function changeTest({ baseTexts, headTexts }) {
  const origins = forerunners(baseTexts, headTexts);
  const compared = /* @__PURE__ */ new Map();
  const changesOf = (file) => {
    const before = baseTexts.get(origins.get(file) ?? file);
    const after = headTexts.get(file);
    return before === void 0 || after === void 0 ? "all" : changedLines(before, after);
  };
  return ({ file, start, end }) => {
    const lines = compared.get(file) ?? changesOf(file);
    compared.set(file, lines);
    if (lines === "all") return true;
    const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
    for (let line = start.line; line <= last; line++) if (lines.has(line)) return true;
    return false;
  };
}

// src/bin/same-as-head.ts
async function sameNotes({ point, sources, gate }, head) {
  if (point.is !== "commit" || !isEqual(textsOf(head.sources), textsOf(sources))) return [];
  if (await findCommit("HEAD", point.root) !== point.commit) return [];
  if (!isEqual(head.gate, gate)) return [];
  return [
    `nothing that is judged differs from ${point.ref}: it is what is checked out; to compare with the commit before: --against HEAD^`
  ];
}
var textsOf = (sources) => new Map(sources.map(({ file, text }) => [file, text]));
function isEqual(a, b) {
  return a.size === b.size && [...a].every(([name, text]) => b.get(name) === text);
}

// src/bin/against.ts
async function judgeAgainst(ref, sources, options, setting) {
  const { invocation, io, config } = setting;
  const fetch = invocation.options.has("fetch");
  const base = await openBase(ref, invocation.operands, io.cwd, { selection: config, fetch });
  const before = await settingsAt(base.point, base.sources, setting);
  const [gate, baseGate] = [readGateFilesHere(io.cwd), await readGateFiles(base.point, io.cwd)];
  const settings = before.settings;
  const asked = invocation.options.has("fail-on") ? options.settings?.failOn : void 0;
  const verdict = compare(sources, {
    ...options,
    gate,
    base: {
      ref,
      sources: base.sources,
      gate: baseGate,
      settings: { ...settings, ...asked && { failOn: asked } }
    }
  });
  const { baseline: _, ...standing } = options.settings ?? {};
  const earlier = baseVerdict(base.sources, { ...options, ...toldIn(io, ref), settings: standing });
  io.progress?.stage("replaying");
  const replayed = earlier ? await withIncidents(verdict, earlier, sources, base.sources, options.rules) : verdict;
  const same = await sameNotes({ ...base, gate: baseGate }, { sources, gate });
  const notes = [...base.notes, ...before.notes, ...same];
  if (!invocation.options.has("changed")) return { verdict: replayed, gate, notes };
  const [named] = invocation.options.get("baseline") ?? [];
  const stored = named === void 0 ? storedIn(baseGate, before.config, io.cwd) : await readStored(base.point, nameOf(resolve(io.cwd, named), io.cwd), io.cwd);
  const known = knownBefore(ref, stored);
  if ("note" in known)
    return {
      verdict: reduced(replayed, void 0, sources, base.sources),
      gate,
      notes: [...notes, known.note]
    };
  const own = baseVerdict(base.sources, {
    ...options,
    ...toldIn(io, ref),
    settings: { ...settings, ...known }
  });
  return { verdict: reduced(replayed, own, sources, base.sources), gate, notes };
}
async function readStored(point, name, cwd) {
  const text = await readBaseFile(point, name, cwd);
  return text === void 0 ? void 0 : { name, text };
}
function knownBefore(...where) {
  try {
    const baseline = knownAt(...where);
    return baseline ? { baseline } : {};
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { note: `${error.message}; what it knew is unknown, so every finding is shown` };
  }
}
async function settingsAt(point, sources, { invocation, io }) {
  const written = invocation.options.has("no-config") ? void 0 : await readBaseConfig(point, io.cwd);
  if (!written) return { notes: [] };
  try {
    const config = parseConfig(written, io.cwd);
    const bare = { ...invocation, options: /* @__PURE__ */ new Map() };
    return { config, settings: await settingsFor(bare, config, sources, io.cwd), notes: [] };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const [first = ""] = error.message.split("\n");
    return {
      notes: [`the configuration at ${point.ref} cannot be read (${first}); weakening is weighed by our own`]
    };
  }
}
function baseVerdict(sources, options) {
  try {
    return check(sources, options);
  } catch (error) {
    if (error instanceof UsageError && error.code === 3) return void 0;
    throw error;
  }
}
async function withIncidents(verdict, earlier, sources, base, rules) {
  const { comparison } = verdict;
  if (!comparison) return verdict;
  const catalog = await loadCatalog();
  const replayOf = (judged, from) => replay(judged, catalog, {
    facts: factsOf(from.filter(({ kind }) => kind === "yaml")),
    ...rules && { rules }
  });
  const named = (list) => list.map(({ id, usd }) => ({ id, usd }));
  try {
    const moved = compareReplays(replayOf(verdict, sources), replayOf(earlier, base), comparison.ref);
    const incidents = { reopened: named(moved.reopened), closed: named(moved.closed) };
    return { ...verdict, comparison: { ...comparison, incidents } };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return withNote(verdict, comparison, `thefts were not replayed: ${error.message}`);
  }
}
function withNote(verdict, comparison, note) {
  return { ...verdict, comparison: { ...comparison, notes: [...comparison.notes, note] } };
}
function reduced(verdict, earlier, head, base) {
  const textsOf2 = (sources) => new Map(sources.map(({ file, text }) => [file, text]));
  const { verdict: shown, leftOut } = onlyTouched(verdict, {
    baseFindings: earlier?.findings ?? [],
    baseTexts: textsOf2(base),
    headTexts: textsOf2(head)
  });
  const { comparison } = shown;
  return comparison ? { ...shown, comparison: { ...comparison, left_out: leftOut } } : shown;
}
export {
  judgeAgainst
};
