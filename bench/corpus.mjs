// Writes what is measured to the disk: folders of programs, each in a folder of its own, because the files of one
// folder are read as one program.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownOf } from './markdown.mjs';
import { programOf } from './program.mjs';

/** `count` programs of about `bytes` each; returns the folder. */
export function writePrograms(folder, name, count, bytes) {
  for (let index = 0; index < count; index++) {
    const home = join(folder, name, String(index).padStart(5, '0'));
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'security-program.yml'), programOf(1000 + index, bytes));
  }
  return join(folder, name);
}

/** `count` Markdown files of about `bytes` each; returns the folder. */
export function writePages(folder, name, count, bytes) {
  mkdirSync(join(folder, name));
  for (let index = 0; index < count; index++) {
    writeFileSync(join(folder, name, `page-${index}.md`), markdownOf(1000 + index, bytes));
  }
  return join(folder, name);
}
