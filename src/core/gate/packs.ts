import type { RuleData } from '../types.ts';
import { UsageError } from '../errors.ts';
import { loadRules } from '../rule/load.ts';
import { configIn, partOf, textsIn } from './config-read.ts';
import { folderOf, type GateFile, readGateFile } from './file.ts';

type Files = ReadonlyMap<string, string>;

/** A folder of rules that a configuration extends: as it is written, and as files are named. */
export interface Pack {
  readonly entry: string;
  /** Without a slash at its end. */
  readonly folder: string;
}

/** A rule of a pack, with the file that it stands in. */
export interface PackRule {
  readonly rule: RuleData;
  readonly pack: Pack;
  readonly file: GateFile;
}

/**
 * The packs that may be folders of the repository, by the configuration that a run in the working folder takes; whether
 * they are is for whoever looks there. One that holds its own configuration never loads, and is left out.
 */
export function packsOf(config: GateFile | undefined): readonly Pack[] {
  return [...textsIn(partOf(config, 'extends')).keys()].flatMap((entry) => {
    if (entry.includes(':') || entry.startsWith('/')) return [];
    const folder = joined(folderOf(config?.file ?? ''), entry);
    return folder === '' || elsewhere.test(folder) ? [] : [{ entry, folder }];
  });
}

/** Above the configuration, or installed. */
const elsewhere = /(?:^|\/)(?:\.\.$|node_modules(?:\/|$))/;

function joined(folder: string, entry: string): string {
  const steps: string[] = [];
  for (const step of `${folder}${entry}`.split('/')) {
    if (step === '' || step === '.') continue;
    const last = steps.at(-1);
    if (step === '..' && last !== undefined && last !== '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}

/** The packs of one side whose files are at hand, with these by name. */
export function packFiles(files: Files): ReadonlyMap<Pack, Files> {
  const packs = packsOf(configIn(files)).map((pack) => {
    const own = [...files].filter(([file]) => file.startsWith(`${pack.folder}/`) && /\.ya?ml$/i.test(file));
    return [pack, new Map(own)] as const;
  });
  return new Map(packs.filter(([, own]) => own.size > 0));
}

export interface PackRules {
  /** By id. */
  readonly rules: ReadonlyMap<string, PackRule>;
  readonly unread: readonly GateFile[];
}

/** The rules of packs, but for files that stand word for word among `same`. Never throws. */
export function rulesIn(packs: ReadonlyMap<Pack, Files>, same: ReadonlySet<string>): PackRules {
  const rules = new Map<string, PackRule>();
  const unread: GateFile[] = [];
  for (const [pack, files] of packs)
    for (const [file, text] of files) {
      if (same.has(text)) continue;
      const read = readGateFile(file, text);
      const rule = ruleIn(file, text);
      if (rule) rules.set(rule.id, { rule, pack, file: read });
      else unread.push(read);
    }
  return { rules, unread };
}

function ruleIn(file: string, text: string): RuleData | undefined {
  try {
    return loadRules([{ file, text, kind: 'yaml' }])[0];
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}
