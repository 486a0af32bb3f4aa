import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../core/errors.ts';
import { plainValue } from '../core/program/plain.ts';
import { parseYaml } from '../core/parse/yaml.ts';
import type { Level, Node, Settings } from '../core/types.ts';
import { validateConfig } from '../generated/validators.mjs';
import { listProblems, problemAt, shapeProblem } from './config-problems.ts';
import { gitRoot } from './ignored-by-git.ts';
import { nameOf } from './names.ts';
import { readText } from './read-text.ts';

/** `papertiger.yml` as it is written, once its shape is proven. */
interface Written {
  readonly extends?: readonly string[];
  readonly files?: readonly string[];
  readonly exclude?: readonly string[];
  readonly 'fail-on'?: Level;
  readonly rules?: Settings['rules'];
  readonly parameters?: Settings['parameters'];
  readonly overrides?: Settings['overrides'];
}

export interface Config {
  /** Its name relative to the working folder. */
  readonly file: string;
  /** Absolute; what the file says about paths is relative to it. */
  readonly folder: string;
  /** Packs to judge by; undefined when the file does not say. */
  readonly extends: readonly string[] | undefined;
  readonly files: readonly string[];
  readonly exclude: readonly string[];
  readonly settings: Partial<Settings>;
  /** The tree, for the places of later complaints; null for an empty file. */
  readonly root: Node | null;
}

const names = ['papertiger.yml', 'papertiger.yaml'];

/**
 * The nearest configuration at or above `cwd`, not beyond the repository's root; outside a repository only in `cwd`,
 * so that nobody else's folder decides. Throws UsageError when one folder holds both spellings.
 */
export function findConfig(cwd: string): string | undefined {
  const top = gitRoot(cwd) ?? cwd;
  for (let folder = cwd; ; folder = dirname(folder)) {
    const found = names.filter((name) => existsSync(join(folder, name)));
    if (found.length > 1) {
      throw new UsageError(
        `${found.join(' and ')} both stand in ${nameOf(folder, cwd) || 'this folder'}; keep one`,
      );
    }
    if (found[0] !== undefined) return join(folder, found[0]);
    if (folder === top || folder === dirname(folder)) return undefined;
  }
}

/** Reads and checks a configuration. Throws one UsageError that names every problem with its place. */
export function readConfig(path: string, cwd: string): Config {
  const file = nameOf(path, cwd);
  return parseConfig({ file, text: readText(path, file, 2) }, cwd);
}

/** The same of a text that may stand elsewhere, such as in an earlier revision; `file` is relative to `cwd`. */
export function parseConfig(
  { file, text }: { readonly file: string; readonly text: string },
  cwd: string,
): Config {
  const { documents, hits } = parseYaml({ file, text });
  if (hits.length > 0) {
    const problems = hits.map(({ at, args }) => `${at.start.line}:${at.start.column}: ${hitText(args)}`);
    throw listProblems(problems.map((problem) => `${file}:${problem}`));
  }
  const roots = documents.flatMap((document) => document.root ?? []);
  if (roots.length > 1) throw new UsageError(`${file}: expected one YAML document, found ${roots.length}`);
  const root = roots[0] ?? null;
  const written = root === null ? {} : checkedValue(root);
  return {
    file,
    folder: dirname(resolve(cwd, file)),
    extends: written.extends,
    files: written.files ?? [],
    exclude: written.exclude ?? [],
    settings: {
      ...(written['fail-on'] && { failOn: written['fail-on'] }),
      ...(written.rules && { rules: written.rules }),
      ...(written.parameters && { parameters: written.parameters }),
      ...(written.overrides && { overrides: written.overrides }),
    },
    root,
  };
}

function hitText(args: Readonly<Record<string, unknown>>): string {
  return typeof args.problem === 'string' ? args.problem : `the key "${String(args.key)}" stands twice`;
}

function checkedValue(root: Node): Written {
  const value = plainValue(root);
  if (isValid(value)) return value;
  const errors = validateConfig.errors ?? [];
  throw listProblems(
    errors.length > 0
      ? errors.map((error) => shapeProblem(root, error))
      : [problemAt(root, 'the configuration does not have the shape of config.schema.json')],
  );
}

/** The schema proves what the type says. */
function isValid(value: unknown): value is Written {
  return validateConfig(value);
}
