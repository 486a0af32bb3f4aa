// `npm start`: lints each bundled example and prints what papertiger says of it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const examples = readdirSync('examples').filter((name) =>
  existsSync(`examples/${name}/security-program.yml`),
);
for (const name of examples) {
  const text = readFileSync(`examples/${name}/security-program.yml`, 'utf8');
  const options = /^# papertiger: (.+)$/m.exec(text)?.[1]?.split(' ') ?? ['--today', '2026-11-22'];
  const argv = ['check', `examples/${name}`, '--exit-zero', ...options];
  console.log(`\n$ papertiger ${argv.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, ['dist/cli.mjs', ...argv], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
