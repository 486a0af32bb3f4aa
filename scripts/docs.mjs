// Writes docs/rules/ and docs/controls/ from what `npm run generate` derived: `node scripts/docs.mjs [TO [FROM]]`.
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { controlPage } from './docs-control.mjs';
import { controlsIndex } from './docs-controls-index.mjs';
import { rulePage } from './docs-rule.mjs';
import { rulesIndex } from './docs-rules-index.mjs';
import { syncFolder } from './sync-folder.mjs';

const readJson = async (file) => JSON.parse(await readFile(file, 'utf8'));

/** @param to the folder that gets rules/ and controls/ @param from the folder of rules.json and the like */
export async function writeDocs(to = 'docs', from = 'src/generated') {
  const rules = await readJson(join(from, 'rules.json'));
  const catalog = await readJson(join(from, 'catalog-full.json'));
  const { readExamples } = await import(pathToFileURL(resolve(from, 'examples.mjs')).href);
  const examples = readExamples();
  const order = await catalogOrder();
  const rulePages = rules.map((rule) => [`${rule.id}.md`, rulePage(rule, examples[rule.id], catalog)]);
  const controlPages = catalog.controls.map((control) => [
    `${control.id}.md`,
    controlPage(control, rules, catalog),
  ]);
  await syncFolder(
    join(to, 'rules'),
    new Map([['index.md', rulesIndex(rules, catalog, order)], ...rulePages]),
  );
  await syncFolder(
    join(to, 'controls'),
    new Map([['index.md', controlsIndex(rules, catalog, order)], ...controlPages]),
  );
}

/** The schema lists sections and kinds of organization in the order in which people read them. */
async function catalogOrder() {
  const { properties } = await readJson('schemas/control.schema.json');
  return { sections: properties.section.enum, organizations: properties.organizations.items.enum };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeDocs(process.argv[2], process.argv[3]);
