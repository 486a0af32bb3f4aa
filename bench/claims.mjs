// Throughput of findClaims on Markdown-like text, with and without an artifact in it, beside markdown-it's own parse of
// the same bytes: `node bench/claims.mjs`; `npm run bench` ends with it.
import MarkdownIt from 'markdown-it';
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
const parser = new MarkdownIt();
const half = dense + plain.repeat(3);
for (const [name, text] of Object.entries({
  'no artifact': plain,
  'one part in four': half,
  'nothing else': dense,
})) {
  const input = text.repeat(Math.ceil(2_000_000 / text.length));
  const [claims, markdown] = [findClaims, (text) => parser.parse(text, {})].map((read) =>
    speed(read, input).toFixed(1).padStart(6),
  );
  console.log(`${name.padEnd(17)} findClaims ${claims} MB/s   markdown-it ${markdown} MB/s`);
}

/** The best of five, in megabytes a second of processor time: other processes must not count. */
function speed(read, input) {
  const rounds = Array.from({ length: 5 }, () => {
    const started = process.cpuUsage();
    read(input);
    const { user, system } = process.cpuUsage(started);
    return input.length / (user + system);
  });
  return Math.max(...rounds);
}
