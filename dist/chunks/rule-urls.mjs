import "./shared-1.mjs";

// src/host/rule-urls.ts
import { existsSync } from "node:fs";
import { hostname, platform } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
function ruleUrls(packs) {
  const own = installedRules(dirname(fileURLToPath(import.meta.url)));
  const folders = [...packs, ...own === void 0 ? [] : [own]];
  return (rule) => {
    if (!/^[a-z]+\/[a-z0-9-]+$/.test(rule)) return void 0;
    const files = folders.flatMap((folder) => [join(folder, `${rule}.yaml`), join(folder, `${rule}.yml`)]);
    const file = files.find((path) => existsSync(path));
    return file && fileUrl(file, hostname(), platform());
  };
}
function installedRules(folder) {
  for (let at = folder; at !== dirname(at); at = dirname(at)) {
    if (existsSync(join(at, "package.json")))
      return existsSync(join(at, "rules")) ? join(at, "rules") : void 0;
  }
  return void 0;
}
function fileUrl(path, host, system) {
  const { pathname } = pathToFileURL(path);
  return `file://${system !== "win32" && /^[\w.-]+$/.test(host) ? host : ""}${pathname}`;
}
export {
  fileUrl,
  installedRules,
  ruleUrls
};
