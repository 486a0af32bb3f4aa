// src/bin/color.ts
function wantsColor({ options }, env, { isTTY }) {
  if (options.has("no-color")) return false;
  if (options.has("color")) return true;
  if (env.FORCE_COLOR !== void 0 && env.FORCE_COLOR !== "") return !/^(0|false)$/i.test(env.FORCE_COLOR);
  if (env.NO_COLOR !== void 0 && env.NO_COLOR !== "") return false;
  return isTTY && env.TERM !== "dumb";
}
var capable = /^(iTerm\.app|WezTerm|vscode|ghostty|Hyper|Tabby|rio|zed)$/;
function wantsLinks(env, { isTTY }) {
  if (!isTTY || env.CI || /^(dumb|screen|tmux|linux)/.test(env.TERM ?? "")) return false;
  return capable.test(env.TERM_PROGRAM ?? "") || /^(xterm-kitty|xterm-ghostty|alacritty|foot|contour)/.test(env.TERM ?? "") || Boolean(env.WT_SESSION || env.KITTY_WINDOW_ID || env.KONSOLE_VERSION || env.DOMTERM) || Number(env.VTE_VERSION ?? 0) >= 5e3;
}

export {
  wantsColor,
  wantsLinks
};
