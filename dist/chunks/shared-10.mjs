// src/report/escape.ts
var hidden = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\p{Surrogate}]/gu;
function visible(text) {
  return text.replace(hidden, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
function escapeJson(text) {
  const escaped = text.replace(
    hidden,
    (character) => character === "\n" ? "\n" : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
  return escaped.replaceAll("##[", "#\\u0023[");
}
function breakCommands(text) {
  return text.replace(/^([^\S\n]*:):/gm, "$1\u200B:").replaceAll("##[", "#\u200B#[");
}

// src/core/version.ts
var version = "0.1.0";

export {
  version,
  visible,
  escapeJson,
  breakCommands
};
