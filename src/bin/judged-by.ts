import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../core/errors.ts';
import type { KnownFinding, RuleData, Source } from '../core/types.ts';
import { readBaseConfig, readGateFiles } from '../host/base/gate.ts';
import { type BasePoint, findBase } from '../host/base/point.ts';
import { readBaseFolder } from '../host/base/texts.ts';
import { baselineName } from '../host/baseline.ts';
import { parseBaseline } from '../host/baseline-file.ts';
import { checkNames } from '../host/config-names.ts';
import { type Config, parseConfig } from '../host/config.ts';
import { findPacks } from '../host/extends.ts';
import { nameOf } from '../host/names.ts';
import type { Invocation } from './command.ts';
import { gatherRules } from './gather-rules.ts';

/** What a run goes by, beside the program it judges. */
export interface JudgedBy {
  readonly config: Config | undefined;
  /** Undefined means the built-in rules. */
  readonly rules: readonly RuleData[] | undefined;
  readonly known: readonly KnownFinding[] | undefined;
  readonly notes: readonly string[];
}

/**
 * Configuration, packs and baseline as they stand at the base, for a head that comes from somebody else: nothing in it
 * says how strictly it is judged. Throws UsageError (2) where what stands there is wrong.
 */
export async function judgedByBase(invocation: Invocation, ref: string, cwd: string): Promise<JudgedBy> {
  const { options } = invocation;
  for (const name of ['config', 'baseline']) {
    if (options.has(name))
      throw new UsageError(`--untrusted takes the configuration from ${ref}; leave out --${name}`);
  }
  const point = await findBase(ref, [realpathSync(cwd)], cwd, { fetch: options.has('fetch') });
  // A stranger could add a folder under the name of a branch that the clone lacks.
  if (point.is === 'folder' && !/^(\.{1,2}$|\.{1,2}[\\/]|\/)/.test(ref))
    throw new UsageError(
      `--untrusted: ${ref} is a folder of the head, not a revision; write ./${ref} to mean it`,
    );
  const written = options.has('no-config') ? undefined : await readBaseConfig(point, cwd);
  const config = written && at(ref, () => parseConfig(written, cwd));
  const rules = await rulesAt(point, config, options.get('rules') ?? [], cwd);
  const known = knownAt(ref, storedIn(await readGateFiles(point, cwd), config, cwd));
  const from = written ? `${written.file} and packs` : 'no configuration';
  return { config, rules, known, notes: [`the head is not trusted: it is judged by ${from} as at ${ref}`] };
}

/** Packs that the command line names are the caller's own and are read from the disk; the configuration's are not. */
async function rulesAt(
  point: BasePoint,
  config: Config | undefined,
  folders: readonly string[],
  cwd: string,
): Promise<readonly RuleData[] | undefined> {
  if (!config && folders.length === 0) return undefined;
  const texts = new Map<string, readonly Source[]>();
  for (const pack of config ? findPacks(config) : []) {
    if (pack.is === 'folder') texts.set(pack.folder, await packAt(point, pack.folder, cwd));
  }
  const named = folders.map((folder) => resolve(cwd, folder)).filter((folder) => texts.has(folder));
  if (named.length > 0)
    throw new UsageError(`--rules ${nameOf(named[0] ?? '', cwd)}: the configuration extends it`);
  const rules = gatherRules(config, folders, cwd, texts);
  if (config) checkNames(config, rules);
  return rules;
}

async function packAt(point: BasePoint, folder: string, cwd: string): Promise<readonly Source[]> {
  const files = await readBaseFolder(point, folder, cwd);
  if (files.size === 0) {
    throw new UsageError(
      `the rule pack ${nameOf(folder, cwd)} does not stand at ${point.ref}, and the head's is not trusted; ` +
        'name it with --rules to load it all the same',
    );
  }
  return [...files].map(([name, text]) => ({ file: nameOf(resolve(cwd, name), folder), text, kind: 'yaml' }));
}

/** A baseline as it stood at the base. */
interface Stored {
  readonly name: string;
  readonly text: string;
}

/** The baseline among the files of the base's gate. */
export function storedIn(
  files: ReadonlyMap<string, string>,
  config: Config | undefined,
  cwd: string,
): Stored | undefined {
  const names = [config?.folder ?? cwd, cwd].map((folder) => nameOf(resolve(folder, baselineName), cwd));
  const found = names.flatMap((name) => {
    const text = files.get(name);
    return text === undefined ? [] : [{ name, text }];
  });
  return found[0];
}

/** What a baseline at the base holds. Throws UsageError (2) where it is wrong. */
export function knownAt(ref: string, stored: Stored | undefined): readonly KnownFinding[] | undefined {
  return stored && at(ref, () => parseBaseline(stored.text, stored.name)).entries;
}

/** Says of a complaint where the text stands. */
function at<T>(ref: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`at ${ref}: ${error.message}`, error.code);
  }
}
