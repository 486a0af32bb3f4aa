// src/report/width.ts
var wide = /\ufe0f|[\p{Emoji_Presentation}\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{1b2ff}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]/u;
var invisible = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
var plain = /^[\u0020-\u007e]*$/;
var segmenter;
function cells(text) {
  if (plain.test(text)) return Array.from(text, (character, at) => cell(character, at, 1));
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(
    segmenter.segment(text),
    ({ segment, index }) => cell(segment, index, invisible.test(segment) ? 0 : wide.test(segment) ? 2 : 1)
  );
}
function cell(text, from, columns2) {
  return { text, from, to: from + text.length, columns: columns2 };
}
function columns(text) {
  return plain.test(text) ? text.length : cells(text).reduce((sum, cell2) => sum + cell2.columns, 0);
}

// src/report/wrap.ts
var leastRoom = 20;
function wrap(text, width) {
  const lines = [];
  let line = "";
  let used = 0;
  for (const word of text.split(/\s+/).flatMap((whole) => pieces(whole, width))) {
    const size = columns(word);
    if (line !== "" && used + 1 + size > width) {
      lines.push(line);
      line = word;
      used = size;
    } else {
      used += size + (line === "" ? 0 : 1);
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
function pieces(word, width) {
  if (columns(word) <= width) return [word];
  const full = [];
  let piece = "";
  let used = 0;
  for (const unit of units(word)) {
    if (piece !== "" && used + unit.columns > width) {
      full.push(piece);
      piece = "";
      used = 0;
    }
    piece += unit.text;
    used += unit.columns;
  }
  return [...full, piece];
}
function units(word) {
  return word.split(/(\\u\{[\da-f]{1,6}\})/).flatMap((text, index) => index % 2 === 1 ? [{ text, columns: text.length }] : cells(text));
}
function hang(head, text, width) {
  const indent = columns(head);
  const isCramped = head.trim() !== "" && width - indent < leastRoom && columns(text) > width - indent;
  if (isCramped) return [...headLines(head.trimEnd(), width), ...below(6, text, width)];
  return wrap(text, Math.max(leastRoom, width - indent)).map(
    (line, index) => (index === 0 ? head : " ".repeat(indent)) + line
  );
}
function headLines(head, width) {
  return columns(head) <= width ? [head] : below(head.search(/\S/), head.trimStart(), width);
}
function flow(lead, parts, width) {
  const lines = [];
  let used = width + 1;
  for (const { text, draw = asIs, isWhole = false } of parts.filter((part) => part.text !== "")) {
    const size = columns(text);
    if (lines.length > 0 && used + 2 + size <= width) {
      lines.push(`${lines.pop()}  ${draw(text)}`);
      used += 2 + size;
      continue;
    }
    const indent = lines.length === 0 ? lead : " ".repeat(lead.length + 4);
    const words = isWhole ? [text] : wrap(text, Math.max(leastRoom, width - lead.length - 4));
    lines.push(
      ...words.map((line, index) => (index === 0 ? indent : " ".repeat(lead.length + 4)) + draw(line))
    );
    used = words.length > 1 ? width + 1 : indent.length + size;
  }
  return lines;
}
var asIs = (text) => text;
function below(indent, text, width) {
  return wrap(text, Math.max(leastRoom, width - indent)).map((line) => " ".repeat(indent) + line);
}

// src/core/rule/levels.ts
var levels = ["critical", "high", "medium", "low"];
function reaches(level, floor) {
  return levels.indexOf(level) <= levels.indexOf(floor);
}

export {
  levels,
  reaches,
  cells,
  columns,
  wrap,
  hang,
  flow
};
