import { resolve } from 'node:path';
import { UsageError } from '../core/errors.ts';
import type { Config } from '../host/config.ts';
import { findPacks, toStrict } from '../host/extends.ts';
import { nameOf } from '../host/names.ts';
import { readRuleSources } from '../host/rules.ts';
import { builtinRules, loadRules } from '../index.ts';
import { isReported } from '../core/rule/kind.ts';
import type { RuleData, Source } from '../core/types.ts';

/**
 * The rules of a run: the built-in ones, or what the configuration extends, and the packs of `--rules`.
 * Rules by which the reader of documents reports its own findings are always among them.
 * `packs` holds the files of packs that are not to be read from the disk, by folder.
 * Throws UsageError (2) for a pack that does not load and for an id that two packs give to different rules.
 */
export function gatherRules(
  config: Config | undefined,
  folders: readonly string[],
  cwd: string,
  packs: ReadonlyMap<string, readonly Source[]> = new Map(),
): readonly RuleData[] {
  const named = config ? findPacks(config) : [{ is: 'recommended' } as const];
  const builtin = builtinRules();
  const rules = new Map(builtin.filter(isReported).map((rule) => [rule.id, rule]));
  const own = new Set(builtin.map(({ id }) => id));
  for (const pack of named) {
    if (pack.is === 'folder') continue;
    for (const rule of pack.is === 'strict' ? toStrict(builtin) : builtin) rules.set(rule.id, rule);
  }
  for (const folder of packFolders(config, folders, cwd)) {
    addPack(rules, folder, own, cwd, packs.get(folder) ?? readRuleSources(folder, cwd));
  }
  return [...rules.values()];
}

/** The folders of the packs of a run, absolute: those of `--rules`, then those that the configuration extends. */
export function packFolders(
  config: Config | undefined,
  folders: readonly string[],
  cwd: string,
): ReadonlySet<string> {
  const extended = (config ? findPacks(config) : []).flatMap((pack) =>
    pack.is === 'folder' ? [pack.folder] : [],
  );
  return new Set([...folders.map((folder) => resolve(cwd, folder)), ...extended]);
}

/** Loads a pack, its problems told with the name of its folder. */
export function loadPack(
  folder: string,
  cwd: string,
  sources: readonly Source[] = readRuleSources(folder, cwd),
): readonly RuleData[] {
  try {
    return loadRules(sources);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`rule pack ${nameOf(folder, cwd) || '.'}: ${error.message}`);
  }
}

function addPack(
  rules: Map<string, RuleData>,
  folder: string,
  own: ReadonlySet<string>,
  cwd: string,
  sources: readonly Source[],
): void {
  for (const rule of loadPack(folder, cwd, sources)) {
    if (rules.has(rule.id) || own.has(rule.id)) {
      const owner = own.has(rule.id) ? 'papertiger itself' : 'another pack';
      throw new UsageError(
        `rule pack ${nameOf(folder, cwd) || '.'}: "${rule.id}" is already a rule of ${owner}; rename it`,
      );
    }
    rules.set(rule.id, rule);
  }
}
