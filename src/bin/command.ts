import type { Io } from './io.ts';

/** An option of a command; without `value` it is a switch. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What stands for the value in help texts. */
  readonly value?: string;
  /** The values it takes, where they are few. */
  readonly choices?: readonly string[];
  readonly repeatable?: boolean;
  readonly help: string;
}

export interface Command {
  /** One word or two. */
  readonly name: string;
  /** As help shows them, for example `[path…]`. */
  readonly operands: string;
  readonly mostOperands: number;
  readonly summary: string;
  readonly options: readonly Option[];
  readonly examples: readonly string[];
  /** The code behind it, fetched only when it runs. */
  readonly load: () => Promise<Run>;
}

/** A command line, taken apart and checked against its command. */
export interface Invocation {
  readonly command: Command;
  /** Each option's values in the order given; a switch that is on has none. */
  readonly options: ReadonlyMap<string, readonly string[]>;
  readonly operands: readonly string[];
}

/** Does what was asked and says with what exit code. Throws UsageError. */
type Run = (invocation: Invocation, io: Io) => Promise<number>;
