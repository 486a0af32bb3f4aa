import { join } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import type { Found } from '../../host/init-look.ts';
import { nameOf } from '../../host/names.ts';
import type { Answers } from './answers.ts';
import { configText, hookEntry, hookText, workflowText } from './files.ts';
import { programText } from './program.ts';

/** A file to create, by its absolute path, and the folder that no link on its way may lead out of. */
interface Planned {
  readonly path: string;
  readonly text: string;
  readonly root: string;
}

export interface Plan {
  readonly files: readonly Planned[];
  /** What is left alone or remains to be done by hand, a line each. */
  readonly notes: readonly string[];
}

/** Without the package installed here the path leads nowhere yet; it needs no network once it is. */
const usualSchema = './node_modules/papertiger/schemas/program.schema.json';

/** The program and its configuration. What stands already is left alone, with a note. */
export function planBasics(answers: Answers, found: Found, folder: string): Plan {
  const { programs, config, schema = usualSchema } = found;
  const write = (name: string, text: string) => ({ path: join(folder, name), text, root: folder });
  const glob = programs.some((name) => name.endsWith('.yaml'))
    ? 'security-program*.y*ml'
    : 'security-program*.yml';
  const files = [
    ...(programs.length > 0 ? [] : [write('security-program.yml', programText(answers, schema))]),
    ...(config === undefined ? [write('papertiger.yml', configText(glob))] : []),
  ];
  const notes = [...programs, ...(config === undefined ? [] : [config])].map(leftAlone);
  const advice = 'npm install --save-dev papertiger brings the schema for completion in the editor';
  return {
    files,
    notes: [...notes, ...(found.schema === undefined && programs.length === 0 ? [advice] : [])],
  };
}

/** The workflow and the hook, as far as they are wanted. Throws UsageError (2) for a folder that a workflow would run. */
export function planExtras(
  found: Found,
  folder: string,
  wanted: { readonly workflow: boolean; readonly hook: boolean },
): Plan {
  const { root, workflow, hooks } = found;
  const below = nameOf(folder, root);
  if (wanted.workflow && below.includes('${{')) {
    throw new UsageError(`a workflow would run what the name ${below} says; give --no-workflow`);
  }
  const write = (name: string, text: string) => ({ path: join(root, name), text, root });
  const files = [
    ...(wanted.workflow && !workflow ? [write('.github/workflows/papertiger.yml', workflowText(below))] : []),
    ...(wanted.hook && !hooks ? [write('.pre-commit-config.yaml', hookText(below))] : []),
  ];
  const notes = [
    ...(wanted.workflow && workflow ? [leftAlone(workflow)] : []),
    ...(wanted.hook && hooks ? hookAdvice(hooks, below) : []),
  ];
  return { files, notes };
}

function leftAlone(name: string): string {
  return `left ${name} alone: it exists`;
}

function hookAdvice({ name: hooks, isHooked }: NonNullable<Found['hooks']>, below: string): string[] {
  if (isHooked) return [leftAlone(hooks)];
  if (hooks === '.pre-commit-config.yaml') {
    const entry = hookEntry(below).trimEnd().split('\n');
    return [`${leftAlone(hooks)}; to judge every commit add under repos:`, ...entry];
  }
  // To be pasted into a shell script, so only a plain name is spelled out.
  const config = /^[\w./-]+$/.test(below) ? `${below}/papertiger.yml` : 'FILE';
  const options = below === '' ? '' : ` --config ${config}`;
  return [
    `left ${hooks} alone; its hook before a commit may run: node_modules/.bin/papertiger check${options}`,
  ];
}
