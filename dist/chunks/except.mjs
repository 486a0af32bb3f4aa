import {
  openTerminal
} from "./shared-9.mjs";
import {
  scalarText
} from "./shared-15.mjs";
import {
  dayFor,
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
import "./shared-12.mjs";
import "./shared-19.mjs";
import "./shared-26.mjs";
import {
  builtinRules,
  check,
  controlIds,
  exceptionDays,
  findingValue,
  formatDay,
  isSamePerson,
  parseDay,
  parseYaml,
  plainValue
} from "./shared-3.mjs";
import {
  visible
} from "./shared-21.mjs";
import "./shared-18.mjs";
import {
  originOf,
  positionAt
} from "./shared-16.mjs";
import "./shared-2.mjs";
import {
  readSources
} from "./shared-27.mjs";
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

// src/bin/except/except.ts
import { existsSync } from "node:fs";
import { resolve } from "node:path";

// src/bin/except/ask.ts
var questions = {
  owner: "Owner, the id of who will end it: ",
  reason: "Reason, in a sentence: ",
  "approved-by": "Approved by, the id of somebody else: "
};
async function withAnswers(invocation, open) {
  const missing = Object.entries(questions).filter(([name]) => !invocation.options.has(name));
  const terminal = missing.length > 0 ? open() : void 0;
  if (!terminal) return invocation;
  try {
    const options = new Map(invocation.options);
    for (const [name, question] of missing) options.set(name, [await terminal.ask(question)]);
    return { ...invocation, options };
  } finally {
    terminal.close();
  }
}

// src/bin/except/place.ts
function homesOf({ at }, sources, files) {
  const own = sources.find(({ file }) => file === at.file);
  const homes = sources.filter(
    (source) => source.kind === "yaml" && files.includes(source.file) && source.program === own?.program
  ).flatMap(documentsOf);
  const isHere = ({ source }) => source.file === at.file;
  return [...homes.filter(isHere), ...homes.filter((home) => !isHere(home))];
}
function homeFor({ at }, homes) {
  const home = homes.find(holdsExceptions) ?? homes.find((one) => one.source.file === at.file && holds(one, at.start.offset)) ?? homes[0];
  if (home) return home;
  throw new UsageError(
    `${at.file} belongs to no program that could hold an exception; a papertiger-allow comment above the words excuses them`
  );
}
function documentsOf(source) {
  const { documents, hits } = parseYaml(source);
  if (hits.length > 0) {
    throw new UsageError(`${source.file} cannot be read as it is; papertiger check says where and why`);
  }
  return documents.flatMap(
    ({ root }, index) => root?.kind === "map" && isProgram(source, root.children.get("apiVersion")?.scalar) ? [{ source, documents, index }] : []
  );
}
var isProgram = ({ named }, version) => named || version === void 0 || typeof version === "string" && version.startsWith("security-program/");
var rootOf = ({ documents, index }) => documents[index]?.root;
var holdsExceptions = (home) => rootOf(home)?.children.has("exceptions") === true;
function holds(home, offset) {
  const span = rootOf(home)?.span;
  return span !== void 0 && span.start <= offset && offset <= span.end;
}

// src/bin/except/proof.ts
var tolerated = ["governance/bare-exception", "meta/exception-unbound"];
function proveExcused(targets, { findings }, isNew) {
  const raised = findings.filter((finding) => finding.status.is === "open" && isNew(finding));
  const refused = raised.find(({ rule }) => !tolerated.includes(rule));
  if (refused) throw new UsageError(`nothing was written: ${refused.message} (${refused.rule})`);
  const standing = new Map(findings.map(({ fingerprint, status }) => [fingerprint, status.is]));
  if (targets.some(({ fingerprint }) => standing.get(fingerprint) !== "excepted")) {
    throw new UsageError("nothing was written: the finding would stay open; write the exception by hand");
  }
  return [...new Set(raised.map(({ message, rule }) => `${message} (${rule})`))];
}

// src/bin/except/target.ts
var program = "program";
function exceptableRule(id, rules) {
  const rule = rules.find((one) => one.id === id);
  if (!rule) {
    const guess = suggest(
      id,
      rules.map((one) => one.id)
    );
    throw new UsageError(
      `no rule is called "${id}"; ${guess ? `did you mean "${guess}"?` : "see papertiger rules ls"}`
    );
  }
  if (rule.exceptions === "never") {
    throw new UsageError(
      `${id} allows no exception: ${lowerFirst(rule.title)}; papertiger explain ${id} says what to do`
    );
  }
  return rule;
}
function findingsToExcuse({ id }, entity, findings) {
  const own = findings.filter(({ rule }) => rule === id);
  const open = own.filter(({ status }) => status.is === "open");
  const names = [...new Set(open.map(nameOf))];
  const chosen = open.filter((finding) => entity === void 0 || isNamed(finding, entity));
  const settled = own.find((finding) => entity === void 0 || isNamed(finding, entity));
  if (chosen.length === 0 && settled) throw isSettled(settled);
  if (names.length === 0) throw new UsageError(`${id} has no open finding; there is nothing to excuse`);
  if (entity === void 0 && names.length > 1) {
    throw new UsageError(
      `${id} has open findings on ${list(names)}; each needs a decision of its own: papertiger except ${id} ${names[0]}`
    );
  }
  if (chosen.length > 0) return chosen;
  const guess = suggest(entity ?? "", names);
  const hint = guess ? `; did you mean "${guess}"?` : "";
  throw new UsageError(`${id} has no open finding on ${entity}; it has some on ${list(names)}${hint}`);
}
var nameOf = ({ entity }) => entity ?? program;
var isNamed = (finding, name) => nameOf(finding) === name || finding.entity?.endsWith(`/${name}`) === true;
function isSettled({ rule, entity, status }) {
  const what = entity === void 0 ? rule : `${rule} on ${entity}`;
  if (status.is === "known") return new UsageError(`${what} is known since ${status.since}, by the baseline`);
  const until = status.is === "excepted" ? status.until : "";
  return new UsageError(`${what} is excused already, through ${until}; there is nothing to excuse`);
}
function list(names) {
  const shown = names.slice(0, 10);
  const more = names.length - shown.length;
  return shown.join(", ") + (more > 0 ? ` and ${more} more` : "");
}
var lowerFirst = (text) => text.charAt(0).toLowerCase() + text.slice(1);

// src/core/parse/insert-lines.ts
function blockItem(item) {
  return item.map(([name, value], index) => `${index === 0 ? "- " : "  "}${name}: ${valueText(value)}`);
}
function flowItem(item) {
  return `{${item.map(([name, value]) => `${name}: ${valueText(value)}`).join(", ")}}`;
}
function valueText(value) {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? scalarText(value) : `[${value.map(scalarText).join(", ")}]`;
}

// src/core/parse/insert-place.ts
function lineBreakOf(text) {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
}
function lineEnd(text, offset) {
  const rest = text.slice(offset).search(/[\r\n]/);
  return rest < 0 ? text.length : offset + rest;
}
function nextText(text, offset) {
  const blank = /^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(text.slice(offset))?.[0] ?? "";
  return offset + blank.length;
}
function columnOf({ origin: { text }, span }) {
  const line = text.slice(0, span.start);
  return span.start - Math.max(line.lastIndexOf("\n"), line.lastIndexOf("\r"), bom(text)) - 1;
}
var bom = (text) => text.charCodeAt(0) === 65279 ? 0 : -1;

// src/core/parse/insert-proof.ts
function isInserted(old, fresh, index, key, items) {
  if (old.length !== fresh.length) return false;
  return fresh.every(({ root }, at) => {
    const was = old[at]?.root ?? null;
    if (at !== index || !root || !was)
      return root === null || was === null ? root === was : isSame(was, root);
    const list2 = root.children.get(key);
    const others = [...root.children].filter(([name]) => name !== key);
    const known = [...was.children].filter(([name]) => name !== key);
    return list2 !== void 0 && areSame(known, others) && isLonger(was.children.get(key), list2, items);
  });
}
function isLonger(was, list2, items) {
  if (list2.kind !== "list") return false;
  const all = [...list2.children];
  const known = [...was?.children ?? []];
  const added = all.slice(known.length);
  return added.length === items.length && areSame(known, all.slice(0, known.length)) && added.every(([, node], index) => isItem(node, items[index] ?? []));
}
function isItem(node, item) {
  const fields = [...node.children];
  return node.kind === "map" && fields.length === item.length && fields.every(([name, child], index) => name === item[index]?.[0] && isValue(child, item[index]?.[1]));
}
function isValue(node, value) {
  if (typeof value === "string") return node.scalar === value;
  if (typeof value === "number") return typeof node.scalar !== "string" && Number(node.scalar) === value;
  const parts = [...node.children.values()];
  return node.kind === "list" && parts.length === value?.length && parts.every((part, at) => part.scalar === value[at]);
}
function isSame(a, b) {
  return a.kind === b.kind && Object.is(a.scalar, b.scalar) && a.float === b.float && areSame([...a.children], [...b.children]);
}
function areSame(a, b) {
  return a.length === b.length && a.every(([name, node], index) => {
    const [other, twin] = b[index] ?? [];
    return twin !== void 0 && name === other && isSame(node, twin);
  });
}

// src/core/parse/insert-item.ts
function insertItems(documents, index, key, items) {
  const document = documents[index];
  const root = document?.root;
  if (!document || root?.kind !== "map") return void 0;
  const { text, file } = document.origin;
  for (const edit of editsFor(document, root, key, items)) {
    const written2 = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
    const parsed = parseYaml({ file, text: written2 });
    if (parsed.hits.length === 0 && isInserted(documents, parsed.documents, index, key, items))
      return { text: written2, edit };
  }
  return void 0;
}
function editsFor(document, root, key, items) {
  const list2 = root.children.get(key);
  const { text } = document.origin;
  const isFlow2 = text.charAt(root.span.start) === "{";
  if (list2 === void 0)
    return isFlow2 ? newFlowSection(root, key, items) : newSection(document, root, key, items);
  if (list2.kind === "list")
    return text.charAt(list2.span.start) === "[" ? intoFlow(list2, items) : afterLast(list2, items);
  if (list2.scalar !== null) return [];
  return list2.span.end > list2.span.start || isFlow2 ? [nullReplaced(list2, items)] : [nullFilled(root, list2, items)];
}
var flowList = (items) => `[${items.map(flowItem).join(", ")}]`;
function intoFlow(list2, items) {
  const last = [...list2.children.values()].at(-1);
  const start = last ? last.span.end : list2.span.start + 1;
  return [{ start, end: start, text: (last ? ", " : "") + items.map(flowItem).join(", ") }];
}
function newFlowSection(root, key, items) {
  const last = [...root.children.values()].at(-1);
  const start = last ? last.span.end : root.span.start + 1;
  return [{ start, end: start, text: `${last ? ", " : ""}${key}: ${flowList(items)}` }];
}
function nullReplaced({ span }, items) {
  const written2 = flowList(items);
  return { ...span, text: span.end > span.start ? written2 : ` ${written2}` };
}
function nullFilled(root, list2, items) {
  const { text } = root.origin;
  const start = lineEnd(text, list2.label.end);
  const indent = columnOf(root) + indentOfLists(root);
  return { start, end: start, text: before(text, blocks(items, indent)) };
}
function afterLast(list2, items) {
  const { text } = list2.origin;
  const lines = blocks(items, columnOf(list2));
  const near = lineEnd(text, list2.span.end);
  const far = nextText(text, near);
  return [
    { start: near, end: near, text: before(text, lines) },
    { start: far, end: far, text: after(text, lines) }
  ];
}
function newSection(document, root, key, items) {
  const { text } = document.origin;
  const column = columnOf(root);
  const lines = [`${" ".repeat(column)}${key}:`, ...blocks(items, column + indentOfLists(root))];
  const near = lineEnd(text, root.span.end);
  const { end } = document;
  const endsLine = /[\r\n]$/.test(text.slice(0, end));
  return [
    { start: end, end, text: endsLine ? after(text, lines) : before(text, lines) },
    { start: near, end: near, text: before(text, lines) }
  ];
}
function indentOfLists(root) {
  const first = [...root.children.values()].find(
    ({ kind, span, origin }) => kind === "list" && origin.text.charAt(span.start) === "-"
  );
  return first ? Math.max(0, columnOf(first) - columnOf(root)) : 2;
}
var blocks = (items, indent) => items.flatMap((item) => blockItem(item).map((line) => " ".repeat(indent) + line));
var before = (text, lines) => lines.map((line) => lineBreakOf(text) + line).join("");
var after = (text, lines) => lines.map((line) => line + lineBreakOf(text)).join("");

// src/bin/except/written.ts
function holdsExactly({ source, documents, index }, text, exceptions) {
  const list2 = exceptions.map((one) => "kind" in one ? plainValue(one) : Object.fromEntries(one));
  const expected = documents.map(({ root }, at) => contentOf(root, at === index ? list2 : void 0));
  const { documents: fresh, hits } = parseYaml({ file: source.file, text });
  const found = fresh.map(({ root }) => contentOf(root, void 0));
  return hits.length === 0 && JSON.stringify(found) === JSON.stringify(expected);
}
function saysTheSame(file, one, other) {
  const [a, b] = [one, other].map((text) => {
    const { documents, hits } = parseYaml({ file, text });
    return JSON.stringify([hits.length, documents.map(({ root }) => contentOf(root, void 0))]);
  });
  return a === b;
}
function contentOf(root, exceptions) {
  if (root?.kind !== "map") return root && plainValue(root);
  return [...root.children].map(([name, child]) => [
    name,
    name === "exceptions" && exceptions ? exceptions : plainValue(child)
  ]);
}

// src/bin/except/quoted.ts
function quotedLikeNeighbors(inserted, items, home) {
  const plain = items.map(flowItem).join(", ");
  const { start, text } = inserted.edit;
  const at = text.indexOf(plain);
  if (at < 0 || !areQuoted(home)) return inserted;
  const lead = text.slice(0, at).replace("exceptions:", '"exceptions":');
  const edit = {
    ...inserted.edit,
    text: lead + items.map(jsonItem).join(", ") + text.slice(at + plain.length)
  };
  const written2 = inserted.text.slice(0, start) + edit.text + inserted.text.slice(start + text.length);
  return saysTheSame(home.source.file, inserted.text, written2) ? { text: written2, edit } : inserted;
}
function areQuoted(home) {
  const root = rootOf(home);
  const nearest = [...root?.children.get("exceptions")?.children.values() ?? []].at(-1) ?? root;
  return nearest ? /^\{\s*"/.test(nearest.origin.text.slice(nearest.span.start)) : false;
}
var jsonItem = (item) => `{${item.map(([name, value]) => `${JSON.stringify(name)}: ${jsonValue(value)}`).join(", ")}}`;
var jsonValue = (value) => typeof value === "object" ? `[${value.map((one) => JSON.stringify(one)).join(", ")}]` : JSON.stringify(value);

// src/bin/except/replace.ts
function endedIn(home, { rule, entity }, today) {
  const now = parseDay(today) ?? 0;
  return [...rootOf(home)?.children.get("exceptions")?.children ?? []].flatMap(([index, { children }]) => {
    const text = (name) => children.get(name)?.scalar ?? void 0;
    const end = parseDay(String(text("expires")));
    const isSame2 = text("rule") === rule && text("entity") === entity;
    return isSame2 && end !== void 0 && end < now ? [Number(index)] : [];
  });
}
function replaceItems(home, [first, ...others], items) {
  const list2 = rootOf(home)?.children.get("exceptions");
  const nodes = [...list2?.children.values() ?? []];
  const node = nodes[first ?? -1];
  if (!list2 || first === void 0 || !node) return void 0;
  const { text } = list2.origin;
  const edit = isFlow(list2) ? { ...node.span, text: items.map(flowItem).join(", ") } : { ...wholeLines(node), text: blocks2(list2, node, items) };
  const cuts = others.flatMap((position) => {
    const [before2, after2] = [nodes[position - 1], nodes[position]];
    if (!before2 || !after2) return [];
    return isFlow(list2) ? { start: before2.span.end, end: after2.span.end } : { start: lineEnd(text, before2.span.end), end: wholeLines(after2).end };
  });
  const written2 = [...cuts.map((cut) => ({ ...cut, text: "" })).toReversed(), edit].reduce(
    (all, { start, end, text: fresh }) => all.slice(0, start) + fresh + all.slice(end),
    text
  );
  const kept = nodes.map(
    (one, position) => others.includes(position) ? [] : position === first ? items : [one]
  );
  return holdsExactly(home, written2, kept.flat()) ? { text: written2, edit } : void 0;
}
var isFlow = ({ origin, span }) => "[{".includes(origin.text.charAt(span.start));
function wholeLines({ origin: { text }, span }) {
  const before2 = text.slice(0, span.start);
  return { start: Math.max(before2.lastIndexOf("\n"), before2.lastIndexOf("\r")) + 1, end: span.end };
}
function blocks2(list2, node, items) {
  const lines = items.flatMap((item) => isFlow(node) ? [`- ${flowItem(item)}`] : blockItem(item));
  const indent = " ".repeat(columnOf(list2));
  return lines.map((line) => indent + line).join(lineBreakOf(list2.origin.text));
}

// src/bin/except/write.ts
function writeItems(homes, finding, items, today) {
  for (const home2 of homes) {
    const ended = endedIn(home2, finding, today);
    const replaced = replaceItems(home2, ended, items);
    if (replaced) return written(home2, replaced, items, ended[0]);
  }
  const home = homeFor(finding, homes);
  const inserted = insertItems(home.documents, home.index, "exceptions", items);
  if (inserted) return written(home, inserted, items);
  throw new UsageError(
    `nothing was written: the exceptions in ${home.source.file} are written in a way that cannot be added to; write this one by hand`
  );
}
function written(home, plain, items, first = rootOf(home)?.children.get("exceptions")?.children.size ?? 0) {
  const { file } = home.source;
  return {
    file,
    inserted: quotedLikeNeighbors(plain, items, home),
    isNew: ({ at }) => {
      const position = Number(/^exceptions\[(\d+)\]/.exec(at.path)?.[1] ?? -1);
      return at.file === file && position >= first && position < first + items.length;
    }
  };
}

// src/bin/except/plan.ts
function planExceptions(rule, entity, request, sources, { rules, settings, today }) {
  const judge = (all, day = today) => check(all, { today: day, rules, settings });
  const before2 = judge(sources);
  const excused = findingsToExcuse(rule, entity, before2.findings);
  const tomorrow = judge(sources, formatDay((parseDay(today) ?? 0) + 1)).findings;
  const items = itemsFor(excused, tomorrow, request);
  const [first] = excused;
  if (!first) throw new Error("what is to be excused was found");
  const homes = homesOf(first, sources, before2.files);
  const { file, inserted, isNew } = writeItems(homes, first, items, today);
  const changed = sources.map(
    (source) => source.file === file ? { ...source, text: inserted.text } : source
  );
  const notes = proveExcused(excused, judge(changed), isNew);
  return { file, inserted, excused, notes };
}
function itemsFor(found, tomorrow, request) {
  const later = new Map(tomorrow.map((finding) => [finding.fingerprint, finding]));
  const items = found.map((finding) => itemFor(finding, later.get(finding.fingerprint), request));
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
function itemFor(finding, later, request) {
  const { rule, entity } = finding;
  const value = findingValue(finding);
  const lasts = later === void 0 || findingValue(later) === value;
  return [
    ["rule", rule],
    ...entity === void 0 ? [] : [["entity", entity]],
    ["owner", request.owner],
    ["reason", request.reason],
    ...request.compensating.length === 0 ? [] : [["compensating", request.compensating]],
    ...request.exposureUsd === void 0 ? [] : [["exposure_usd", request.exposureUsd]],
    ["expires", request.expires],
    ["approved_by", request.approvedBy],
    ...lasts ? [["value", value]] : []
  ];
}

// src/bin/except/request.ts
var standardDays = 30;
function readRequest({ options }, today, limitDays) {
  const text = (name) => options.get(name)?.[0]?.trim() ?? "";
  const missing = Object.keys(questions).filter((name) => text(name) === "");
  if (missing.length > 0) throw isMissing(missing);
  const compensating = options.get("compensating") ?? [];
  for (const id of compensating) if (!controlIds.has(id)) throw unknownControl(id);
  if (isSamePerson(text("owner"), text("approved-by"))) {
    throw new UsageError(
      `--owner and --approved-by both name ${text("owner")}; an exception is approved by somebody else`
    );
  }
  return {
    owner: text("owner"),
    reason: text("reason"),
    approvedBy: text("approved-by"),
    compensating,
    exposureUsd: dollars(options.get("exposure-usd")?.[0]),
    expires: lastDay(options.get("expires")?.[0], today, limitDays)
  };
}
function isMissing(names) {
  const [last = "", ...others] = names.map((name) => `--${name}`).reverse();
  const list2 = others.length > 0 ? `${others.reverse().join(", ")} and ${last}` : last;
  const verb = names.length > 1 ? "are" : "is";
  return new UsageError(
    `${list2} ${verb} missing: an exception says who ends it, why it is needed and who accepted it`
  );
}
function unknownControl(id) {
  const guess = suggest(id, controlIds);
  const hint = guess ? `did you mean "${guess}"?` : "docs/controls lists them all";
  return new UsageError(`--compensating ${id}: no control is called that; ${hint}`);
}
function dollars(text) {
  if (text === void 0) return void 0;
  if (/^\d{1,15}(\.\d{1,2})?$/.test(text)) return Number(text);
  throw new UsageError(`--exposure-usd ${text}: expected an amount in US dollars, in digits such as 900000`);
}
function lastDay(text, today, limitDays) {
  const now = parseDay(today) ?? 0;
  if (text === void 0) return formatDay(now + Math.min(standardDays, limitDays));
  const day = parseDay(text);
  if (day === void 0)
    throw new UsageError(`--expires ${text}: expected a day that exists, written YYYY-MM-DD`);
  if (day < now) throw new UsageError(`--expires ${text} is over; today is ${today}`);
  if (day <= now + limitDays) return text;
  const latest = `an exception may run ${limitDays} days, until ${formatDay(now + limitDays)}`;
  throw new UsageError(`--expires ${text} is ${day - now} days away; ${latest}`);
}

// src/bin/except/except.ts
async function except(invocation, io, open = openTerminal) {
  const { rule: id, entity, paths } = takeApart(invocation.operands, io.cwd);
  const today = dayFor(invocation, io);
  const config = configFor(invocation, io.cwd);
  const rules = await rulesFor(invocation, config, io.cwd) ?? builtinRules();
  const rule = exceptableRule(id, rules);
  const limitDays = exceptionDays(config?.settings.parameters ?? {});
  const request = readRequest(await withAnswers(invocation, open), today, limitDays);
  const sources = await readProgram(paths, io.cwd, config);
  const settings = await settingsFor(invocation, config, sources, io.cwd);
  const plan = planExceptions(rule, entity, request, sources, { rules, settings, today });
  const dry = invocation.options.has("dry-run");
  if (!dry) writeWhole(resolve(io.cwd, plan.file), plan.inserted.text, plan.file);
  await io.stdout.write(told(plan, request, dry));
  for (const note of plan.notes) await io.stderr.write(`papertiger: still to add: ${visible(note)}
`);
  return 0;
}
async function readProgram(paths, cwd, config) {
  const { sources } = await readSources(paths, cwd, config);
  if (paths.length > 0 || (config?.files.length ?? 0) > 0) return sources;
  const own = new Set(sources.map(({ program: program2 }) => program2));
  const { sources: all } = await readSources(["."], cwd, config);
  return all.filter(({ program: program2 }) => own.has(program2));
}
function takeApart([rule, ...rest], cwd) {
  if (rule === void 0) {
    throw new UsageError("except needs a rule: papertiger except RULE [ENTITY] [path\u2026]");
  }
  if (rest.includes("-")) throw new UsageError("except writes into a file, so it cannot read standard input");
  const [first] = rest;
  const isPath = (word) => existsSync(resolve(cwd, word)) || /\.(ya?ml|md|markdown)$/i.test(word) || /^[./\\]/.test(word);
  return first === void 0 || isPath(first) ? { rule, entity: void 0, paths: rest } : { rule, entity: first, paths: rest.slice(1) };
}
function told({ file, inserted, excused }, { expires }, dry) {
  const { start, text } = inserted.edit;
  const lead = text.length - text.trimStart().length;
  const { line } = positionAt(originOf(file, inserted.text), start + lead);
  const lines = text.split(/\r\n|\n|\r/).filter((one) => one !== "");
  const what = [...new Set(excused.map(({ rule, entity }) => entity ? `${rule} on ${entity}` : rule))].join(
    ", "
  );
  return [
    visible(`${file}:${line}: ${dry ? "would be written" : "written"}`),
    ...lines.map((one) => `  ${visible(one)}`),
    visible(`${what} ${dry ? "would be" : "is"} excused through ${expires}`),
    ""
  ].join("\n");
}
export {
  except
};
