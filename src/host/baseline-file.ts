import { parseYaml } from '../core/parse/yaml.ts';
import { plainValue } from '../core/program/plain.ts';
import { type Baseline, printBaseline } from '../core/verdict/known-file.ts';
import { fieldsOf, isDay, isMap, isWord, type Problem, readEntry } from './baseline-entry.ts';
import { listProblems, nodeAt, problemAt } from './config-problems.ts';

/**
 * Reads the text of a baseline. Throws one UsageError (2) that names every problem with its place: an entry that is
 * passed over would either hide a finding or fail a run without a word.
 */
export function parseBaseline(text: string, file: string): Baseline {
  const quick = readValue(parsedJson(text));
  // What prints as it was read has no key twice, and needs no places.
  if (quick.problems.length === 0 && printBaseline(quick.baseline) === text) return quick.baseline;
  const { documents, hits } = parseYaml({ file, text });
  if (hits.length > 0) {
    throw listProblems(
      hits.map(({ at, args }) => {
        const problem =
          typeof args.problem === 'string' ? args.problem : `the key "${String(args.key)}" stands twice`;
        return `${file}:${at.start.line}:${at.start.column}: ${problem}; a baseline is JSON`;
      }),
    );
  }
  const [root, ...others] = documents.flatMap((document) => document.root ?? []);
  if (!root || others.length > 0) throw listProblems([`${file}:1:1: a baseline is one map in JSON`]);
  const { baseline, problems } = readValue(plainValue(root));
  if (problems.length === 0) return baseline;
  throw listProblems(problems.map(({ steps, text: fault }) => problemAt(nodeAt(root, steps), fault)));
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readValue(value: unknown): { readonly baseline: Baseline; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const fields = fieldsOf(value, [], problems);
  const map = isMap(value) ? value : {};
  if (isMap(value) && map.version !== 1) {
    const text = 'version must be 1; this baseline was written by another version of papertiger';
    return { baseline: nothing, problems: [{ steps: ['version'], text }] };
  }
  const baseline = {
    created: fields.text('created', isDay, 'a day that exists, written YYYY-MM-DD'),
    owner: fields.text('owner', isWord, 'the name of whoever answers for the baseline'),
    paths: readPaths(map.paths, problems),
    entries: listIn(map.entries, 'entries', problems).map((entry, index) =>
      readEntry(entry, index, problems),
    ),
  };
  fields.close(['version', 'created', 'owner', 'paths', 'entries']);
  if (problems.length === 0) refuseRepeats(baseline.entries, problems);
  return { baseline, problems };
}

const nothing: Baseline = { created: '', owner: '', paths: [], entries: [] };

function readPaths(value: unknown, problems: Problem[]): readonly string[] {
  return listIn(value ?? [], 'paths', problems).map((path, index) => {
    if (typeof path === 'string' && path !== '') return path;
    problems.push({ steps: ['paths', index], text: `paths[${index}] must be the path of a file or folder` });
    return '';
  });
}

function listIn(value: unknown, name: string, problems: Problem[]): readonly unknown[] {
  if (Array.isArray(value)) return value;
  problems.push({ steps: value === undefined ? [] : [name], text: `${name} must be a list` });
  return [];
}

/** Of two entries for one place it is not clear which was meant. */
function refuseRepeats(entries: Baseline['entries'], problems: Problem[]): void {
  const seen = new Map<string, number>();
  for (const [index, { fingerprint }] of entries.entries()) {
    const first = seen.get(fingerprint);
    if (first === undefined) seen.set(fingerprint, index);
    else {
      const text = `entries[${index}] is about the same finding as entries[${first}]; delete one of the two`;
      problems.push({ steps: ['entries', index, 'fingerprint'], text });
    }
  }
}
