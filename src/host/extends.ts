import { existsSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import type { Level, RuleData } from '../core/types.ts';
import type { Config } from './config.ts';
import { guess, listProblems, nodeAt, problemAt } from './config-problems.ts';
import { gitRoot } from './ignored-by-git.ts';
import { isInside } from './names.ts';

/** One entry of `extends`, found: a built-in set by its name, or a folder of rules. */
export type Pack =
  | { readonly is: 'recommended' | 'strict' }
  | { readonly is: 'folder'; readonly folder: string };

const sets = ['papertiger:recommended', 'papertiger:strict'];
const packageName = /^(@[a-z0-9-][\w.-]*\/)?[a-z0-9-][\w.-]*$/;

/**
 * Where the packs of a configuration are. A folder must lie in the repository (outside one: in the configuration's
 * folder), symbolic links followed, so that a configuration cannot have us read elsewhere. Throws UsageError.
 */
export function findPacks(config: Config): Pack[] {
  const { root } = config;
  if (config.extends === undefined || root === null) return [{ is: 'recommended' }];
  const problems: string[] = [];
  const packs = config.extends.flatMap((entry, index) => {
    const found = findPack(entry, config);
    if (typeof found !== 'string') return [found];
    problems.push(problemAt(nodeAt(root, ['extends', index]), found));
    return [];
  });
  if (problems.length > 0) throw listProblems(problems);
  return packs;
}

function findPack(entry: string, { folder }: Config): Pack | string {
  if (entry === 'papertiger:recommended') return { is: 'recommended' };
  if (entry === 'papertiger:strict') return { is: 'strict' };
  if (entry.includes(':')) return `extends: no set of rules is called "${entry}"${guess(entry, sets)}`;
  const own = isAbsolute(entry) ? entry : join(folder, entry);
  const installed = packageName.test(entry) ? join(folder, 'node_modules', entry) : own;
  const path = [own, installed].find((candidate) => isFolder(candidate));
  if (path === undefined) {
    const places = own === installed ? entry : `${entry} or node_modules/${entry}`;
    return `extends: there is no folder ${places} beside this file`;
  }
  const bounds = realpathSync(gitRoot(folder) ?? folder);
  if (!isInside(realpathSync(path), bounds)) return `extends: ${entry} leads outside the repository`;
  return { is: 'folder', folder: resolve(path) };
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

const louder: Readonly<Record<Level | 'none', Level | 'none'>> = {
  critical: 'critical',
  high: 'critical',
  medium: 'high',
  low: 'medium',
  none: 'none',
};

/** `papertiger:strict`: every severity one level up. A rule that does not apply to a sector still does not. */
export function toStrict(rules: readonly RuleData[]): readonly RuleData[] {
  return rules.map((rule) => {
    const { custodial, own_assets, fintech, other } = rule.severity;
    return {
      ...rule,
      severity: {
        custodial: louder[custodial],
        own_assets: louder[own_assets],
        fintech: louder[fintech],
        other: louder[other],
      },
    };
  });
}
