// Everything that must hold before a commit is worth reviewing. Runs all steps, then fails if any did.
import { spawnSync } from 'node:child_process';

const steps = [
  ['types', 'npx tsc --noEmit'],
  ['format', 'npx biome format .'],
  ['lint', 'npx biome lint --error-on-warnings .'],
  ['unused code', 'npx knip'],
  ['regenerate', 'npm run --silent generate'],
  ['rules', 'node scripts/prove.mjs'],
  ['build', 'npm run --silent build'],
  ['nothing changed by regenerating', 'git diff --exit-code --stat'],
  ['nothing left uncommitted by regenerating', 'test -z "$(git status --porcelain dist src/generated docs)"'],
  ['package', 'npx publint --strict'],
  ['package types', 'npx attw --pack . --profile esm-only'],
];

const failed = steps.filter(([name, command]) => {
  console.log(`\n# ${name}: ${command}`);
  return spawnSync(command, { shell: true, stdio: 'inherit' }).status !== 0;
});
console.log(
  failed.length > 0 ? `\nfailed: ${failed.map(([name]) => name).join(', ')}` : '\nall checks passed',
);
process.exitCode = failed.length > 0 ? 1 : 0;
