import {
  suggest
} from "./shared-17.mjs";
import {
  UsageError
} from "./shared-14.mjs";

// src/core/parse/path.ts
var PLAIN_KEY = /^[A-Za-z_][\w-]*$/;
var STEP = /\[(?<index>0|[1-9]\d*)\]|\[(?<quoted>"(?:[^"\\]|\\.)*")\]|(?<dot>\.?)(?<key>[A-Za-z_][\w-]*)/y;
function formatPath(path) {
  let written = "";
  for (const step of path) {
    if (typeof step === "number") written += `[${step}]`;
    else if (!PLAIN_KEY.test(step)) written += `[${JSON.stringify(step)}]`;
    else written += written === "" ? step : `.${step}`;
  }
  return written;
}
function parsePath(text) {
  const path = [];
  let at = 0;
  while (at < text.length) {
    STEP.lastIndex = at;
    const step = STEP.exec(text)?.groups;
    const misplacedDot = step?.key !== void 0 && step.dot === "." === (at === 0);
    if (step === void 0 || misplacedDot) throw notAPath(text, at);
    path.push(stepOf(step, text, at));
    at = STEP.lastIndex;
  }
  return path;
}
function stepOf(step, text, at) {
  if (step.index !== void 0) return Number(step.index);
  if (step.key !== void 0) return step.key;
  try {
    return String(JSON.parse(step.quoted ?? ""));
  } catch {
    throw notAPath(text, at);
  }
}
function notAPath(text, at) {
  return new Error(`not a path: ${JSON.stringify(text)} goes wrong at character ${at + 1}`);
}

// src/core/parse/position.ts
var LF = 10;
var CR = 13;
var BYTE_ORDER_MARK = 65279;
var ESCAPE = /\\(?:x.{2}|u.{4}|U.{8}|[^\r\n])/y;
function originOf(file, text) {
  const lineStarts = [text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const ends = code === LF || code === CR && text.charCodeAt(i + 1) !== LF;
    if (ends) lineStarts.push(i + 1);
  }
  return { file, text, lineStarts };
}
function positionAt(origin, offset) {
  const inside = clamp(offset, origin.text.length);
  let low = 0;
  let high = origin.lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((origin.lineStarts[middle] ?? 0) <= inside) low = middle;
    else high = middle - 1;
  }
  const lineStart = origin.lineStarts[low] ?? 0;
  return { line: low + 1, column: Math.max(0, inside - lineStart) + 1, offset: inside };
}
function placeAt(origin, path, span) {
  const start = clamp(span.start, origin.text.length);
  const end = Math.max(start, clamp(span.end, origin.text.length));
  return {
    file: origin.file,
    path: formatPath(path),
    start: positionAt(origin, start),
    end: positionAt(origin, end),
    excerpt: origin.text.slice(start, end)
  };
}
function placeOf(node) {
  return placeAt(node.origin, node.path, node.label);
}
function placeInside(node, from, to) {
  const { origin, path, span, sourceOffset } = node;
  const start = sourceOffset?.(from) ?? span.start;
  const next = sourceOffset?.(to) ?? start;
  if (sourceOffset === void 0 || next <= start) return placeAt(origin, path, span);
  const last = sourceOffset(to - 1);
  return placeAt(origin, path, { start, end: Math.min(next, last + lengthOfCharacter(origin.text, last)) });
}
function lengthOfCharacter(text, offset) {
  if (text.startsWith("''", offset)) return 2;
  ESCAPE.lastIndex = offset;
  return ESCAPE.exec(text)?.[0].length ?? 1;
}
function clamp(offset, length) {
  return Math.min(Math.max(offset, 0), length);
}

// src/host/config-problems.ts
var mostProblems = 10;
function listProblems(problems) {
  const distinct = [...new Set(problems)];
  const shown = distinct.slice(0, mostProblems);
  const more = distinct.length - shown.length;
  return new UsageError([...shown, ...more > 0 ? [`and ${more} more problems`] : []].join("\n"));
}
function problemAt(node, text) {
  const { file, start } = placeOf(node);
  return `${file}:${start.line}:${start.column}: ${text}`;
}
function nodeAt(root, steps) {
  let node = root;
  for (const step of steps) {
    const child = node.children.get(node.kind === "list" ? Number(step) : step);
    if (!child) break;
    node = child;
  }
  return node;
}
var words = {
  array: "a list",
  object: "a map",
  string: "text",
  number: "a number"
};
var topKeys = ["extends", "files", "exclude", "fail-on", "rules", "parameters", "overrides"];
var overrideKeys = ["files", "rules"];
function shapeProblem(root, error) {
  const steps = error.instancePath.split("/").slice(1).map(unescapePointer);
  const node = nodeAt(root, steps);
  const name = steps.length === 0 ? "the configuration" : steps.join(".");
  const { additionalProperty, missingProperty, type, allowedValues } = error.params;
  if (typeof additionalProperty === "string") {
    const known = steps.length === 0 ? topKeys : overrideKeys;
    return problemAt(
      node.children.get(additionalProperty) ?? node,
      `unknown key "${additionalProperty}"${guess(additionalProperty, known)}`
    );
  }
  if (typeof missingProperty === "string") return problemAt(node, `${name} lacks "${missingProperty}"`);
  if (typeof type === "string")
    return problemAt(node, `${name} must be ${words[type] ?? type}, not ${found(node)}`);
  if (Array.isArray(allowedValues)) {
    const hint = typeof node.scalar === "string" ? guess(node.scalar, allowedValues) : "";
    return problemAt(node, `${name} must be one of ${allowedValues.join(", ")}, not ${found(node)}${hint}`);
  }
  return problemAt(node, `${name} must not be empty`);
}
function guess(word, known) {
  const nearest = suggest(word, known);
  return nearest === void 0 ? "" : `; did you mean "${nearest}"?`;
}
function found(node) {
  if (node.kind === "map") return "a map";
  if (node.kind === "list") return "a list";
  return typeof node.scalar === "string" ? `"${node.scalar.slice(0, 60)}"` : String(node.scalar);
}
function unescapePointer(step) {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}

export {
  formatPath,
  parsePath,
  originOf,
  positionAt,
  placeAt,
  placeOf,
  placeInside,
  listProblems,
  problemAt,
  nodeAt,
  shapeProblem,
  guess
};
