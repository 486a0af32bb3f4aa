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

// src/host/reason.ts
var reasons = {
  EACCES: "permission denied",
  EISDIR: "it is a folder",
  EIO: "the device reported an error",
  ELOOP: "its symbolic links run in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "no such file or folder",
  ENOSPC: "no space is left on the device",
  ENOTDIR: "part of the path is not a folder",
  ENXIO: "it is a socket or a device",
  EPERM: "permission denied",
  EROFS: "the file system is read-only"
};
function systemCode(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
function reasonOf(error) {
  const code = systemCode(error);
  return reasons[code] ?? (code || (error instanceof Error ? error.message : String(error)));
}

// src/core/version.ts
var version = "0.1.0";

export {
  systemCode,
  reasonOf,
  version,
  visible,
  escapeJson,
  breakCommands
};
