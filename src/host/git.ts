import { execFile } from 'node:child_process';

/** The repository decides nothing here but what was asked: no monitor of its own may be started, no lock taken. */
const harmless = ['-c', 'core.fsmonitor=false', '--no-optional-locks', '--literal-pathspecs'];
/** A partial clone would otherwise fetch what it lacks, by whatever transport its configuration names. */
const offline = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' };
/** What a fetch starts beside the transport: hooks, housekeeping, a command for neighboring repositories. */
const quietly = [
  'core.hooksPath=/dev/null',
  'core.alternateRefsCommand=',
  'maintenance.auto=false',
  'gc.auto=0',
];
const online = { GIT_ALLOW_PROTOCOL: 'https:ssh:file', GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: '' };
const mostBytes = 256 * 1024 * 1024;

/** A hook is told by these where its own repository is; we ask about the one around the folder. */
const elsewhere = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_COMMON_DIR',
  'GIT_PREFIX',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_SHALLOW_FILE',
  'GIT_GRAFT_FILE',
  'GIT_REPLACE_REF_BASE',
  'GIT_GLOB_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
];

export interface Answer {
  /** What git exited with; a system error such as `ENOENT` where git is missing; `killed` when its time was up. */
  readonly code: number | string;
  readonly out: Buffer;
  /** The first line of what git complained of; may be empty. */
  readonly complaint: string;
}

interface Call {
  readonly argv: readonly string[];
  readonly folder: string;
  readonly input: string;
  readonly reach: Readonly<Record<string, string>>;
  readonly seconds: number;
}

/** Asks git a question about the repository around `folder`; `input` is its standard input. Never rejects. */
export function askGit(question: readonly string[], folder: string, input = ''): Promise<Answer> {
  return callGit({ argv: [...harmless, ...question], folder, input, reach: offline, seconds: 10 });
}

/** The one call that may reach a remote, over https, ssh or a path; it asks nobody for a password. Never rejects. */
export function fetchByGit(what: readonly string[], folder: string, input = ''): Promise<Answer> {
  const settings = quietly.flatMap((setting) => ['-c', setting]);
  const argv = [...harmless, ...settings, 'fetch', '--quiet', ...what];
  return callGit({ argv, folder, input, reach: online, seconds: 120 });
}

function callGit({ argv, folder, input, reach, seconds }: Call): Promise<Answer> {
  return new Promise((settle) => {
    const child = execFile(
      'git',
      argv,
      { cwd: folder, env: around(reach), encoding: 'buffer', timeout: seconds * 1000, maxBuffer: mostBytes },
      (error, out, err) => {
        const [complaint = ''] = err.toString('utf8').trim().split('\n');
        settle({ code: error ? (error.code ?? 'killed') : 0, out, complaint });
      },
    );
    child.stdin?.on('error', () => {
      // Git ended before it read all of its input: its exit code says so, and why.
    });
    child.stdin?.end(input);
  });
}

/** The environment of a question. Replaced objects would show another history than the one that was pushed. */
function around(reach: Call['reach']): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !elsewhere.includes(name));
  return { ...Object.fromEntries(kept), GIT_NO_REPLACE_OBJECTS: '1', ...reach };
}
