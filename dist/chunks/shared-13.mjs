import {
  levels
} from "./shared-18.mjs";
import {
  nameOf
} from "./shared-30.mjs";
import {
  UsageError
} from "./shared-14.mjs";

// src/bin/settings-for.ts
import { resolve } from "node:path";
async function settingsFor({ options }, config, sources, cwd) {
  const [failOn] = options.get("fail-on") ?? [];
  const overrides = config?.settings.overrides;
  return {
    ...config?.settings,
    ...overrides && { overrides: await seenFrom(cwd, overrides, config.folder, sources) },
    ...failOn !== void 0 && { failOn: levelOf(failOn) }
  };
}
function levelOf(word) {
  const level = levels.find((known) => known === word);
  if (level === void 0)
    throw new UsageError(`--fail-on must be one of ${levels.join(", ")}, not "${word}"`);
  return level;
}
async function seenFrom(cwd, overrides, folder, sources) {
  if (cwd === folder) return overrides;
  const { globOf, globTest } = await import("./glob.mjs");
  return overrides.map(({ files, rules }) => {
    const test = globTest(files);
    const meant = sources.filter(({ file }) => test(nameOf(resolve(cwd, file), folder)));
    return { files: meant.map(({ file }) => globOf(file)), rules };
  });
}

export {
  settingsFor
};
