import {
  findConfig,
  readConfig
} from "./shared-26.mjs";
import {
  UsageError
} from "./shared-14.mjs";

// src/bin/config-for.ts
import { resolve } from "node:path";
function configFor({ options }, cwd) {
  const [named] = options.get("config") ?? [];
  if (options.has("no-config")) {
    if (named !== void 0) throw new UsageError("--config and --no-config contradict each other");
    return void 0;
  }
  const path = named === void 0 ? findConfig(cwd) : resolve(cwd, named);
  return path === void 0 ? void 0 : readConfig(path, cwd);
}

export {
  configFor
};
