import { dirname } from 'node:path/posix';
import { globOf } from '../../host/glob.ts';
import { programFile } from '../../host/pick-files.ts';

/** With more folders than these their topmost ones are named. */
const mostFolders = 4;

/** Globs that lead to these files of programs, and to what comes to lie beside them. */
export function globsFor(programs: readonly string[]): readonly string[] {
  if (programs.length === 0) return ['security-program*.yml'];
  const here = programs.filter((file) => !file.includes('/'));
  const usual = here.filter((file) => programFile.test(file));
  const own = here.filter((file) => !programFile.test(file)).map(globOf);
  const below = programs.filter((file) => file.includes('/'));
  const folders = foldersOf(below).map(
    (folder) => `${globOf(folder)}/**/*.${ending(below.filter((file) => file.startsWith(`${folder}/`)))}`,
  );
  return [...(usual.length > 0 ? [`security-program*.${ending(usual)}`] : []), ...own, ...folders];
}

/** Those that hold a file and lie in no other one. */
function foldersOf(files: readonly string[]): readonly string[] {
  const all = [...new Set(files.map((file) => dirname(file)))];
  const topmost = all.filter((folder) => !all.some((other) => folder.startsWith(`${other}/`)));
  return topmost.length > mostFolders
    ? [...new Set(topmost.map((folder) => folder.split('/')[0] ?? ''))]
    : topmost;
}

const ending = (files: readonly string[]) => (files.some((file) => file.endsWith('.yaml')) ? 'y*ml' : 'yml');
