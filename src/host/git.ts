import { execFile } from 'node:child_process';

/** The repository decides nothing here but what was asked: no monitor of its own may be started, no lock taken. */
const harmless = ['-c', 'core.fsmonitor=false', '--no-optional-locks', '--literal-pathspecs'];
/** A partial clone would otherwise fetch what it lacks, by whatever transport its configuration names. */
const offline = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' };
const mostBytes = 256 * 1024 * 1024;

export interface Answer {
  /** What git exited with; a system error such as `ENOENT` where git is missing; `killed` after ten seconds. */
  readonly code: number | string;
  readonly out: Buffer;
  /** The first line of what git complained of; may be empty. */
  readonly complaint: string;
}

/** Asks git a question about the repository around `folder`; `input` is its standard input. Never rejects. */
export function askGit(question: readonly string[], folder: string, input = ''): Promise<Answer> {
  const env = { ...process.env, ...offline };
  return new Promise((settle) => {
    const child = execFile(
      'git',
      [...harmless, ...question],
      { cwd: folder, env, encoding: 'buffer', timeout: 10_000, maxBuffer: mostBytes },
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
