import {
  reasonOf,
  systemCode
} from "./shared-31.mjs";
import {
  askGit
} from "./shared-28.mjs";
import {
  UsageError
} from "./shared-14.mjs";

// src/host/names.ts
import { isAbsolute, relative, sep } from "node:path";
function nameOf(path, cwd) {
  return relative(cwd, path).split(sep).join("/");
}
function isInside(path, folder) {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

// src/host/read-text.ts
import { isUtf8 } from "node:buffer";
import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
var mostBytes = 8 * 1024 * 1024;
function readText(path, name, code = 3) {
  const bytes = readBytes(path, name, code);
  if (isUtf8(bytes)) return bytes.toString("utf8");
  const offset = firstBadByte(bytes);
  const found = `byte 0x${bytes[offset]?.toString(16).padStart(2, "0")} at offset ${offset}`;
  throw new UsageError(`cannot read ${name}: it is not UTF-8 text (${found}); save it as UTF-8`, code);
}
function readBytes(path, name, code) {
  const descriptor = open(path, name, code);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new UsageError(`cannot read ${name}: it is not a regular file`, code);
    if (stats.size > mostBytes) {
      const size = (stats.size / 1024 / 1024).toFixed(1);
      throw new UsageError(`cannot read ${name}: it has ${size} MiB, and at most 8 MiB are read`, code);
    }
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
function open(path, name, code) {
  try {
    return openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    throw new UsageError(`cannot read ${name}: ${reasonOf(error)}`, code);
  }
}
function firstBadByte(bytes) {
  let offset = 0;
  for (const character of bytes.toString("utf8")) {
    const genuine = bytes.subarray(offset, offset + 3).equals(Buffer.from("\uFFFD"));
    if (character === "\uFFFD" && !genuine) return offset;
    offset += Buffer.byteLength(character);
  }
  return offset;
}

// src/host/ignored-by-git.ts
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
var question = ["ls-files", "--others", "--ignored", "--exclude-standard", "--directory", "-z"];
async function ignoredByGit(folder) {
  if (gitRoot(folder) === void 0) return /* @__PURE__ */ new Set();
  const { code, out } = await askGit(question, folder);
  const answer = code === 0 ? out.toString("utf8") : "";
  const names = answer.split("\0").filter((name) => name !== "" && name !== "./");
  return new Set(names.map((name) => resolve(folder, name)));
}
function gitRoot(folder) {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return void 0;
  }
}

// src/host/walk.ts
import { readdirSync, realpathSync, statSync } from "node:fs";
import { join as join2 } from "node:path";
function walk(root, options) {
  const { cwd, wanted, needed = () => false, ignored, isFlat = false } = options;
  const files = [];
  const links = [];
  const notes = [];
  const refuse = (path, why) => {
    if (needed(path)) throw new UsageError(`cannot read ${nameOf(path, cwd)}: ${why}`, 3);
    notes.push(`${nameOf(path, cwd)} was not read: ${why}`);
  };
  const folders = [root];
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    for (const entry of entriesOf(folder, cwd)) {
      const path = join2(folder, entry.name);
      if (ignored.has(path)) continue;
      const isFolder = entry.isDirectory();
      if (isFolder && !isFlat && isEntered(entry.name)) folders.push(path);
      if (!wanted(path)) continue;
      if (entry.isFile()) files.push(path);
      else if (entry.isSymbolicLink()) {
        const led = follow(path, root);
        if ("target" in led) links.push(led);
        else refuse(path, led.why);
      } else if (!isFolder) refuse(path, "it is not a regular file");
      else if (needed(path)) refuse(path, "it is a folder");
    }
  }
  return { files: [...files, ...unread(links, files)].sort(), notes };
}
var isEntered = (name) => name !== "node_modules" && !name.startsWith(".");
function unread(links, files) {
  if (links.length === 0) return [];
  const known = new Set(files.map((path) => realpathSync(path)));
  return links.filter(({ target }) => !known.has(target) && known.add(target)).map(({ path }) => path);
}
function entriesOf(folder, cwd) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new UsageError(`cannot read the folder ${nameOf(folder, cwd) || "."}: ${reasonOf(error)}`, 3);
  }
}
function follow(path, root) {
  try {
    const target = realpathSync(path);
    const stats = statSync(target);
    if (stats.isDirectory()) return { why: "it links to a folder" };
    if (!isInside(target, realpathSync(root))) return { why: "it links to a file outside the folder" };
    return stats.isFile() ? { path, target } : { why: "it links to something that is not a regular file" };
  } catch (error) {
    return { why: systemCode(error) === "ENOENT" ? "it links to nothing" : reasonOf(error) };
  }
}

export {
  nameOf,
  isInside,
  readText,
  ignoredByGit,
  gitRoot,
  walk,
  isEntered
};
