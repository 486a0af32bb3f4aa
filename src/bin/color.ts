import type { Channel, Io } from './io.ts';
import type { Invocation } from './command.ts';

/** Whether to color: what the command line says, else FORCE_COLOR, else NO_COLOR, else whether anyone is watching. */
export function wantsColor({ options }: Invocation, env: Io['env'], { isTTY }: Channel): boolean {
  if (options.has('no-color')) return false;
  if (options.has('color')) return true;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR !== '0';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return isTTY && env.TERM !== 'dumb';
}
