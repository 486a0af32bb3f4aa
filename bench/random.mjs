// Chance that repeats itself: the same seed gives the same programs on every machine.

/** Draws from the sequence that `seed` stands for. */
export function randomOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
  const whole = (least, most) => least + Math.floor(next() * (most - least + 1));
  const two = (number) => String(number).padStart(2, '0');
  return {
    whole,
    chance: (share) => next() < share,
    pick: (values) => values[whole(0, values.length - 1)],
    /** A day of the year that ends on the day on which programs are judged. */
    day: () => `2026-${two(whole(1, 10))}-${two(whole(1, 28))}`,
    hex: (length) => Array.from({ length }, () => whole(0, 15).toString(16)).join(''),
  };
}
