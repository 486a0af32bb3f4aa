import { escape as quote, Minimatch } from 'minimatch';

/**
 * A test for names (forward slashes) against globs; a name passes when one of them matches.
 * Data only: no negation, no comments, and braces expand to a bounded number of patterns.
 */
export function globTest(globs: readonly string[]): (name: string) => boolean {
  const options = { dot: true, nonegate: true, nocomment: true, braceExpandMax: 1000 };
  const tests = globs.map((glob) => new Minimatch(glob.replace(/^\.\//, ''), options));
  return (name) => tests.some((test) => test.match(name));
}

/** Whether a pattern is just the name of one file. */
export function isLiteral(glob: string): boolean {
  return !/[*?[\]{}()!+@\\]/.test(glob);
}

/** A glob that matches this name only. */
export function globOf(name: string): string {
  return quote(name, { magicalBraces: true });
}
