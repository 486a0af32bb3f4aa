/** One of the two ways out. */
export interface Channel {
  /** Resolves once the text is handed over, or the reader has gone away. Rejects with UsageError (3) when it is lost. */
  readonly write: (text: string) => Promise<void>;
  readonly isTTY: boolean;
  /** Columns of the terminal, where there is one. */
  readonly columns: number | undefined;
}

/** Everything the command knows of the world besides the files, so that a test can be the world. */
export interface Io {
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Channel;
  readonly stderr: Channel;
  /** All of standard input. Rejects with UsageError (3) when it is not UTF-8. */
  readonly stdin: () => Promise<string>;
  readonly now: () => Date;
}
