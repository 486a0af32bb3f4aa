import { lstatSync, mkdtempSync, realpathSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import { gitRoot } from '../../host/ignored-by-git.ts';
import { isInside, nameOf } from '../../host/names.ts';
import { reasonOf } from '../../host/reason.ts';
import type { Inputs } from './inputs.ts';
import type { Io } from '../io.ts';

/** Where a run of the Action takes place. Absolute and real paths. */
export interface Folders {
  /** Where the command runs. */
  readonly cwd: string;
  /** How the repository calls that folder: forward slashes, empty for its root. */
  readonly prefix: string;
  /** A new folder outside the checkout. */
  readonly own: string;
  /** The file for SARIF. */
  readonly sarif: string | undefined;
}

/**
 * Finds the folders. Throws UsageError: 2 for a working directory or a file for SARIF that leads out of the workspace,
 * 3 for what is not there.
 */
export function findFolders({ workingDirectory, sarifFile }: Inputs, env: Io['env']): Folders {
  const workspace = real(env.GITHUB_WORKSPACE || process.cwd(), 'the workspace');
  const temporary = real(env.RUNNER_TEMP || tmpdir(), 'the temporary folder of the runner');
  const name = `working-directory ${workingDirectory}`;
  const cwd = real(resolve(workspace, workingDirectory), name);
  if (!isInside(cwd, workspace)) throw new UsageError(`${name} leads out of the workspace`);
  if (!statSync(cwd).isDirectory()) throw new UsageError(`${name} is no folder`);
  return {
    cwd,
    prefix: nameOf(cwd, gitRoot(cwd) ?? workspace),
    own: mkdtempSync(join(temporary, 'papertiger-')),
    sarif: sarifFile === '' ? undefined : placeToWrite(sarifFile, cwd, [workspace, temporary]),
  };
}

/** The checkout can hold links, so the way to a file is followed before it is judged. */
function placeToWrite(file: string, cwd: string, writable: readonly string[]): string {
  const path = resolve(cwd, file);
  const name = `sarif-file ${file}`;
  const target = join(real(dirname(path), `the folder of ${name}`), basename(path));
  if (!writable.some((folder) => isInside(target, folder)))
    throw new UsageError(`${name} leads out of the workspace`);
  const stats = lstatSync(target, { throwIfNoEntry: false });
  if (stats && !stats.isFile()) throw new UsageError(`${name} is a folder, a link or a device; name a file`);
  return target;
}

function real(path: string, name: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    throw new UsageError(`cannot open ${name}: ${reasonOf(error)}`, 3);
  }
}
