import {
  visible
} from "./shared-21.mjs";
import {
  wrap
} from "./shared-18.mjs";

// src/bin/progress.ts
var patience = 1e3;
var leastBetween = 100;
var erasing = "\r\x1B[K";
function watched({ options }, io) {
  const { stderr, env } = io;
  const isSeen = stderr.isTTY && !env.CI && env.TERM !== "dumb" && !options.has("quiet");
  if (!isSeen || !stderr.writeNow) return { io, end: () => void 0 };
  const { progress, clear, end } = lineOn(stderr.writeNow, stderr.columns ?? 80, () => io.now().getTime());
  const after = (channel) => ({
    ...channel,
    write: (text) => {
      clear();
      return channel.write(text);
    }
  });
  return { io: { ...io, stdout: after(io.stdout), stderr: after(stderr), progress }, end };
}
function lineOn(write, columns, clock) {
  const since = clock();
  let drawnAt = since;
  let isShown = false;
  let text = "";
  const draw = () => {
    drawnAt = clock();
    isShown = true;
    const [line = ""] = wrap(text, columns - 1);
    write(`${erasing}${line}`);
  };
  const clear = () => {
    if (isShown) write(erasing);
    isShown = false;
    text = "";
  };
  const tell = (news, pause) => {
    text = news;
    const now = clock();
    if (now - since >= patience && now - drawnAt >= pause) draw();
  };
  const timer = setTimeout(() => text !== "" && draw(), patience);
  timer.unref();
  const progress = {
    stage: (news) => tell(news, 0),
    step: (news) => tell(news, leastBetween)
  };
  const end = () => {
    clearTimeout(timer);
    clear();
  };
  return { progress, clear, end };
}
function toldIn({ progress }, ref) {
  if (!progress) return {};
  const where = ref === void 0 ? "" : ` at ${visible(ref)}`;
  let programs = "";
  return {
    progress: (index, of, what) => {
      const share = `${index} of ${of}`;
      if (what !== "rule") programs = of > 1 ? ` ${share} programs` : "";
      const doing = what === "comparison" ? "comparing" : "judging";
      progress.step(`${doing}${programs}${where}${what === "rule" ? `, rule ${share}` : ""}`);
    }
  };
}

export {
  watched,
  toldIn
};
