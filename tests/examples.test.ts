import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../src/index.ts';
import { builtinRules } from '../src/index.ts';
import { run as runIn } from './bin/world.ts';

const run = (argv: readonly string[]) => runIn(process.cwd(), argv);

// A program of examples/ is a test: what `papertiger check` says of it stands in expected.txt.
// After a deliberate change: npx vitest run tests/examples.test.ts --update

const examples = readdirSync('examples').filter((name) =>
  existsSync(`examples/${name}/security-program.yml`),
);

/** `# papertiger: --today 2022-03-23` at the top of an example says how it is run. */
function argumentsFor(name: string): string[] {
  const text = readFileSync(`examples/${name}/security-program.yml`, 'utf8');
  return ['check', `examples/${name}`, ...(/^# papertiger: (.+)$/m.exec(text)?.[1]?.split(' ') ?? [])];
}

async function verdictOf(name: string): Promise<Verdict> {
  return JSON.parse((await run([...argumentsFor(name), '--format', 'json'])).out);
}

describe.each(examples)('examples/%s', (name) => {
  test('says what expected.txt says', async () => {
    const { code, out, err } = await run(argumentsFor(name));
    expect(err).toBe('');
    await expect(`${out}\nexit code ${code}\n`).toMatchFileSnapshot(`../examples/${name}/expected.txt`);
  });

  test('every excerpt is the text at its place', async () => {
    const { findings } = await verdictOf(name);
    for (const place of findings.flatMap(({ at, related }) => [at, ...related.map((one) => one.at)])) {
      const text = readFileSync(place.file, 'utf8');
      expect(text.slice(place.start.offset, place.end.offset)).toBe(place.excerpt);
      const lines = text.slice(0, place.start.offset).split('\n');
      expect([place.start.line, place.start.column]).toEqual([lines.length, (lines.at(-1)?.length ?? 0) + 1]);
    }
  });
});

test('northwind-exchange is clean at the default threshold, but for its dated exception', async () => {
  const { findings, skipped } = await verdictOf('northwind-exchange');
  const loud = findings.filter(({ severity }) => severity === 'critical' || severity === 'high');
  expect(loud.map(({ rule, status }) => [rule, status.is])).toEqual([['custody/concentration', 'excepted']]);
  expect(skipped).toEqual([]);
  expect((await run(argumentsFor('northwind-exchange'))).code).toBe(0);
});

/** As promised for "SOC 2 therefore secure". */
const promised =
  `claim/attestation-implies-security claim/causal-language claim/superlative claim/multisig-name-only
claim/hardware-wallet-sufficient claim/insurance-implies-safe claim/evidence-is-attestation risk/security-treated-by-attestation
risk/compliance-labelled-security risk/lawful-adversary-only risk/no-loss-appetite risk/single-register
risk/regulatory-deadline-over-containment compliance/weight-nonzero compliance/owner-is-security-owner compliance/purpose-missing
compliance/scope-excludes-keys compliance/vendor-gate-only-report custody/quorum-below-half custody/single-signer
custody/control-change-not-stricter custody/unknown-key-storage custody/weak-generator custody/correlated-signers
tx/blind-signing-allowed tx/single-interface tx/delegatecall-open tx/no-simulation policy/default-allow policy/self-approval
policy/vendor-override provider/trusted-by-default hot/no-cap detect/no-authority-alert detect/slow-reconciliation
detect/no-circuit-breaker ir/no-responders drill/stale meta/undeclared meta/stale-evidence`.split(/\s+/);

test('safeharbourx fires every rule it was written to fire', async () => {
  const { findings } = await verdictOf('safeharbourx');
  const fired = new Set(findings.map(({ rule }) => rule));
  expect(promised.filter((rule) => !fired.has(rule))).toEqual([]);
});

test('every shipped rule fires somewhere: in an example program or, if it speaks of a broken file or of a change, in its own examples', async () => {
  const fired = new Set(
    (await Promise.all(examples.map(verdictOf))).flatMap(({ findings }) => findings.map(({ rule }) => rule)),
  );
  const silent = builtinRules().filter(({ id }) => !fired.has(id) && !/^(meta|change)\//.test(id));
  expect(silent.map(({ id }) => id)).toEqual([]);
});
