import { resolve } from 'node:path';
import { askGit } from '../git.ts';

/** The files that a sparse checkout leaves out of the work tree, as absolute paths; they did not change. */
export async function leftOut(root: string): Promise<ReadonlySet<string>> {
  const setting = await askGit(['config', '--type=bool', '--get', 'core.sparseCheckout'], root);
  if (setting.out.toString('utf8').trim() !== 'true') return new Set();
  const { out } = await askGit(['ls-files', '-t', '-z'], root);
  const records = out.toString('utf8').split('\0');
  const skipped = records.filter((record) => record.startsWith('S '));
  return new Set(skipped.map((record) => resolve(root, record.slice(2))));
}
