export interface Stopwatch {
  /** Ends a lap: the time since the last one went into `what`. */
  readonly lap: (what: string) => void;
  /** The laps in milliseconds, a line each. */
  readonly table: () => string;
}

export function stopwatch(): Stopwatch {
  const laps: [string, number][] = [];
  let last = performance.now();
  return {
    lap: (what) => {
      const now = performance.now();
      laps.push([what, now - last]);
      last = now;
    },
    table: () => laps.map(([what, time]) => `${time.toFixed(1).padStart(9)} ms  ${what}\n`).join(''),
  };
}
