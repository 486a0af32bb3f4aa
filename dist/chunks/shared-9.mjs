import {
  UsageError
} from "./shared-14.mjs";

// src/bin/init/terminal.ts
import { createInterface } from "node:readline/promises";
function openTerminal() {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return void 0;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const gone = new Promise((_, reject) => {
    lines.once(
      "close",
      () => reject(new UsageError("stopped before the last question; nothing was written"))
    );
  });
  gone.catch(() => void 0);
  return { ask: (question) => Promise.race([lines.question(question), gone]), close: () => lines.close() };
}

export {
  openTerminal
};
