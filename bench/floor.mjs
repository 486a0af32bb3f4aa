// The yardstick: `node floor.mjs FOLDER` reads every file below the folder and runs the YAML parser over it, no more.
// With --read-only it only reads.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, readOnly] = process.argv.slice(2);
const { parseDocument } = readOnly ? {} : await import('yaml');
let files = 0;
let faults = 0;
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
  files += 1;
  if (parseDocument) faults += parseDocument(text).errors.length;
}
console.log(JSON.stringify({ files, faults }));
