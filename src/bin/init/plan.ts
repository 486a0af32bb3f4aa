import { join } from 'node:path';
import { dirname } from 'node:path/posix';
import { UsageError } from '../../core/errors.ts';
import type { Found } from '../../host/init-look.ts';
import { nameOf } from '../../host/names.ts';
import type { Answers } from './answers.ts';
import { configText, hookEntry, hookText, pipelineText, workflowText } from './files.ts';
import { globsFor } from './globs.ts';
import { programText } from './program.ts';
import type { Service } from './words.ts';

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

/** Beside the program and its configuration. */
export interface Wanted {
  /** Undefined where nobody knows where CI runs. */
  readonly service: Service | undefined;
  readonly hook: boolean;
}

const nothing: Plan = { files: [], notes: [] };
const mostNamed = 5;
const unknownService =
  'wrote nothing for CI: what stands here does not tell where it runs; say it with --ci github or --ci gitlab';

/** The program and its configuration. What stands already is left alone, with a note. */
export function planBasics(answers: Answers, found: Found, folder: string): Plan {
  const { programs, config, schema } = found;
  const write = (name: string, text: string) => ({ path: join(folder, name), text, root: folder });
  const files = [
    ...(programs.length > 0 ? [] : [write('security-program.yml', programText(answers, schema.path))]),
    ...(config === undefined ? [write('papertiger.yml', configText(globsFor(programs)))] : []),
  ];
  const advice =
    'npm install --save-dev papertiger brings the command, and the schema for completion in the editor';
  return {
    files,
    notes: [
      ...programNotes(programs),
      ...(config === undefined ? [] : [leftAlone(config)]),
      ...(schema.isInstalled ? [] : [advice]),
    ],
  };
}

/** A line for each folder that holds some. */
function programNotes(programs: readonly string[]): string[] {
  const folders = [...new Set(programs.map((file) => dirname(file)))];
  const lines = folders.slice(0, mostNamed).map((folder) => {
    const [file = '', ...others] = programs.filter((one) => dirname(one) === folder);
    if (others.length === 0) return `left ${file} alone: it declares a program already`;
    const where = folder === '.' ? 'here' : `in ${folder}`;
    return `left ${others.length + 1} files ${where} alone: they declare a program already`;
  });
  const more = folders.length - lines.length;
  return more > 0 ? [...lines, `left programs in ${more} more folders alone`] : lines;
}

/** What runs papertiger, as far as it is wanted. Throws UsageError (2) for a folder that a workflow would run. */
export function planExtras(found: Found, folder: string, wanted: Wanted): Plan {
  const below = nameOf(folder, found.root);
  return joined(planService(found, below, wanted.service), wanted.hook ? planHook(found, below) : nothing);
}

export function joined(one: Plan, other: Plan): Plan {
  return { files: [...one.files, ...other.files], notes: [...one.notes, ...other.notes] };
}

function planService(found: Found, below: string, service: Service | undefined): Plan {
  if (service === 'github') return planWorkflow(found, below);
  if (service === 'gitlab') return planPipeline(found, below);
  if (service === 'none') return nothing;
  return { files: [], notes: [unknownService] };
}

function planWorkflow({ root, workflow, branch }: Found, below: string): Plan {
  if (below.includes('${{'))
    throw new UsageError(`a workflow would run what the name ${below} says; give --ci none`);
  if (workflow) return { files: [], notes: [leftAlone(workflow)] };
  const path = join(root, '.github/workflows/papertiger.yml');
  return { files: [{ path, text: workflowText(below, branch), root }], notes: [] };
}

function planPipeline({ root, pipeline }: Found, below: string): Plan {
  if (pipeline?.isHooked) return { files: [], notes: [leftAlone(pipeline.name)] };
  const { config, isPlain } = configBelow(below);
  const text = pipelineText(config);
  if (!pipeline && isPlain) return { files: [{ path: join(root, '.gitlab-ci.yml'), text, root }], notes: [] };
  const what = pipeline
    ? `${leftAlone(pipeline.name)}; to judge every merge request add`
    : 'for .gitlab-ci.yml';
  return { files: [], notes: [`${what}:`, ...text.trimEnd().split('\n')] };
}

function planHook({ root, hooks }: Found, below: string): Plan {
  if (hooks) return { files: [], notes: hookAdvice(hooks, below) };
  return { files: [{ path: join(root, '.pre-commit-config.yaml'), text: hookText(below), root }], notes: [] };
}

function hookAdvice({ name: hooks, isHooked }: NonNullable<Found['hooks']>, below: string): string[] {
  if (isHooked) return [leftAlone(hooks)];
  if (hooks === '.pre-commit-config.yaml') {
    const entry = hookEntry(below).trimEnd().split('\n');
    return [`${leftAlone(hooks)}; to judge every commit add under repos:`, ...entry];
  }
  const { config } = configBelow(below);
  const options = config === '' ? '' : ` --config ${config}`;
  return [
    `left ${hooks} alone; its hook before a commit may run: node_modules/.bin/papertiger check${options}`,
  ];
}

/** The configuration in a folder as a shell reads it: only a plain name is spelled out. Empty for that of the root. */
export function configBelow(below: string): { readonly config: string; readonly isPlain: boolean } {
  const isPlain = /^[\w./-]*$/.test(below) && !below.startsWith('-');
  return { config: below === '' ? '' : isPlain ? `${below}/papertiger.yml` : 'FILE', isPlain };
}

function leftAlone(name: string): string {
  return `left ${name} alone: it exists`;
}
