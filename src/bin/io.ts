/** One of the two ways out. */
export interface Channel {
  /** Resolves once the text is handed over, or the reader has gone away. Rejects with UsageError (3) when it is lost. */
  readonly write: (text: string) => Promise<void>;
  readonly isTTY: boolean;
  /** Columns of the terminal, else those that COLUMNS asks for. */
  readonly columns: number | undefined;
  /** On a terminal: writes before it returns, even while nothing else gets a turn. What cannot be written is lost. */
  readonly writeNow?: (text: string) => void;
}

/** Says how far a long run is, where somebody waits for it. */
export interface Progress {
  /** What is done from now on. */
  readonly stage: (text: string) => void;
  /** How far that is; of many in a row not every one is shown. */
  readonly step: (text: string) => void;
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
  readonly progress?: Progress;
}
