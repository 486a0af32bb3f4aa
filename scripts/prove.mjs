// Proves the rules of one folder against the working tree: `node scripts/prove.mjs [rules/custody] [--coverage]`.
import { importSource } from './import-source.mjs';
import { packSources } from './pack-sources.mjs';

const folder = process.argv[2]?.startsWith('-') ? 'rules' : (process.argv[2] ?? 'rules');
const prefix = folder === 'rules' ? '' : `${folder.replace(/^rules\//, '').replace(/\/$/, '')}/`;
const { loadRules, proveRules, UsageError } = await importSource('src/index.ts');
try {
  const sources = (await packSources('rules', null)).filter(({ file }) => file.startsWith(prefix));
  const rules = loadRules(sources);
  const { proofs, coverage } = proveRules(rules);
  const failed = proofs.filter(({ outcome }) => outcome !== 'proven');
  for (const { rule, example, outcome, detail } of failed)
    console.log(`${outcome}  ${rule}  "${example}": ${detail}`);
  if (process.argv.includes('--coverage')) {
    for (const { rule, clause, seenTrue, seenFalse } of coverage) {
      if (!seenTrue || !seenFalse) console.log(`never ${seenTrue ? 'false' : 'true'}  ${rule}  ${clause}`);
    }
  }
  console.log(`${rules.length} rules, ${proofs.length} examples, ${failed.length} not proven`);
  process.exitCode = failed.length > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.log(error.message);
  process.exitCode = 2;
}
