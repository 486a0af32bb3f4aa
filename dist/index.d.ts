/** The library: pure functions over text. No node: below here, so that it runs in a browser as well. */
export { UsageError } from './core/errors.ts';
export { parseDay } from './core/parse/date.ts';
export { parseYaml } from './core/parse/yaml.ts';
export { concealSecrets } from './core/program/conceal.ts';
export { builtinRules } from './core/rule/builtin.ts';
export type { Control, FullCatalog, Incident } from './core/rule/catalog.ts';
export { loadRules } from './core/rule/load.ts';
export { loadCatalog } from './core/rule/load-catalog.ts';
export type * from './core/types.ts';
export { type CheckOptions, check } from './core/verdict/check.ts';
export { type Facts, factsOf } from './core/verdict/facts.ts';
export { proveRules } from './core/verdict/prove.ts';
export { replay, type ReplayOptions } from './core/verdict/replay.ts';
export type { Replay, Replayed, ReplayedControl } from './core/verdict/replay-types.ts';
export { version } from './core/version.ts';
export type { SecurityProgram } from './generated/program.ts';
export { render } from './report/index.ts';
