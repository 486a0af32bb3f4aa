import type { Invocation } from './command.ts';
import type { Channel, Io } from './io.ts';

/** Whether to color: what the command line says, else FORCE_COLOR, else NO_COLOR, else whether anyone is watching. */
export function wantsColor({ options }: Invocation, env: Io['env'], { isTTY }: Channel): boolean {
  if (options.has('no-color')) return false;
  if (options.has('color')) return true;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return !/^(0|false)$/i.test(env.FORCE_COLOR);
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return isTTY && env.TERM !== 'dumb';
}

const capable = /^(iTerm\.app|WezTerm|vscode|ghostty|Hyper|Tabby|rio|zed)$/;

/** Whether the terminal is known to understand links; some of the others print the address into the line. */
export function wantsLinks(env: Io['env'], { isTTY }: Channel): boolean {
  if (!isTTY || env.CI || /^(dumb|screen|tmux|linux)/.test(env.TERM ?? '')) return false;
  return (
    capable.test(env.TERM_PROGRAM ?? '') ||
    /^(xterm-kitty|xterm-ghostty|alacritty|foot|contour)/.test(env.TERM ?? '') ||
    Boolean(env.WT_SESSION || env.KITTY_WINDOW_ID || env.KONSOLE_VERSION || env.DOMTERM) ||
    Number(env.VTE_VERSION ?? 0) >= 5000
  );
}
