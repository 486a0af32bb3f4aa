// src/report/escape.ts
var hidden = new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u115f\\u1160\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}\\p{Surrogate}]|(?<![^\\u0000-\\u024f\\u200c\\u200d])[\\u200c\\u200d]|(?<!\\p{Script=Han})[\\u{e0100}-\\u{e01ef}]", "gu");
function visible(text) {
  return text.replace(hidden, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
function escapeJson(text) {
  const escaped = text.replace(hidden, (character) => character === "\n" ? "\n" : unitsOf(character));
  return escaped.replace(bracketCommand, "#\\u0023");
}
function unitsOf(character) {
  return character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}
var bracketCommand = /##(?=[a-z]{0,20}\[)/gi;
function breakCommands(text) {
  return text.replace(/^([^\S\n]*:):/gm, "$1\u200B:").replace(bracketCommand, "#\u200B#");
}

// src/core/version.ts
var version = "0.1.0";

export {
  version,
  visible,
  escapeJson,
  breakCommands
};
