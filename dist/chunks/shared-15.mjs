// src/report/dollars.ts
var units = [
  [1e9, "B"],
  [1e6, "M"],
  [1e3, "k"]
];
function dollars(usd) {
  const [size, unit] = units.find(([least]) => usd >= least) ?? [1, ""];
  const value = usd / size;
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  const cut = Math.floor(value * 10 ** digits + 1e-9) / 10 ** digits;
  return `$${cut}${unit}`;
}

export {
  dollars
};
