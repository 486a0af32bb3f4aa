// Throughput of findClaims on Markdown-like text, with and without an artifact in it: `node bench/claims.mjs`.
import { importSource } from '../scripts/import-source.mjs';

const { findClaims } = await importSource('src/core/claims/find-claims.ts');
const plain = `## Signing a release

Maintainers rotate every quarter; the person on duty merges the *changelog*, tags the commit and waits for two others
to build the same bytes on machines of their own. See [the guide](./releasing.md) for what to do when they differ.

- The tag is pushed by hand, and the key for it never leaves its card.
- A package that fails to reproduce is not published, whatever the deadline says.

`;
const dense = `## How we look after your coins

Our exchange is licensed in Malta and holds an ISO 27001 certificate, which customers ask for. Cold transfers need five
of nine signers and wait for three days. Halborn audited the vault contract in March; the report lists two findings.
We are SOC 2 compliant, so your funds are safe. Insurance pays after a theft and does not prevent one.

`;
const half = dense + plain.repeat(3);
for (const [name, text] of Object.entries({
  'no artifact': plain,
  'one part in four': half,
  'nothing else': dense,
})) {
  const input = text.repeat(Math.ceil(2_000_000 / text.length));
  console.log(`${name.padEnd(17)} ${speed(input).toFixed(1).padStart(6)} MB/s`);
}

/** The best of five, in megabytes a second of processor time: other processes must not count. */
function speed(input) {
  const rounds = Array.from({ length: 5 }, () => {
    const started = process.cpuUsage();
    findClaims(input);
    const { user, system } = process.cpuUsage(started);
    return input.length / (user + system);
  });
  return Math.max(...rounds);
}
