import {
  Minimatch,
  escape
} from "./shared-2.mjs";

// src/host/glob.ts
function globTest(globs) {
  const options = { dot: true, nonegate: true, nocomment: true, braceExpandMax: 1e3 };
  const tests = globs.map((glob) => new Minimatch(glob.replace(/^\.\//, ""), options));
  return (name) => tests.some((test) => test.match(name));
}
function isLiteral(glob) {
  return !/[*?[\]{}()!+@\\]/.test(glob);
}
function globOf(name) {
  return escape(name, { magicalBraces: true });
}

export {
  globTest,
  isLiteral,
  globOf
};
