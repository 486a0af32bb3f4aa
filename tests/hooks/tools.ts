/** The programs that run hooks, and the recipes that docs/hooks.md has for them. */
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import type { TestContext } from 'vitest';

/** Where scripts/tools.mjs installs, then whatever the machine has. */
const installed = resolve('node_modules/.papertiger/tools/node_modules/.bin');
const folders = [installed, ...(process.env.PATH ?? '').split(delimiter)];
const missed = (process.env.PAPERTIGER_TESTS_WITHOUT ?? '').split(',');

/** The path of a tool. A missing one fails the test unless PAPERTIGER_TESTS_WITHOUT names it; then the skip is reported. */
export function tool(name: string, { skip }: TestContext): string {
  const path = folders.map((folder) => join(folder, name)).find(isExecutable);
  if (path !== undefined) return path;
  if (missed.includes(name)) skip(`${name} is not installed, and PAPERTIGER_TESTS_WITHOUT names it`);
  throw new Error(
    `${name} is not installed; node scripts/tools.mjs says how, or set PAPERTIGER_TESTS_WITHOUT=${name} to do without`,
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The code below a heading of docs/hooks.md, as it stands there. */
export function recipe(heading: string): string {
  const page = readFileSync('docs/hooks.md', 'utf8');
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const [, code] = /^```\w+\n([\s\S]*?)^```$/m.exec(section) ?? [];
  if (code === undefined) throw new Error(`docs/hooks.md has no recipe below "${heading}"`);
  return code;
}
