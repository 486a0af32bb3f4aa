// What is measured: works in groups, of which those in one group are compared with each other and so run in turns.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writePages, writePrograms } from './corpus.mjs';

const cli = fileURLToPath(new URL('../dist/cli.mjs', import.meta.url));
const floor = fileURLToPath(new URL('floor.mjs', import.meta.url));

/** The groups of a mode, in the order measured. Nothing is written to `folder` before a group's works are asked for. */
export function groupsOf(folder, mode) {
  const output = join(folder, 'output');
  const bare = (name, argv, printed) => ({
    name,
    output,
    argv,
    remarksOn: (text) => expectText(text, printed),
  });
  const check = (name, count, path) => ({
    name,
    output,
    argv: [cli, 'check', path, '--format', 'json', '--exit-zero', '--no-config', '--today', '2026-11-22'],
    remarksOn: (text) => remarksOnVerdict(JSON.parse(text), count),
  });
  const parse = (name, count, path, ...options) => ({
    name,
    output,
    argv: [floor, path, ...options],
    remarksOn: (text) => remarksOnFloor(JSON.parse(text), count),
  });
  const programs = (count, bytes) => writePrograms(folder, `${count}-${bytes}`, count, bytes);
  const against = (size, count, bytes) => {
    const path = programs(count, bytes);
    return [check(size, count, path), parse(`parse ${size}`, count, path)];
  };

  const start = {
    name: 'starts',
    rounds: mode === 'quick' ? 9 : 15,
    share: 0.3,
    fine: true,
    works: () => [
      bare('node -e 0', ['-e', '0'], /^$/),
      bare('--version', [cli, '--version'], /^\d+\.\d+\.\d+/),
      bare('--help', [cli, '--help'], /papertiger/),
      check('1 × 2 KB', 1, programs(1, 2e3)),
    ],
  };
  // Growth takes a second, smaller work beside each of these, which a quick run has no time for.
  const tenth = (name, count, bytes) =>
    mode === 'quick' ? [] : [check(name, count, programs(count, bytes))];
  const hundred = {
    name: '100 × 20 KB',
    rounds: 7,
    share: 0.5,
    works: () => [...against('100 × 20 KB', 100, 2e4), ...tenth('10 × 20 KB', 10, 2e4)],
  };
  const large = {
    name: '1 × 2 MB',
    rounds: 7,
    share: 0.5,
    like: { name: '100 × 20 KB', times: 1 },
    works: () => [...against('1 × 2 MB', 1, 2e6), ...tenth('1 × 200 KB', 1, 2e5)],
  };
  const prose = {
    name: '100 × 10 KB Markdown',
    rounds: 7,
    share: 0.2,
    works: () => {
      const pages = writePages(folder, 'pages', 100, 1e4);
      return [check('100 × 10 KB Markdown', 100, pages), parse('read the same', 100, pages, '--read-only')];
    },
  };
  const thousand = {
    name: '1,000 × 20 KB',
    rounds: 7,
    share: 1,
    like: { name: '100 × 20 KB', times: 10 },
    works: () => against('1,000 × 20 KB', 1000, 2e4),
  };
  const many = {
    name: '10,000 × 2 KB',
    rounds: 7,
    share: 1,
    works: () => against('10,000 × 2 KB', 10_000, 2e3),
  };
  const quick = [start, hundred, large];
  if (mode === 'quick') return quick;
  return [...quick, prose, thousand, ...(mode === 'full' ? [many] : [])];
}

/** A run that did less than it was asked for would only look fast. */
function remarksOnVerdict({ files, findings }, expected) {
  if (files.length !== expected) throw new Error(`judged ${files.length} files instead of ${expected}`);
  const errors = findings.filter(({ rule }) => rule === 'meta/rule-error').length;
  return `${findings.length} findings${errors > 0 ? `, ${errors} of them rules that gave up` : ''}`;
}

function remarksOnFloor({ files, faults }, expected) {
  if (files !== expected || faults > 0)
    throw new Error(`parsed ${files} of ${expected} files, ${faults} faults`);
  return '';
}

function expectText(text, pattern) {
  if (!pattern.test(text)) throw new Error(`printed ${JSON.stringify(text.slice(0, 60))}, not ${pattern}`);
  return '';
}
