// Takes the CPU time, and where it can the peak of memory, of a whole process.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const gnu = '/usr/bin/time';
const self = fileURLToPath(new URL('self-timed.cjs', import.meta.url));

/**
 * Both clocks take `argv` (of node, without node) and a file descriptor for its standard output, and return
 * `{cpu, peak}` in seconds and MiB. They throw when the process fails.
 * `fine` counts milliseconds, for processes that hardly last; `coarse` counts hundredths, and tells the peak.
 */
export function clocks() {
  const fine = spawnSync('bash', ['-c', 'exit 0']).status === 0 ? bashTime : selfTimed;
  const coarse = existsSync(gnu) ? gnuTime : fine;
  const names = new Map([
    [bashTime, 'time of bash'],
    [gnuTime, gnu],
    [selfTimed, 'process.resourceUsage() at exit'],
  ]);
  const description =
    fine === coarse ? names.get(fine) : `${names.get(fine)} for starts, ${names.get(coarse)} for the rest`;
  return { fine, coarse, description };
}

function bashTime(argv, stdout) {
  // The command's own complaints go to 3, so that 2 holds nothing but the times.
  const script = 'TIMEFORMAT="%3U %3S"; time "$@" 2>&3';
  const [, , times] = run('bash', ['-c', script, 'bash', process.execPath, ...argv], stdout, 3);
  return { cpu: sum(times) };
}

function gnuTime(argv, stdout) {
  const [, , output] = run(gnu, ['-f', '%U %S %M', process.execPath, ...argv], stdout, 2);
  const [user = 0, system = 0, kilobytes = 0] = (output.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  return { cpu: user + system, peak: kilobytes / 1024 };
}

/** Blind to what follows the exit handlers, and takes part in what it measures: for systems without the others. */
function selfTimed(argv, stdout) {
  const [, , , times] = run(process.execPath, ['--require', self, ...argv], stdout, 2);
  const [user = 0, system = 0, kilobytes = 0] = times.split(' ').map(Number);
  return { cpu: (user + system) / 1e6, peak: kilobytes / 1024 };
}

function run(command, argv, stdout, complaints) {
  const env = { ...process.env, LC_ALL: 'C' };
  const stdio = ['ignore', stdout, 'pipe', 'pipe'];
  const { status, output, error } = spawnSync(command, argv, {
    stdio,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}: ${output[complaints]}`);
  return output;
}

const sum = (times) =>
  times
    .trim()
    .split(' ')
    .map(Number)
    .reduce((total, time) => total + time, 0);
