import {
  guess,
  listProblems,
  nodeAt,
  problemAt
} from "./shared-16.mjs";
import {
  globTest
} from "./shared-29.mjs";
import {
  suggest
} from "./shared-17.mjs";

// src/host/config-names.ts
function checkNames({ root, settings }, rules) {
  if (root === null) return;
  const ids = rules.map(({ id }) => id);
  const parameters = new Set(rules.flatMap((rule) => Object.keys(rule.parameters)));
  const maps = [
    [settings.rules ?? {}, ["rules"]],
    ...(settings.overrides ?? []).map(({ rules: map }, index) => [
      map,
      ["overrides", index, "rules"]
    ])
  ];
  const problems = maps.flatMap(([map, way]) => unknownRules(map, ids, nodeAt(root, way)));
  for (const name of Object.keys(settings.parameters ?? {})) {
    if (parameters.has(name)) continue;
    const text = `no rule has a parameter "${name}"${guess(name, parameters)}`;
    problems.push(problemAt(nodeAt(root, ["parameters", name]), text));
  }
  if (problems.length > 0) throw listProblems(problems);
}
function unknownRules(map, ids, node) {
  return Object.keys(map).filter((name) => !ids.includes(name) && !ids.some(globTest([name]))).map((name) => {
    const isGlob = name.includes("*");
    const text = isGlob ? `no rule id matches "${name}"` : `no rule is called "${name}"`;
    return problemAt(nodeAt(node, [name]), text + (isGlob ? globHint(name, ids) : guess(name, ids)));
  });
}
function globHint(glob, ids) {
  const [category = ""] = glob.split("/");
  const nearest = suggest(category, new Set(ids.map((id) => id.split("/")[0] ?? "")));
  return nearest === void 0 ? "" : `; did you mean "${nearest}/*"?`;
}

export {
  checkNames
};
