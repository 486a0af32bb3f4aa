import {
  wantsColor
} from "./shared-5.mjs";
import {
  builtinRules,
  loadPack,
  painter,
  proveRules
} from "./shared-3.mjs";
import {
  visible
} from "./shared-21.mjs";
import "./shared-18.mjs";
import "./shared-16.mjs";
import "./shared-2.mjs";
import "./shared-30.mjs";
import "./shared-31.mjs";
import "./shared-28.mjs";
import "./shared-17.mjs";
import "./shared-14.mjs";
import "./shared-1.mjs";

// src/bin/rules-test.ts
import { resolve } from "node:path";
async function rulesTest(invocation, io) {
  const [folder] = invocation.operands;
  const rules = folder === void 0 ? builtinRules() : loadPack(resolve(io.cwd, folder), io.cwd);
  const { proofs, coverage } = proveRules(rules);
  const failed = proofs.filter(({ outcome }) => outcome !== "proven");
  const paint = painter(wantsColor(invocation, io.env, io.stdout));
  const lines = failed.map((proof) => failureLine(proof, paint));
  if (invocation.options.has("coverage")) lines.push(...coverageLines(coverage));
  const ending = `${rules.length} rules, ${proofs.length} examples: ${failed.length === 0 ? "all proven" : countOutcomes(failed)}`;
  lines.push(paint("bold", paint(failed.length === 0 ? "green" : "red", ending)));
  await io.stdout.write(`${lines.join("\n")}
`);
  return failed.length === 0 ? 0 : 1;
}
function failureLine({ outcome, rule, example, detail }, paint) {
  return `${paint("red", outcome.padEnd(7))}  ${visible(rule)}  "${visible(example)}": ${visible(detail)}`;
}
function countOutcomes(failed) {
  return ["noisy", "missing", "error"].map((outcome) => `${failed.filter((proof) => proof.outcome === outcome).length} ${outcome}`).join(", ");
}
function coverageLines(coverage) {
  const lines = coverage.flatMap(({ rule, clause, seenTrue, seenFalse }) => {
    const never = [...seenTrue ? [] : ["true"], ...seenFalse ? [] : ["false"]];
    return never.map(
      (value) => `uncovered  ${visible(rule)}  no example makes this ${value}: ${visible(clause)}`
    );
  });
  const decided = coverage.filter(({ seenTrue, seenFalse }) => seenTrue && seenFalse).length;
  return [...lines, `${decided} of ${coverage.length} clauses were decided both ways`];
}
export {
  rulesTest
};
