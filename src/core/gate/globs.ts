import { braceExpand, Minimatch } from 'minimatch';

/** As severities and files are matched elsewhere. */
const options = { dot: true, nonegate: true, nocomment: true, braceExpandMax: 1000 };

/** Words that no repository has, so that only a wildcard matches them. */
const [one, two] = ['qzx', 'qzy'];
const mostSamples = 64;
/** Each glob is held against so many others; what is beyond counts as not covered. */
const mostTests = 200;
const complex = /[[\]()!+@\\]/;

const bare = (glob: string) => glob.replace(/^\.\//, '');

/** A test of names against one glob. */
export function globTest(glob: string): (name: string) => boolean {
  if (!/[*?{}]/.test(glob) && !complex.test(glob)) return (name) => name === glob;
  const compiled = new Minimatch(glob, options);
  return (name) => compiled.match(name);
}

/** Names that a glob matches, of each shape that it allows; empty where that is hard to say. */
export function samplesOf(glob: string): readonly string[] {
  if (complex.test(glob)) return [];
  const alternatives = glob.includes('{') ? braceExpand(glob, options) : [glob];
  const samples = alternatives.slice(0, mostSamples).flatMap(namesFor);
  const test = globTest(glob);
  // Silence about a part of the glob would pass for its being covered.
  return alternatives.length <= mostSamples && samples.every(test) ? samples : [];
}

/** `**` stands for no folder, for one, and for two. */
function namesFor(pattern: string): string[] {
  const [shallow = '', ...rest] = ['', `${one}/`, `${one}/${two}/`];
  return [shallow, ...(pattern.includes('**') ? rest : [])].map((folders) =>
    pattern
      .replace(/\*\*\//g, folders)
      .replace(/\*\*+/g, `${folders}${one}`)
      .replace(/\*/g, two)
      .replace(/\?/g, 'q'),
  );
}

/** Of the globs for files those of which the others do not cover all. */
export function beyond(globs: readonly string[], others: readonly string[]): readonly string[] {
  const same = new Set(others.map(bare));
  const tests = [...same].slice(0, mostTests).map(globTest);
  return globs.filter((glob) => {
    if (same.has(bare(glob))) return false;
    const samples = samplesOf(bare(glob));
    return samples.length === 0 || !samples.every((sample) => tests.some((test) => test(sample)));
  });
}
